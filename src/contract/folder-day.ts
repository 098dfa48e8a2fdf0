import { date } from "./period-fields.ts";

/** The day that a folder is named by, as 2011-03-31, however it is written; null for any other name. */
export function dayNaming(name: string): string | null {
  // A spreadsheet counts days as 40633. As the name of a folder that is a batch or a reference.
  if (/^[0-9]{5}$/.test(name.trim())) return null;
  return date().read(name.replace(/^([0-9]{4})([0-9]{2})([0-9]{2})$/, "$1-$2-$3")) ?? null;
}

/** The day that a name begins with where more follows, as `2011-03-31 from DH`; null where it does not. */
export function dayBeginning(name: string): string | null {
  const words = name.split(/[\s_,]+/);
  const beginnings = words.slice(1).map((_, index) => words.slice(0, index + 1).join(" "));
  return dayNaming(name) === null ? (beginnings.map(dayNaming).find((day) => day !== null) ?? null) : null;
}
