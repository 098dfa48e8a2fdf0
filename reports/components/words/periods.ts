import { dateName } from "../../../src/explain/day.ts";

export { dateName } from "../../../src/explain/day.ts";

/** "April 2010" from 2010-04-01: milestones name a month, never a day. */
export function monthName(date: string): string {
  return dateName(date).replace(/^\d+ /, "");
}

const quarterEnds = ["30 June", "30 September", "31 December", "31 March"];
const quarterMonths = ["April to June", "July to September", "October to December", "January to March"];
const yearToDate = ["April to June", "April to September", "April to December"];

/**
 * A period in words. A financial year is "2010-11"; a quarter is a day for a snapshot ("31 March 2011"), three
 * months for what happened in it ("October to December 2010") and the months since 1 April for a count in the year.
 */
export function periodName(period: string, basis = "snapshot"): string {
  const quarter = period.match(/^(\d{4})-\d{2} Q([1-4])$/);
  if (!quarter) return period;
  const start = Number(quarter[1]);
  const index = Number(quarter[2]) - 1;
  const endYear = index === 3 ? start + 1 : start;
  if (basis === "in_quarter") return `${quarterMonths[index]} ${endYear}`;
  if (basis === "in_year") return index === 3 ? `April ${start} to March ${endYear}` : `${yearToDate[index]} ${start}`;
  return `${quarterEnds[index]} ${endYear}`;
}

/** "at 31 March 2011", "in 2010-11": when a figure is of, within a sentence. */
export function periodPhrase(period: string, basis = "snapshot"): string {
  const isDay = / Q[1-4]$/.test(period) && basis !== "in_quarter" && basis !== "in_year";
  return `${isDay ? "at" : "in"} ${periodName(period, basis)}`;
}

/** The last day of a period as a date, for placing it along an axis. */
export function periodEnd(period: string): Date {
  const start = Number(period.slice(0, 4));
  const quarter = Number(period.match(/Q([1-4])$/)?.[1] ?? 4);
  if (!/^\d{4}-\d{2}/.test(period)) return new Date(Date.UTC(start, 5, 30));
  const ends = [Date.UTC(start, 5, 30), Date.UTC(start, 8, 30), Date.UTC(start, 11, 31), Date.UTC(start + 1, 2, 31)];
  return new Date(ends[quarter - 1] ?? Number.NaN);
}

/** "2023-24 to 2024-25": from the first to the last of some periods, as tables name years; one where all are the same. */
export function periodSpan(periods: readonly string[]): string {
  const sorted = [...new Set(periods)].sort();
  const ends = [sorted[0], sorted.at(-1)].map((period = "") => yearName(period));
  return ends[0] === ends[1] ? (ends[0] ?? "") : ends.join(" to ");
}

/** "2010-11": a year as tables and lists name it; a quarter by its name. */
export function yearName(period: string, basis?: string): string {
  return period.includes("Q") ? periodName(period, basis) : period;
}
