import { readFileSync } from "node:fs";
import papaparse from "papaparse";
import { z } from "zod";

const rowSchema = z.object({ line: z.string(), heading: z.string(), periods: z.string() });
const text = readFileSync(new URL("./activity-headings.csv", import.meta.url), "utf8");
const { data } = papaparse.parse<unknown>(text, { header: true, skipEmptyLines: true });

/** Every heading of PSS EX1 activity, with those above it, as read in the editions of 2008-09 to 2013-14 (2011-12 is not there). */
export const publishedHeadings = data
  .map((row) => rowSchema.parse(row))
  .flatMap(({ line, heading, periods }) => periods.split(" ").map((period) => ({ period, line, heading })));

/** The heading of a line in a year's edition. */
export function publishedHeading(period: string, line: string): string {
  const found = publishedHeadings.find((one) => one.period === period && one.line === line);
  if (found === undefined) throw new Error(`the edition of ${period} has no line ${line}`);
  return found.heading;
}
