import { financialYears } from "./periods.ts";

/** What a return is made for: each financial quarter (`2010-11 Q4`), financial year (`2010-11`) or calendar year (`2010`). */
export type PeriodKind = "quarter" | "year" | "calendar year";

/** The day by which a return is expected for each of its periods, in calendar days: a weekend moves nothing. */
export interface DueDay {
  /** The vintage that is due then; empty where any of them will do, or the return has none. */
  readonly vintage: string;
  /** Months from the one in which the period ends; below 0 for a forecast that is due before its period has ended. */
  readonly monthsAfter: number;
  /** The day of that month. */
  readonly day: number;
}

/** How often a return is made, for which periods, and when each is due. */
export interface Cadence {
  readonly every: PeriodKind;
  /** The first period that anyone was asked for. */
  readonly firstPeriod: string;
  /** The last one, where the return has ended; null where it goes on. */
  readonly lastPeriod: string | null;
  /** SQL over the columns of the scope: the period that rows are about, null where that is none; the column `period` if left out. */
  readonly periodSql?: string;
  /** One for each vintage that is expected; none where no council owes it, so that it is never late. */
  readonly due: readonly DueDay[];
}

const quarters = financialYears.flatMap((year) => [1, 2, 3, 4].map((number) => `${year} Q${number}`));

/** Every period of each kind, in order, as far as a file may name one. */
const periods: Readonly<Record<PeriodKind, readonly string[]>> = {
  quarter: quarters,
  year: financialYears,
  "calendar year": financialYears.map((year) => year.slice(0, 4)),
};

/** The periods for which a return is made, first to last; one that goes on has them as far as a file may name one. */
export function periodsOf({ every, firstPeriod, lastPeriod }: Cadence): string[] {
  const all = periods[every];
  const last = lastPeriod === null ? all.length - 1 : all.indexOf(lastPeriod);
  return all.slice(all.indexOf(firstPeriod), last + 1);
}

/** The day by which `period` is due, as 2011-05-15. */
export function dueOn(period: string, { monthsAfter, day }: Omit<DueDay, "vintage">): string {
  const { year, month } = monthOfEnd(period);
  return new Date(Date.UTC(year, month - 1 + monthsAfter, day)).toISOString().slice(0, 10);
}

function monthOfEnd(period: string): { readonly year: number; readonly month: number } {
  const year = Number(period.slice(0, 4));
  if (period.length === 4) return { year, month: 12 };
  const quarter = period.length === 7 ? 4 : Number(period.slice(-1));
  return quarter === 4 ? { year: year + 1, month: 3 } : { year, month: 3 * quarter + 3 };
}

/** What is wrong with a due day of a return of this cadence, in words; null where nothing is. */
export function dueDayFault(cadence: Cadence, due: Omit<DueDay, "vintage">): string | null {
  const { monthsAfter, day } = due;
  if (!Number.isInteger(monthsAfter) || Math.abs(monthsAfter) > 24) {
    return `expected a whole number of months after the period, from -24 to 24, found ${monthsAfter}`;
  }
  if (!Number.isInteger(day) || day < 1 || day > 31) return `expected a day of the month, found ${day}`;
  const lacking = periodsOf(cadence).find((period) => Number(dueOn(period, due).slice(-2)) !== day);
  if (lacking === undefined) return null;
  return `${monthsAfter} months after ${lacking} there is no day ${day}`;
}

/** What is wrong with the cadence of a return with these columns in its scope, in words. */
export function cadenceFaults(cadence: Cadence, scope: readonly string[], vintages: readonly string[]): string[] {
  const { every, firstPeriod, lastPeriod, due } = cadence;
  const needed = ["council_code", ...(cadence.periodSql === undefined ? ["period"] : [])];
  const named = due.map(({ vintage }) => vintage);
  const first = periods[every].indexOf(firstPeriod);
  const last = lastPeriod === null ? Number.POSITIVE_INFINITY : periods[every].indexOf(lastPeriod);
  const ends = [firstPeriod, lastPeriod].filter((period) => period !== null && !periods[every].includes(period));
  return [
    ...needed
      .filter((column) => !scope.includes(column))
      .map((column) => `has a cadence and no ${column} in its scope`),
    ...ends.map((period) => `is made each ${every}, and ${period} is none`),
    ...(ends.length === 0 && last < first ? [`ends in ${lastPeriod} before it begins in ${firstPeriod}`] : []),
    ...named
      .filter((vintage) => vintage !== "" && !(vintages.includes(vintage) && scope.includes("vintage")))
      .map((vintage) => `has no vintage ${vintage} in its scope`),
    ...named
      .filter((vintage, index) => named.indexOf(vintage) !== index)
      .map((vintage) => `is due on two days${vintage === "" ? "" : ` as ${vintage}`}`),
    ...(named.includes("") && named.length > 1 ? ["is due as any vintage and as one of them"] : []),
    ...(ends.length > 0 ? [] : due.flatMap((each) => dueDayFault(cadence, each) ?? [])),
  ];
}
