import { absenceWord, stateOfStatus } from "../explain/absence.ts";

/** `1,204`, `31.2`: whole numbers without decimals, others with as many as asked for. */
export function numberWords(value: number, decimals = 1): string {
  const places = Number.isInteger(value) ? 0 : decimals;
  return value.toLocaleString("en-GB", { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** A value with its unit, or why there is none. */
export function valueWords(value: number | null, status: string, unit: string, decimals = 1): string {
  if (value === null) return absenceWord(stateOfStatus(status));
  const fixed = value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  if (unit === "percent") return `${fixed}%`;
  if (unit === "gbp") return `£${fixed}`.replace("£-", "-£");
  if (unit === "per_100k") return `${fixed} per 100,000 people`;
  if (unit === "per_10k") return `${fixed} per 10,000 people`;
  return ["people", "years"].includes(unit) ? `${fixed} ${unit}` : fixed;
}

/** `2011-06-17` of a time of the ledger. */
export function dayWords(time: string | null): string {
  return time === null ? "with the code" : time.slice(0, 10);
}
