/** How a line of adult social care enters the total: as a part of it, as a part of another line, or as the total itself. */
export type OutturnPart = "line" | "sub-line" | "total";

/** A line of adult social care in the return RO3 of revenue outturn. */
export interface OutturnLine {
  /** As the publication heads it, with a hyphen for its dash. */
  readonly heading: string;
  /** As pages print it. */
  readonly title: string;
  readonly part: OutturnPart;
  readonly breakdown: string;
  readonly breakdownValue: string;
}

const adults = { age: "18-64", words: "aged 18 to 64" };
const older = { age: "65+", words: "aged 65 and over" };

/** Support for one reason, of adults and of older people: lines of the total. */
function byReason(reason: string, code: string): OutturnLine[] {
  return [
    { ...adults, heading: `${reason} - adults (18-64)` },
    { ...older, heading: `${reason} - older people (65+)` },
  ].map(({ age, words, heading }) => ({
    heading,
    title: `${reason}, ${words}`,
    part: "line",
    breakdown: "age_band+support_reason",
    breakdownValue: `${age}|${code}`,
  }));
}

/** A service of its own: a line of the total. */
function service(heading: string, title: string, code: string): OutturnLine {
  return { heading, title, part: "line", breakdown: "service", breakdownValue: code };
}

/** A service, and its two sub-lines by age, which are in it already: `prefix` is what stands before their name. */
function byAge(heading: string, title: string, code: string, prefix: string): OutturnLine[] {
  const sub = ({ age, words }: typeof adults, end: string): OutturnLine => ({
    heading: `${prefix}${heading} - ${end}`,
    title: `${title}, ${words}`,
    part: "sub-line",
    breakdown: "service+age_band",
    breakdownValue: `${code}|${age}`,
  });
  return [service(heading, title, code), sub(adults, "adults (18-64)"), sub(older, "older people (65+)")];
}

const subcategory = "Subcategory: ";

/**
 * Every line of adult social care of RO3 2024-25, in the order of the publication (Ministry of Housing, Communities and
 * Local Government, second release, 4 December 2025). The sub-lines of carers have no "Subcategory" before their name.
 */
export const outturnLines: readonly OutturnLine[] = [
  ...byReason("Physical support", "physical_support"),
  ...byReason("Sensory support", "sensory_support"),
  ...byReason("Support with memory and cognition", "support_with_memory_and_cognition"),
  ...byReason("Learning disability support", "learning_disability_support"),
  ...byReason("Mental health support", "mental_health_support"),
  service("Social support: Substance misuse support", "Substance misuse support", "substance_misuse_support"),
  service("Social support: Asylum seeker support", "Asylum seeker support", "asylum_seeker_support"),
  service("Social support: Social Isolation", "Social isolation", "social_isolation"),
  ...byAge("Social support: Support for carer", "Support for carers", "support_for_carers", ""),
  ...byAge(
    "Assistive equipment and technology",
    "Assistive equipment and technology",
    "assistive_equipment_and_technology",
    subcategory,
  ),
  ...byAge(
    "Care assessment and safeguarding",
    "Care assessment and safeguarding",
    "care_assessment_and_safeguarding",
    subcategory,
  ),
  ...byAge(
    "Information and early intervention",
    "Information and early intervention",
    "information_and_early_intervention",
    subcategory,
  ),
  ...byAge(
    "Commissioning, strategy and admin support",
    "Commissioning, strategy and administration",
    "commissioning_strategy_and_administration",
    subcategory,
  ),
  {
    heading: "TOTAL ADULT SOCIAL CARE",
    title: "All adult social care",
    part: "total",
    breakdown: "all",
    breakdownValue: "all",
  },
];

/** The columns of the accounts of each line, C1 to C7, as the publication heads them. */
export const outturnAccounts = {
  Employees: "employees",
  "Running Expenses": "running_expenses",
  "Total Expenditure": "total_expenditure",
  "Sales, Fees and Charges": "sales_fees_and_charges",
  "Other Income": "other_income",
  "Total Income": "total_income",
  "Net Current Expenditure": "net_current_expenditure",
} as const;
