/** What a published unit cost is of, and how it follows from its cost and its units. */
export interface UnitCost {
  /** Its code in the publication of 2008-09. */
  readonly code: string;
  /** By year, the code that the publication prints for it where that is not its own: 2.22A was another measure in 2008-09. */
  readonly printed?: Readonly<Record<string, string>>;
  /** The years that have it, where not all do. */
  readonly years?: readonly string[];
  readonly title: string;
  readonly units: string;
  /** Words of its heading where no code is printed, in small letters; null for one that only a code tells from another. */
  readonly heading: { readonly has: readonly string[]; readonly without: readonly string[] } | null;
  /**
   * By year, what 1,000 × cost ÷ units as published is to be multiplied by; 1 in a year that is not named. Costs are of a
   * year: units of a week count 52 times, and units that were counted 52 times too often once.
   */
  readonly factors: Readonly<Record<string, number>>;
}

type Words = readonly string[];

/** People as titles and headings call them. */
const groups = [
  { of: "older people", words: ["older people"] },
  { of: "people with a learning disability", words: ["learning disab"] },
  { of: "people with mental health needs", words: ["mental"] },
  { of: "people with a physical disability", words: ["physical disab"] },
] as const;
const peopleAtYearEnd = [
  { of: "all adults", words: ["adult and older person"] },
  { of: "older people", words: ["per older person"] },
  ...groups.slice(1),
];

const weekly = 1 / 52;
const ofPeople = { "2010-11": weekly, "2012-13": weekly, "2013-14": weekly };
const ofAWeek = { "2009-10": weekly, ...ofPeople };

function one(
  code: string,
  title: string,
  units: string,
  factors: UnitCost["factors"],
  has: Words,
  without: Words = [],
): UnitCost {
  return { code, title, units, heading: { has, without }, factors };
}

/** Care homes of a group of people, of every kind and by kind. */
function careHomes(
  { of, words }: (typeof groups)[number],
  codes: readonly [string, string, string, string, string, string],
) {
  const [both, withoutNhs, nursing, residential, own, others] = codes;
  const cost = (code: string, place: string, has: Words, without: Words = []) =>
    one(code, `Weekly cost of ${place}, ${of}`, "Weeks of care in the year", {}, [...words, ...has], without);
  return [
    cost(both, "residential and nursing care", ["residential and nursing care"], ["excluding", "intensive"]),
    cost(
      withoutNhs,
      "residential and nursing care that the NHS does not pay for alone",
      ["residential and nursing care", "excluding"],
      ["intensive"],
    ),
    cost(nursing, "nursing care", ["nursing care"], ["residential"]),
    cost(residential, "residential care", ["residential care"], ["own provision", "by others", "nursing care"]),
    cost(own, "residential care in the council's own homes", ["own provision residential care"]),
    cost(others, "residential care in other homes", ["residential care provided by others"]),
  ];
}

/** What a person who has a service at the end of the year costs a week, for all adults and by group. */
function perPerson(service: string, heading: string, codes: readonly string[]): UnitCost[] {
  return codes.flatMap((code, index) => {
    const people = peopleAtYearEnd[index];
    if (people === undefined) return [];
    const title = `Weekly cost of ${service} per person, ${people.of}`;
    return [
      one(code, title, "People with the service at 31 March", ofPeople, [
        `weekly expenditure on ${heading} per`,
        ...people.words,
      ]),
    ];
  });
}

function dayCare({ of, words }: (typeof groups)[number], [all, own, others]: readonly [string, string, string]) {
  const has = ["average gross expenditure per", "day care", ...words];
  const cost = (code: string, whose: string, more: Words, without: Words = []) =>
    one(
      code,
      `Cost of a week of day care${whose}, ${of}`,
      "People in day care in an average week",
      ofAWeek,
      [...has, ...more],
      without,
    );
  return [
    cost(all, "", [], ["own provision", "by others"]),
    cost(own, " from the council", ["own provision"]),
    cost(others, " from others", ["provided by others"]),
  ];
}

