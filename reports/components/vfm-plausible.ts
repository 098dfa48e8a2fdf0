/** Between which unit costs a council’s figure is believable, and who says so. */
export interface PlausibleRange {
  readonly service: string;
  readonly low: number;
  readonly high: number;
  readonly note: string;
}

/** Where the ranges come from. */
export const plausibleSource =
  "Department of Health, supplementary note to the Health Committee (HC 269, 2009-10): lowest and highest council in England about 2008-09";

/** Ranges are of councils in England about 2008-09, in the prices of that year. A service not listed has no range. */
export const plausibleRanges: readonly PlausibleRange[] = [
  { service: "nursing_care", low: 240, high: 753, note: "Nursing care." },
  {
    service: "residential_care",
    low: 204,
    high: 720,

    note: "Places bought from independent homes; councils’ own homes ranged up to £2,400.",
  },
  { service: "home_care", low: 8.6, high: 25, note: "Home help." },
];

/** What the unit of a service is, after the activity that councils return for it. */
export const costUnits: Readonly<Record<string, string>> = {
  nursing_care: "person a week",
  residential_care: "person a week",
  home_care: "hour",
  intensive_home_care: "hour",
  day_care: "person a week",
  meals: "meal",
};
