/** Spending that "a minimum of 3% cashable savings" may be a share of: the milestone names none. */
export interface SavingsBaseline {
  readonly name: string;
  readonly period: string;
  /** Less what clients contribute and other income. */
  readonly isNet: boolean;
}

export const savingsBaselines: readonly SavingsBaseline[] = [
  { name: "gross current 2009-10", period: "2009-10", isNet: false },
  { name: "net current 2009-10", period: "2009-10", isNet: true },
  { name: "gross current 2007-08", period: "2007-08", isNet: false },
];

/** Which savings are counted: the milestone does not say. Each is named for what it is. */
export const savingsWindows = [
  "first made in the year",
  "worth in the year of all gains since April 2008",
  "summed over three years",
] as const;

/** The readings of 3%: each window on each baseline. */
export const savingsReadings: readonly string[] = savingsBaselines.flatMap(({ name }) =>
  savingsWindows.map((window) => `${name}, ${window}`),
);