const hours = "Hours of home care";
/** By sample week: counted for a week, though the heading of the units says a year. */
function bySampleWeek(code: string, title: string): UnitCost {
  return {
    code,
    title: `${title}, by a sample week`,
    units: hours,
    heading: null,
    years: ["2008-09"],
    factors: { "2008-09": weekly },
  };
}

/** By the hours of the year, whose heading says so from 2012-13 under the code that 2008-09 has for the sample week. */
function byYear(code: string, printed: string, title: string, has: Words, without: Words = []): UnitCost {
  return { ...one(code, title, hours, {}, has, without), printed: { "2012-13": printed, "2013-14": printed } };
}

const allCare = "Weekly cost of residential, nursing and intensive home care, all adults";
const weeksOfAllCare = "Weeks of care in the year, and 52 for each person with home care";
const meals = "Meals in an average week";

/** The codes of unit costs per person with direct payments, of all adults and by group. */
export const directPaymentCodes: readonly string[] = ["2.30", "2.31", "2.32", "2.33", "2.34"];

/** The years whose unit costs are known: of each, what follows from cost and units was checked. */
export const unitCostYears: readonly string[] = ["2008-09", "2009-10", "2010-11", "2012-13", "2013-14"];

/**
 * Unit costs of PSS EX1, 2008-09 to 2013-14. Found in the publications of the NHS Information Centre; each factor is the
 * one under which every council's published value follows from its cost and units within their rounding.
 */
export const unitCosts: readonly UnitCost[] = [
  one("2.1", allCare, weeksOfAllCare, {}, ["intensive home care"], ["excluding"]),
  one("2.1A", `${allCare}, that the NHS does not pay for alone`, weeksOfAllCare, { "2008-09": 52 }, [
    "intensive home care",
    "excluding",
  ]),
  ...careHomes(groups[0], ["2.2", "2.2A", "2.3", "2.4", "2.5", "2.6"]),
  ...careHomes(groups[1], ["2.7", "2.7A", "2.8", "2.9", "2.10", "2.11"]),
  ...careHomes(groups[2], ["2.12", "2.12A", "2.13", "2.14", "2.15", "2.16"]),
  ...careHomes(groups[3], ["2.17", "2.17A", "2.18", "2.19", "2.20", "2.21"]),
  byYear("2.22", "2.22A", "Hourly cost of home care", ["hourly cost"], ["provided by"]),
  bySampleWeek("2.22A", "Hourly cost of home care"),
  byYear("2.23", "2.23A", "Hourly cost of home care from the council", ["hourly cost", "provided by la"]),
  bySampleWeek("2.23A", "Hourly cost of home care from the council"),
  bySampleWeek("2.24", "Hourly cost of home care from others"),
  one("2.24A", "Hourly cost of home care from others", hours, {}, ["hourly cost", "provided by others"]),
  ...perPerson("home care", "home care", ["2.25", "2.26", "2.27", "2.28", "2.29"]),
  ...perPerson("direct payments", "direct payments", directPaymentCodes),
  ...dayCare(groups[0], ["2.34A", "2.35", "2.36"]),
  ...dayCare(groups[1], ["2.36A", "2.37", "2.38"]),
  ...dayCare(groups[2], ["2.38A", "2.39", "2.40"]),
  ...dayCare(groups[3], ["2.40A", "2.41", "2.42"]),
  ...perPerson("day care", "day care or day services", ["2.43", "2.44", "2.45", "2.46", "2.47"]),
  one("2.52A", "Cost of a meal", meals, ofAWeek, ["cost per meal"], ["provided by"]),
  one("2.53", "Cost of a meal from the council", meals, ofAWeek, ["cost per meal", "provided by la"]),
  one("2.54", "Cost of a meal from others", meals, ofAWeek, ["cost per meal", "provided by independent"]),
  ...perPerson("meals", "meals", ["2.55", "2.56"]),
];

/** The unit costs that a year's publication has, each with the code that it prints for it. */
export function unitCostsOf(year: string): (UnitCost & { readonly printedCode: string })[] {
  return unitCosts
    .filter(({ years }) => years === undefined || years.includes(year))
    .map((cost) => ({ ...cost, printedCode: cost.printed?.[year] ?? cost.code }));
}
