/** A numeric milestone of Putting People First: text as the Centre for Public Scrutiny's guide quotes it (2010). */
export interface Milestone {
  readonly id: string;
  readonly text: string;
  /** The milestone names a month; it is judged on the position at the month's first day. */
  readonly dueDate: string;
  /** The period whose figures show that position. */
  readonly period: string;
  readonly indicator: string;
  readonly target: number;
  readonly unit: "people" | "percent";
  /** Readings that count towards the verdict; one empty text where there is one reading only. */
  readonly definitions: readonly string[];
  readonly personType: "client" | "carer" | "all" | null;
  readonly evidence: string;
}

/** Readings of "eligible people" in the milestone of 30%, with the words that pages use. */
export const eligibleReadings = {
  adass_eligible: "Clients with ongoing support, on the day",
  rap_community_in_year: "Clients and carers with community services, in the year",
  long_term_community_snapshot: "Clients with long-term community support, on the day",
  carers_in_year: "Carers with support, in the year",
} as const;

/** Baselines and windows of the 3% milestone, which names neither. */
export const savingsBaselines = ["gross current 2009-10", "net current 2009-10", "gross current 2007-08"] as const;
export const savingsWindows = ["2010-11 alone", "since April 2008"] as const;

const savingsDefinitions = savingsBaselines.flatMap((baseline) =>
  savingsWindows.map((window) => `${baseline}, ${window}`),
);

export const milestones: readonly Milestone[] = [
  {
    id: "PPF-09",
    text: "That every council has introduced personal budgets, which are being used by existing or new service users/carers.",
    dueDate: "2010-04-01",
    period: "2009-10 Q4",
    indicator: "PPF-09",
    target: 1,
    unit: "people",
    definitions: [""],
    personType: "client",
    evidence: "At least one person holds a personal budget",
  },
  {
    id: "PPF-10",
    text: "That all new service users/carers (with assessed need for ongoing support) are offered a personal budget.",
    dueDate: "2010-10-01",
    period: "2010-11 Q2",
    indicator: "PPF-10",
    target: 100,
    unit: "percent",
    definitions: [""],
    personType: "all",
    evidence: "New people offered a personal budget in the quarter, out of all new people assessed",
  },
  {
    id: "PPF-11",
    text: "That all service users whose care plans are subject to review are offered a personal budget.",
    dueDate: "2010-10-01",
    period: "2010-11 Q2",
    indicator: "PPF-11",
    target: 100,
    unit: "percent",
    definitions: [""],
    personType: "client",
    evidence: "Reviewed clients offered a personal budget in the quarter, out of all reviewed",
  },
  {
    id: "PPF-12",
    text: "That at least 30% of eligible service users/carers have a personal budget.",
    dueDate: "2011-04-01",
    period: "2010-11 Q4",
    indicator: "PPF-12",
    target: 30,
    unit: "percent",
    definitions: ["adass_eligible", "rap_community_in_year", "long_term_community_snapshot"],
    personType: null,
    evidence: "People with a personal budget out of eligible people, on each reading of eligible",
  },
  {
    id: "PPF-20",
    text: "That there is evidence that cashable savings have been released as a result of the preventative strategies and that overall social care has delivered a minimum of 3% cashable savings.",
    dueDate: "2011-04-01",
    period: "2010-11",
    indicator: "PPF-20",
    target: 3,
    unit: "percent",
    definitions: savingsDefinitions,
    personType: null,
    evidence: "Cashable savings in adult social care out of expenditure, on each baseline and window",
  },
];
