import { element } from "../../components/figure/element.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import type { MilestoneLine } from "../../components/figure/lines.ts";
import { medianClause } from "../../components/sentences/comparison.ts";
import { money, number, percent } from "../../components/words/format.ts";
import { noPopulation, yearAhead } from "../jsna/answer.ts";
import { milestoneAnswer } from "../milestones/answer.ts";
import type { ComparedRow, PeopleRow } from "./rows.ts";

/** A cell of the summary: what it is about with its address, a large number where there is one, and the words under it. */
interface Cell {
  readonly href: string;
  readonly title: string;
  readonly large: HTMLElement | string | null;
  readonly words: string;
  readonly more: readonly string[];
}

function cellOf({ href, title, large, words, more }: Cell): HTMLElement {
  return element(
    "section",
    {},
    element("h3", {}, element("a", { href: `./${href}` }, title)),
    large === null ? null : element("p", { class: "large" }, large),
    element("p", {}, words),
    ...more.map((line) => element("p", { class: "note" }, line)),
  );
}

const shares: Readonly<Record<string, string>> = {
  "EX-RES": "of gross current expenditure goes on residential and nursing care",
  "GCE-HOMES": "of gross current expenditure goes on care homes",
};

/** The newest figure of the council's money, large, and the others after it; why there is none where there is none. */
function moneyCell(rows: readonly ComparedRow[], savings: string): Cell {
  const [title, href] = ["Money", "value-for-money"];
  const [first, ...others] = rows.toSorted((one, other) => other.period.localeCompare(one.period)).map(moneyWords);
  if (first === undefined) return { href, title, large: null, words: savings, more: [] };
  return {
    href,
    title,
    large: explainedLink(first.number, figureKey(first.row)),
    words: first.words,
    more: others.map(({ number, words }) => `${number} ${words}`),
  };
}

/** A figure of money as its number and the words after it. */
function moneyWords(row: ComparedRow) {
  const { indicator_code, period, value, comparator_median } = row;
  const share = shares[indicator_code];
  if (share === undefined)
    return { row, number: money(value), words: `net current expenditure on adult social care, ${period}.` };
  const median = medianClause(comparator_median, "percent");
  return { row, number: percent(value), words: `${share}, ${period}${median === "" ? "" : `; ${median}`}.` };
}

/** How many people are 65 and over and 85 and over, now and as projected. */
function needsCell(rows: readonly PeopleRow[]): Cell {
  const [title, href] = ["Needs", "jsna"];
  const older = peopleOf(rows, "65+");
  if (older === null) return { href, title, large: null, words: noPopulation(), more: [] };
  const oldest = peopleOf(rows, "85+");
  return {
    href,
    title,
    large: number(older.now),
    words: `people aged 65 and over in mid-${older.year}${aheadWords(older)}.`,
    more: oldest === null ? [] : [`${number(oldest.now)} of them aged 85 and over${aheadWords(oldest)}.`],
  };
}

interface People {
  readonly year: string;
  readonly now: number;
  readonly laterYear: string | null;
  readonly later: number | null;
}

/** The people of an age in the newest estimate and in the projection about ten years on; null without an estimate. */
export function peopleOf(rows: readonly PeopleRow[], age: string): People | null {
  const known = rows.filter(({ age_band, value }) => age_band === age && value !== null);
  const now = known.filter(({ definition }) => definition === "estimate").at(-1);
  if (now === undefined || now.value === null) return null;
  const projected = known.filter(({ definition }) => definition !== "estimate");
  const laterYear = yearAhead(
    now.period,
    projected.map(({ period }) => period),
  );
  const later = projected.filter(({ period }) => period === laterYear).at(-1)?.value ?? null;
  return { year: now.period, now: now.value, laterYear, later };
}

function aheadWords({ laterYear, later }: People): string {
  return later === null ? "" : `; ${number(later)} projected for ${laterYear}`;
}

/** Money, needs and milestones beside one another: a large number each, or why there is none. */
export function threeCells(
  name: string,
  {
    money: moneyRows,
    people,
    savings,
  }: { readonly money: readonly ComparedRow[]; readonly people: readonly PeopleRow[]; readonly savings: string },
  milestones: readonly MilestoneLine[],
): HTMLElement {
  const overall = new Map(milestones.map((line) => [line.milestone, line.overall_verdict]));
  const met = [...overall.values()].filter((verdict) => verdict === "met").length;
  const isJudged = [...overall.values()].some((verdict) => verdict !== "cannot be judged" && verdict !== "not due yet");
  const milestoneCell = {
    href: "milestones",
    title: "Milestones",
    large: isJudged ? `${met} of ${overall.size}` : null,
    words: milestoneAnswer(name, milestones),
    more: [],
  };
  return element(
    "div",
    { class: "three-cells" },
    cellOf(moneyCell(moneyRows, savings)),
    cellOf(needsCell(people)),
    cellOf(milestoneCell),
  );
}
