import { type SpineTableRow, spineTable } from "../../components/charts/spine-table.ts";
import { type PageContext, type PageCouncil, pageContext } from "../../components/figure/page-context.ts";
import { measureRow } from "../../components/indicator/measure-row.ts";
import type { PastFigure } from "../../components/indicator/rows.ts";
import { placeWords } from "../../components/sentences/comparison.ts";
import { fewestTold } from "../../components/sentences/few-people.ts";
import { gapSentence } from "../../components/sentences/gap.ts";
import { counted, nonBreaking } from "../../components/words/format.ts";
import type { MeasureRow } from "./rows.ts";

/** How many measures of each kind a summary has room for. */
const most = 3;

/** The measures to look at first and those to hold on to, of those that are compared with England. */
export interface ThreeAndThree {
  readonly worse: readonly MeasureRow[];
  readonly better: readonly MeasureRow[];
}

/**
 * Of the newest measures, those worse than England and those better that are farthest from it: a distance is counted in
 * the widths of the middle half of councils, so that measures of different units can be put in one order.
 */
export function threeAndThree(measures: readonly MeasureRow[]): ThreeAndThree {
  const shown = newestOf(measures);
  const farthest = (verdict: MeasureRow["verdict"]) =>
    shown
      .filter((row) => row.verdict === verdict)
      .toSorted((one, other) => distanceOf(other) - distanceOf(one))
      .slice(0, most);
  return { worse: farthest("worse"), better: farthest("better") };
}

/** The current measures; all of a council that has none, which ended before them. */
function newestOf(measures: readonly MeasureRow[]): readonly MeasureRow[] {
  const current = measures.filter(({ is_current }) => is_current);
  return current.length > 0 ? current : measures;
}

/** Where the middle half of councils has no width, any distance is larger than one that can be counted so. */
function distanceOf({ value, england_value, lower_quartile, upper_quartile }: MeasureRow): number {
  const width = (upper_quartile ?? 0) - (lower_quartile ?? 0);
  const distance = Math.abs((value ?? 0) - (england_value ?? 0));
  return width > 0 ? distance / width : distance * Number.MAX_SAFE_INTEGER;
}

/** The three and the three as one table; null where there is neither. */
export function threeTable(
  { worse, better }: ThreeAndThree,
  past: readonly PastFigure[],
  { code, name }: Pick<PageCouncil, "code" | "name">,
) {
  if (worse.length + better.length === 0) return null;
  const groups = [
    { heading: "▼ Look at first", rows: worse },
    { heading: "▲ Hold on to", rows: better },
  ];
  return spineTable(
    groups
      .filter(({ rows }) => rows.length > 0)
      .map(({ heading, rows }) => ({ heading, rows: rows.map((row) => spineRow(row, past, code)) })),
    { council: name, caption: `What of ${name} to look at first, and what to hold on to` },
  );
}

function spineRow(row: MeasureRow, past: readonly PastFigure[], code: string): SpineTableRow {
  const href = row.slug === null ? null : `../../indicator/${row.slug}#${code}`;
  return measureRow(row, { past, href, place: placeWords(row) });
}

/** "NI 141: the gap is 33% of England’s figure (28% to 39%): 50 people (43 to 59).": how much the worst come to. */
export function gapWords(
  worse: readonly MeasureRow[],
  name: string,
  { disclosure }: Pick<PageContext, "disclosure"> = pageContext(),
): string {
  return worse
    .flatMap((row) => {
      const { unit, decimals, value, value_status: status, lower_95: lower, upper_95: upper, denominator } = row;
      const figure = { name, measure: "figure", unit, decimals, value, status, lower, upper, denominator };
      const told = { counted: row.counted_many, fewestTold: fewestTold(disclosure) };
      const says = gapSentence({ ...figure, ...told }, row.england_value ?? 0);
      return says === ""
        ? []
        : [`${nonBreaking(row.indicator_code)}: ${says.slice(0, 1).toLowerCase()}${says.slice(1)}`];
    })
    .join(" ");
}

/**
 * "Not shown: 2 more worse, 14 similar, 2 not compared. All 25 measures and 6 older ones:": what the three and three leave out
 * of the measures that the page's first sentence counts, as they stand to England, before a link to all.
 */
export function othersWords(measures: readonly MeasureRow[], { worse, better }: ThreeAndThree): string {
  const newest = newestOf(measures);
  const countOf = (verdict: MeasureRow["verdict"]) => newest.filter((row) => row.verdict === verdict).length;
  const parts = [
    [countOf("worse") - worse.length, "more worse"],
    [countOf("better") - better.length, "more better"],
    [countOf("similar"), "similar"],
    [countOf("higher") + countOf("lower"), "higher or lower where neither is good"],
    [countOf("not_compared"), "not compared"],
  ] as const;
  const left = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  if (left.length === 0) return "";
  const older = measures.length - newest.length;
  const all = `All ${counted(newest.length, "measure")}${older === 0 ? "" : ` and ${counted(older, "older one")}`}:`;
  return `Not shown: ${left.join(", ")}. ${all}`;
}
