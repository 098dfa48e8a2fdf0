/** The unit costs of the lowest and the highest council in England about 2008-09, in the prices of that year. */
export interface CostRange {
  readonly service: string;
  readonly low: number;
  readonly high: number;
  /** What the range is of, within a sentence. */
  readonly of: string;
}

/** Where the ranges come from. */
export const costRangeSource =
  "Department of Health, supplementary note to the Health Committee (HC 269, 2009-10): lowest and highest council in England about 2008-09";

/** The ranges that are known. A service not listed has none. */
export const costRanges: readonly CostRange[] = [
  { service: "nursing_care", low: 240, high: 753, of: "nursing care" },
  {
    service: "residential_care",
    low: 204,
    high: 720,
    of: "places bought from independent homes; councils’ own homes ranged up to £2,400",
  },
  { service: "home_care", low: 8.6, high: 25, of: "home help" },
];

/** What the pound is per, after the activity that councils return for a service. One not listed has no known unit. */
export const costUnits: Readonly<Record<string, string>> = {
  nursing_care: "person a week",
  residential_care: "person a week",
  home_care: "hour",
  intensive_home_care: "person a week",
  day_care: "person a week",
  direct_payments: "person a week",
  meals: "meal",
};
