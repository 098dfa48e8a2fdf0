import { drawRates, rateLane } from "../charts/rate-lanes.ts";
import { figure } from "../figure/figure.ts";
import { figureKey } from "../figure/key.ts";
import type { PageContext } from "../figure/page-context.ts";
import { sourceOf } from "../figure/source.ts";
import { withRounding } from "../figure/with-rounding.ts";
import { outsideInterval } from "../sentences/judgement.ts";
import { notKnown } from "../sentences/not-known.ts";
import { interval, joined, number, short, statusWords, valueOrWord } from "../words/format.ts";
import { periodName } from "../words/periods.ts";
import { type ActivityFigure, type ActivityLine, activityLines, type Shown } from "./rows.ts";

/** A figure of activity: its rows in one unit, and the words around them. */
export interface ActivityPart {
  readonly id: string;
  /** What its rows are shares or rates of, as a subtitle begins: "First contacts by what became of them". */
  readonly subtitle: string;
  /** The subject of its headline: "Outcomes of first contacts". */
  readonly subject: string;
  /** Its headline where that is not which rows stand apart: amounts have no interval. */
  readonly headline?: (lines: readonly ActivityLine[]) => string;
  readonly shown: readonly Shown[];
  readonly method: string;
  readonly notes: readonly string[];
  /** What is counted and the return that it is of, where those are not people and the return of activity. */
  readonly counted?: string;
  readonly returnName?: string;
}

/** Which rows stand apart from the comparators' median: those whose whole interval is on one side. */
export function activityHeadline(subject: string, lines: readonly ActivityLine[]): string {
  if (lines.every(({ figure: { value } }) => value === null)) return `${subject}: not known`;
  const groups = lines.map(({ name, figure: { lower_95: lower, upper_95: upper, comparator_median: beside } }) => {
    return { name: within(name), lower, upper, beside };
  });
  const [above, below] = [outsideInterval(groups, "higher"), outsideInterval(groups, "lower")];
  const parts = [
    above.length === 0 ? "" : `clearly above the comparators’ median for ${fewest(above)}`,
    below.length === 0
      ? ""
      : `clearly below ${above.length === 0 ? "the comparators’ median" : "it"} for ${fewest(below)}`,
  ].filter((part) => part !== "");
  const said = parts.length === 0 ? "none clearly different from the comparators’ median" : joined(parts);
  return `${subject}: ${said}${notKnown(lines)}`;
}

/** A title has room for two names of rows: where more stand apart it says how many. */
function fewest(names: readonly string[]): string {
  return names.length <= 2 ? joined(names) : joined([...names.slice(0, 2), `${names.length - 2} more`]);
}

/** A row's name within a sentence; sums of money keep their form. */
function within(name: string): string {
  if (name.startsWith("£")) return name;
  return name.startsWith("Aged ") ? `people ${name.toLowerCase()}` : name.slice(0, 1).toLowerCase() + name.slice(1);
}

const columnsOf = (of: string) => [
  { key: "name", label: "Group" },
  { key: "count", label: of, isNumber: true },
  { key: "of", label: "Out of", isNumber: true },
  { key: "value", label: "Figure", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "before", label: "Year before", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "england", label: "England", isNumber: true },
];

/** How many people a figure counts: a mean amount counts none, and a survey whose answers were weighted has a share alone. */
function countWords({ numerator, value, value_status: status, unit }: ActivityFigure): string {
  if (numerator !== null || value === null) return valueOrWord(numerator, status, "people");
  return unit === "gbp" ? statusWords("not_applicable") : "weighted";
}

/** Out of how many: a mean amount is a part of nothing. */
function wholeWords({ denominator, value, value_status: status, unit }: ActivityFigure): string {
  if (denominator !== null) return number(denominator);
  return statusWords(value !== null && unit === "gbp" ? "not_applicable" : status);
}

/** The rows as a table. */
export function activityTable(lines: readonly ActivityLine[]) {
  return lines.map(({ name, figure: of, before }) => {
    const { unit, decimals } = of;
    const text = (value: number | null) => (value === null ? "not available" : short(value, unit, decimals));
    return {
      name,
      count: countWords(of),
      of: wholeWords(of),
      value: valueOrWord(of.value, of.value_status, unit, decimals),
      interval: interval(of.lower_95, of.upper_95, unit, decimals),
      before: before === undefined ? "none" : valueOrWord(before.value, before.value_status, unit, decimals),
      median: text(of.comparator_median),
      england: text(of.england_value),
    };
  });
}

/** Whose activity it is, and the page that it is on. */
export interface ActivityOf {
  readonly context: PageContext;
  readonly council: string;
  readonly figures: readonly ActivityFigure[];
}

/** Rows of activity drawn beside the comparators' median, with their table; nothing where there are none. */
export function activitySection(part: ActivityPart, { context, council, figures }: ActivityOf): HTMLElement[] {
  const { id, subject, subtitle, shown, method, notes, counted = "People", returnName = "activity" } = part;
  const lines = activityLines(figures, shown);
  const [first] = lines;
  if (first === undefined) return [];
  const headline = part.headline?.(lines) ?? activityHeadline(subject, lines);
  const { unit, period } = first.figure;
  const hasLimits = lines.some(({ figure: { lower_95: lower } }) => lower !== null);
  return [
    figure({
      id,
      headline,
      subtitle: `${subtitle}, ${periodName(period)}, ${council} (diamond)${hasLimits ? " with 95% interval" : ""}, comparators’ median (square)`,
      alt: `Dots with intervals, one row for each group. ${headline}.`,
      draw: drawRates(lines.map(rateLane), (value, places) => short(value, unit, places)),
      columns: columnsOf(counted),
      rows: activityTable(lines),
      main: figureKey(first.figure),
      rowFigures: lines.map(({ figure: of }) => figureKey(of)),
      source: sourceOf([returnName], context),
      method: hasLimits ? withRounding(method, [returnName], context) : method,
      notes,
      isDemonstration: context.isDemonstration,
    }),
  ];
}
