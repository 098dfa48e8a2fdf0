import { element } from "../../components/figure/element.ts";
import { fullName, unitAfter } from "../../components/indicator/name.ts";
import { readingWords } from "../../components/indicator/words.ts";
import type { Judgement } from "../../components/sentences/judgement.ts";
import { decimalsToTell } from "../../components/sentences/measured.ts";
import { nonBreaking } from "../../components/words/format.ts";
import { isOut, type JudgedIndicator } from "./judged.ts";
import type { CouncilIndicator } from "./rows.ts";

/** "NI 130: Self-directed support"; of several readings with that which the figure is of. */
export function rowName(row: CouncilIndicator): string {
  return fullName(row) + readingPart(row);
}

/** "NI 130", "PPF-12 (Carers)", "people reviewed in the year": the name of a figure within a sentence. */
export function rowCode(row: CouncilIndicator): string {
  const { has_published_code: hasCode, indicator_code: code, title } = row;
  return (hasCode ? nonBreaking(code) : title.slice(0, 1).toLowerCase() + title.slice(1)) + readingPart(row);
}

function readingPart(row: CouncilIndicator): string {
  return row.reading_count === 1 ? "" : ` (${readingWords(row)})`;
}

/** The same with the unit, where the value is not written with it. */
export function nameWithUnit(row: CouncilIndicator): string {
  return `${rowName(row)}${unitAfter(row.unit)}`;
}

/** The page of an indicator, from a council’s page, where the council is marked; null for a total, which has none. */
export function rowAddress({ slug }: CouncilIndicator, code: string): string | null {
  return slug === null ? null : `../../indicator/${slug}#${code}`;
}

/** A link to the page of an indicator; a total, which has none, is named. */
export function rowLink(row: CouncilIndicator, code: string, text = rowName(row)): HTMLElement {
  const href = rowAddress(row, code);
  return href === null ? element("span", {}, text) : element("a", { href }, text);
}

/** The rows as a list of links. */
export function linkList(rows: readonly CouncilIndicator[], code: string): HTMLElement {
  return element("ul", { class: "links" }, ...rows.map((row) => element("li", {}, rowLink(row, code))));
}

/**
 * The decimals of a row: as many as its indicator has, or the few more that show on which side of a benchmark the whole
 * interval lies. No row says that 97.4% to 98.3% is worse than 98.3%.
 */
export function clearDecimals({ row, england, comparators }: JudgedIndicator): number {
  const beside = (found: Judgement, benchmark: number | null) => {
    const isAbove = benchmark !== null && row.lower_95 !== null && row.lower_95 > benchmark;
    const near = isAbove ? row.lower_95 : row.upper_95;
    return isOut(found) ? decimalsToTell(row, near, benchmark).decimals : row.decimals;
  };
  return Math.max(beside(england, row.england_value), beside(comparators, row.comparator_median));
}
