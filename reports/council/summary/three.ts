import { judgementWords } from "../../components/charts/spine.ts";
import { element } from "../../components/figure/element.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import type { TableCell } from "../../components/figure/table.ts";
import { rankOf } from "../../components/sentences/comparison.ts";
import { sinceWords } from "../../components/sentences/since.ts";
import { counted, interval, nonBreaking, short } from "../../components/words/format.ts";
import { yearName } from "../../components/words/periods.ts";
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
  const current = measures.filter(({ is_current }) => is_current);
  const shown = current.length > 0 ? current : measures;
  const farthest = (verdict: MeasureRow["verdict"]) =>
    shown
      .filter((row) => row.verdict === verdict)
      .toSorted((one, other) => distanceOf(other) - distanceOf(one))
      .slice(0, most);
  return { worse: farthest("worse"), better: farthest("better") };
}

/** Where the middle half of councils has no width, any distance is larger than one that can be counted so. */
function distanceOf({ value, england_value, lower_quartile, upper_quartile }: MeasureRow): number {
  const width = (upper_quartile ?? 0) - (lower_quartile ?? 0);
  const distance = Math.abs((value ?? 0) - (england_value ?? 0));
  return width > 0 ? distance / width : distance * Number.MAX_SAFE_INTEGER;
}

/** "12th highest of 16; 3 overlap": its place among its comparators; a word where it has none. */
export function placeWords(row: MeasureRow): string {
  const { comparator_rank: rank, comparator_n: n, tied_count, overlap_count, polarity } = row;
  if (rank === null || n === null || n === 0) return "not ranked";
  const place = rankOf({ rank, n, tied_count: tied_count ?? 0 }, polarity).replace(/ \(.*\)$/, "");
  return overlap_count === null ? place : `${place}; ${overlap_count === 0 ? "none" : overlap_count} overlap`;
}

/** A measure as a row: what it is, what it is beside, and how it stands. */
export function measureCells(row: MeasureRow, code: string): Readonly<Record<string, TableCell>> {
  const { unit, decimals, value } = row;
  const shown = value === null ? "not available" : short(value, unit, decimals);
  const words = (other: number | null) => (other === null ? "none" : short(other, unit, decimals));
  const name = row.slug === null ? row.title : element("a", { href: `../../indicator/${row.slug}#${code}` }, row.title);
  return {
    measure: element(
      "span",
      {},
      name,
      ` ${nonBreaking(row.indicator_code)}${unitWords(unit)}, ${yearName(row.period, row.basis)}`,
    ),
    verdict: nonBreaking(judgementWords(row.verdict)),
    value: explainedLink(shown, figureKey(row)),
    interval: interval(row.lower_95, row.upper_95, unit, decimals),
    england: words(row.england_value),
    median: words(row.comparator_median),
    place: placeWords(row),
    since: sinceWords(row),
  };
}

function unitWords(unit: string): string {
  if (unit === "per_100k") return ", per 100,000 people";
  return unit === "per_10k" ? ", per 10,000 people" : "";
}

/** "● 9 similar to England, ◇ 6 that cannot be compared": what the three and three leave out, as they stand to England. */
export function othersWords(measures: readonly MeasureRow[], { worse, better }: ThreeAndThree): string {
  const countOf = (verdict: MeasureRow["verdict"]) => measures.filter((row) => row.verdict === verdict).length;
  const parts = [
    [countOf("worse") - worse.length, "more worse"],
    [countOf("better") - better.length, "more better"],
    [countOf("similar"), "similar"],
    [countOf("higher") + countOf("lower"), "higher or lower where neither is good"],
    [countOf("not_compared"), "not compared"],
  ] as const;
  const left = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return left.length === 0 ? "" : `Not shown: ${left.join(", ")}. All ${counted(measures.length, "measure")}:`;
}
