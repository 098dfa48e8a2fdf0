/** What a line counts: its indicator, of whom, and over what time. */
export interface Measure {
  readonly code: string;
  readonly personType: "client" | "carer";
  /** The end of the year, or everyone in it. */
  readonly basis: "snapshot" | "in_year";
  /** England's figure adds up the councils that reported, and nothing for the others. */
  readonly isSumOfReporters?: true;
}

/** A breakdown and the group of it. */
type Group = readonly [breakdown: string, value: string];

/** Lines with the same headings above them. */
export interface Headed {
  readonly years: readonly string[];
  /** The headings above, from the top; `{year}` is the year, `{end}` the one in which it ends. */
  readonly under: string;
  readonly lines: readonly (readonly [line: string, heading: string, measure: Measure, group: Group])[];
}

export const whole: Group = ["all", "all"];
export const ages = (band: string): Group => ["age_band", band];
const adults = (name: string): Group => ["age_band+client_group", `18-64|${name}`];

export const [pd, ld, mh, sm, vp] = [
  adults("physical_disability"),
  adults("learning_disability"),
  adults("mental_health"),
  adults("substance_misuse"),
  adults("vulnerable_people"),
];

export const directPayments: Measure = { code: "DP", personType: "client", basis: "snapshot" };
export const homeCare: Measure = { code: "HC", personType: "client", basis: "snapshot" };
export const dayCare: Measure = { code: "DC", personType: "client", basis: "snapshot" };
export const meals: Measure = { code: "MEALS", personType: "client", basis: "snapshot" };
export const reviewed: Measure = { code: "REVIEWED", personType: "client", basis: "in_year" };
export const assessed: Measure = { code: "ASSESSED", personType: "client", basis: "in_year" };
export const residents: Measure = {
  code: "RESIDENTS",
  personType: "client",
  basis: "snapshot",
  isSumOfReporters: true,
};
export const carersInYear: Measure = { code: "CARER-DP", personType: "carer", basis: "in_year" };
export const carersAtYearEnd: Measure = {
  code: "CARER-DP",
  personType: "carer",
  basis: "snapshot",
  isSumOfReporters: true,
};
