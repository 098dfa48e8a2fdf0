/** The personal budgets return as it stands after every file, for the tests of this folder. */
import { lastWord, type Row, rowsOfReturn, total } from "./read.ts";

const key = [
  "council_code",
  "period",
  "person_type",
  "basis",
  "denominator_kind",
  "breakdown",
  "breakdown_value",
] as const;

/** Every row as first returned, and again where restated. */
export const returned = rowsOfReturn("personal-budgets-");

/** The last word on every row. */
export const standing = lastWord(returned, key);

/** Rows that are not broken down. */
export const totals = standing.filter((row) => row.breakdown === "all");

/** People with a personal budget for each hundred people. */
export function percent(rows: readonly Row[]): number {
  return (100 * total(rows, "personal_budget_count")) / total(rows, "denominator_count");
}

/** A council's percentages at 31 March 2011 by each reading of "eligible people". */
export function readingsOf(councilCode: string): number[] {
  const rows = totals.filter((row) => row.council_code === councilCode && row.period === "2010-11 Q4");
  const of = (kind: string) => rows.filter((row) => row.denominator_kind === kind);
  const inYear = of("rap_community_in_year");
  if (inYear.length === 0) return [];
  const withCarers = [...inYear, ...of("carers_in_year")];
  return [of("adass_eligible"), of("long_term_community_snapshot"), inYear, withCarers].map(percent);
}
