import { financialYear, quarterEndDays } from "./periods.ts";

/** Things in words, by name where they are few: `Leeds and York`, `Barnet, Bexley, Brent and 3 others`. */
export function listInWords(names: readonly string[], most = 5): string {
  if (names.length === 1) return names[0] ?? "";
  const shown = names.length > most ? names.slice(0, most - 2) : names.slice(0, -1);
  const last = names.length > most ? `${(names.length - shown.length).toLocaleString("en-GB")} others` : names.at(-1);
  return `${shown.join(", ")} and ${last ?? ""}`;
}

/**
 * Periods in words: `2009-10 to 2010-11` where none is missing between the first and the last, `2008-09 and 2010-11` where
 * one is; quarters as `4 quarters to 31 March 2011`.
 */
export function periodsInWords(periods: readonly string[]): string {
  const sorted = [...new Set(periods)].sort();
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  if (sorted.length < 2) return first;
  const isRun = sorted.every((period, index) => index === 0 || period === after(sorted[index - 1] ?? ""));
  if (isRun) return isQuarter(last) ? `${sorted.length} quarters to ${lastDay(last)}` : `${first} to ${last}`;
  return sorted.length > 5 ? `${sorted.length} periods from ${first} to ${last}` : listInWords(sorted);
}

function isQuarter(period: string): boolean {
  return / Q[1-4]$/.test(period);
}

/** The period of the same kind directly after; blank after what is no period. */
function after(period: string): string {
  const year = Number(period.slice(0, 4));
  if (/^\d{4}$/.test(period)) return String(year + 1);
  if (/^\d{4}-\d{2}$/.test(period)) return financialYear(year + 1);
  if (!isQuarter(period)) return "";
  const quarter = Number(period.slice(-1));
  return quarter === 4 ? `${financialYear(year + 1)} Q1` : `${financialYear(year)} Q${quarter + 1}`;
}

const quarterEnds = Object.keys(quarterEndDays);

function lastDay(quarter: string): string {
  const number = Number(quarter.slice(-1));
  return `${quarterEnds[number - 1] ?? ""} ${Number(quarter.slice(0, 4)) + (number === 4 ? 1 : 0)}`;
}
