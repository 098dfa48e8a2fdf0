import { headingsOf2008 } from "./activity-headings-2008.ts";
import { headingsFrom2009 } from "./activity-headings-2009.ts";
import type { Measure } from "./activity-measures.ts";

/** A line of PSS EX1 activity that is a figure, in one year. */
export interface ActivityLine extends Measure {
  readonly year: string;
  /** Its code in that year: one code is another thing in other years. */
  readonly line: string;
  /** The heading that makes it that, with those above it, in small letters. */
  readonly heading: string;
  readonly breakdown: string;
  readonly breakdownValue: string;
}

/** The lines of PSS EX1 activity that are figures, known by the words of their headings in each year. */
export const activityLines: readonly ActivityLine[] = [...headingsOf2008, ...headingsFrom2009].flatMap(
  ({ years, under, lines }) =>
    years.flatMap((year) =>
      lines.map(([line, heading, measure, [breakdown, breakdownValue]]) => ({
        ...measure,
        year,
        line,
        heading: headingOf(year, `${under} ${heading}`),
        breakdown,
        breakdownValue,
      })),
    ),
);

/** The years whose headings are known. */
export const activityYears: readonly string[] = [...new Set(activityLines.map(({ year }) => year))].sort();

/**
 * Lines that are known and are no figures, as line and heading in small letters: reviews by group, weeks in homes and in
 * supported accommodation, hours of home care, places of day care, equipment, and meals of a week.
 */
export const otherActivity =
  "a2[.].* completed review.*|[cd].* weeks[* ].*|e.* supported .*|f.* (?:homecare|home care|hhs receiving).*" +
  "|g.* day services .*|i[12].* number.* of clients .*|j1[.].* meals .*|j2[.].* reviews completed .*|f1[.][12] .* total hours.*";

function headingOf(year: string, text: string): string {
  const end = String(Number(year.slice(0, 4)) + 1);
  return text.replaceAll("{year}", year).replaceAll("{end}", end).toLowerCase();
}
