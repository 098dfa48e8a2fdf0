import type { OwnRow } from "./comparator-rows.ts";
import { dots } from "./dots.ts";
import { element } from "./element.ts";
import { figure, nothing } from "./figure.ts";
import { interval, short, statusWords, tick, valueOrWord } from "./format.ts";
import { readingWords } from "./indicator-words.ts";
import { pageContext } from "./page-context.ts";
import { periodName } from "./periods.ts";
import { absence } from "./sentences/absence.ts";
import { asHeadline } from "./sentences/headline.ts";
import type { Judgement } from "./sentences/judgement.ts";
import { quarterWords, rankOf } from "./sentences/rank.ts";
import { dependsOnSet, holdsSentence, range, sensitivitySentence, setsVerdict } from "./sentences/sensitivity.ts";
import type { SetVerdict } from "./set-verdict.ts";
import { sourceOf } from "./source.ts";
import { table } from "./table.ts";

/** Another set, in short and with names, and what it says. */
export interface TriedSet {
  readonly label: string;
  readonly says: string;
  readonly verdict: SetVerdict;
}

/** A figure beside the set in use and beside others that might as well have been used. */
export interface Tried {
  readonly own: OwnRow;
  /** Null where the council has no figure. */
  readonly used: SetVerdict | null;
  readonly others: readonly TriedSet[];
}

const judgementWords: Readonly<Record<Judgement, string>> = {
  ...{ better: "better", worse: "worse", higher: "higher", lower: "lower", similar: "similar" },
  not_compared: "no interval",
};

const perWords: Readonly<Record<string, string>> = {
  per_100k: ", per 100,000 people",
  per_10k: ", per 10,000 people",
};

/** What a figure is called in a list: its title, who is counted, and when. */
export function triedName({ own }: Tried): string {
  const reading = readingWords(own);
  const per = perWords[own.unit] ?? "";
  return `${own.title}${reading === "Everyone" ? "" : `: ${reading}`}${per}, ${periodName(own.period, own.basis)}`;
}

/** One figure beside each set: its own interval, and each set’s median with its lowest and highest. */
export function triedFigure(name: string, tried: Tried, others: string): HTMLElement {
  const { own, used } = tried;
  const subject = {
    name,
    measure: "share",
    unit: own.unit,
    decimals: own.decimals,
    value: own.value,
    status: own.value_status,
  };
  const measured = { ...subject, lower: own.lower_95, upper: own.upper_95 };
  if (used === null || own.value === null) return nothing(`${own.title}: nothing to try`, absence(measured));
  const verdicts = tried.others.map(({ verdict }) => verdict);
  const sentence = sensitivitySentence(measured, used, verdicts);
  const sets = [{ label: "The set in use", says: "The set in use", verdict: used }, ...tried.others];
  return figure({
    id: "other-sets",
    headline: asHeadline(used.n === 0 || tried.others.length === 0 ? sentence : setsVerdict(measured, used, verdicts)),
    subtitle: `${triedName(tried)}: ${name} (diamond) with 95% interval, and the median (dot), lowest and highest of each set of comparators; ${others}`,
    alt: `Dots, one row a set of comparators. ${sentence}`,
    draw: dots([ownDot(name, own), ...sets.map(setDot)], {
      axisLabel: own.title,
      format: (value) => tick(value, own.unit, own.decimals),
      lines: [],
      isInOrder: true,
    }),
    columns: setColumns,
    rows: sets.map(({ says, verdict }) => setRow(says, verdict, own)),
    source: sourceOf([own.indicator_code === "PPF-12" ? "personal_budgets" : "ni_returns"]),
    method: `${sentence} Better, similar and worse are by the council’s own interval beside the median of the set.`,
    notes: ["A set is compared by those of its councils that have a figure."],
    isDemonstration: pageContext().isDemonstration,
  });
}

const setColumns = [
  { key: "set", label: "Set of comparators" },
  { key: "verdict", label: "Beside its median" },
  { key: "rank", label: "Rank", isNumber: true },
  { key: "quarter", label: "Quarter" },
  { key: "overlap", label: "Intervals that overlap", isNumber: true },
  { key: "median", label: "Median", isNumber: true },
  { key: "span", label: "Lowest to highest", isNumber: true },
];

function setRow(set: string, verdict: SetVerdict, { unit, decimals }: OwnRow) {
  return {
    set,
    verdict: judgementWords[verdict.judgement],
    rank: rankOf(verdict.rank, verdict.n),
    quarter: quarterWords(verdict.rank, verdict.n + 1) || "none: fewer than four",
    overlap: verdict.overlap_count ?? "not known",
    median: valueOrWord(verdict.median, "missing", unit, decimals),
    span: interval(verdict.lowest, verdict.highest, unit, decimals),
  };
}

function ownDot(name: string, { value, lower_95, upper_95, value_status }: OwnRow) {
  return { name, value, lower: lower_95, upper: upper_95, role: "this" as const, word: statusWords(value_status) };
}

function setDot({ label, verdict }: TriedSet) {
  const ends = { value: verdict.median, lower: verdict.lowest, upper: verdict.highest };
  return { name: label, ...ends, role: "comparator" as const, word: "no comparator has a figure" };
}

const columns = [
  { key: "figure", label: "Figure" },
  { key: "value", label: "Value", isNumber: true },
  { key: "verdict", label: "Beside the median" },
  { key: "rank", label: "Rank" },
  { key: "median", label: "Median", isNumber: true },
  { key: "others", label: "Beside the other sets" },
];

/** Every main figure beside the set in use and the others: what holds, and what depends on the set. */
export function triedTable(tried: readonly Tried[]): HTMLElement {
  const rows = tried.map((one) => (one.used === null ? absentRow(one) : triedRow(one, one.used)));
  return element("div", {}, table(columns, rows, "What other comparators would say"));
}

/** On how many figures the verdict holds, and on how many it depends on the set. */
export function triedAnswer(tried: readonly Tried[]): string {
  const judged = tried.filter(
    ({ used, others }) => used !== null && used.judgement !== "not_compared" && others.length > 0,
  );
  return holdsSentence(judged.length, judged.filter(isDepending).length);
}

function isDepending({ used, others }: Tried): boolean {
  return (
    used !== null &&
    dependsOnSet(
      used,
      others.map(({ verdict }) => verdict),
    )
  );
}

function absentRow(tried: Tried) {
  const none = "not applicable";
  const rest = { verdict: none, rank: none, median: none, others: none };
  return { figure: triedName(tried), value: statusWords(tried.own.value_status), ...rest };
}

function triedRow(tried: Tried, used: SetVerdict) {
  const { own, others } = tried;
  const verdicts = others.map(({ verdict }) => verdict);
  const text = (value: number) => short(value, own.unit, own.decimals);
  const overlap = used.overlap_count === null ? "overlap not known" : `${used.overlap_count} overlap`;
  const quarter = quarterWords(used.rank, used.n + 1);
  return {
    figure: triedName(tried),
    value: valueOrWord(own.value, own.value_status, own.unit, own.decimals),
    verdict: used.n === 0 ? "no comparator has a figure" : judgementWords[used.judgement],
    rank: [rankOf(used.rank, used.n), quarter, overlap].filter((part) => part !== "").join(", "),
    median: valueOrWord(used.median, "missing", own.unit, own.decimals),
    others: othersCell(used, verdicts, text),
  };
}

/** "the same; rank 4 to 5; median 29.5% to 30.8%". */
function othersCell(used: SetVerdict, others: readonly SetVerdict[], text: (value: number) => string): string {
  const medians = others.flatMap(({ median }) => (median === null ? [] : [median]));
  if (medians.length === 0) return holdsWords(used, others);
  const ranks = others.map(({ rank }) => rank);
  return `${holdsWords(used, others)}; rank ${rangeOf(ranks, String)}; median ${rangeOf(medians, text)}`;
}

function rangeOf(values: readonly number[], text: (value: number) => string): string {
  return range(text(Math.min(...values)), text(Math.max(...values)));
}

/** "the same", or "better beside 2 of 5". */
export function holdsWords(used: SetVerdict, others: readonly SetVerdict[]): string {
  if (used.judgement === "not_compared") return "not judged: no interval";
  if (others.length === 0) return "no other set";
  const kinds = [...new Set(others.map(({ judgement }) => judgement))].filter((kind) => kind !== used.judgement);
  if (kinds.length === 0) return "the same";
  const count = (kind: Judgement) => others.filter(({ judgement }) => judgement === kind).length;
  return kinds.map((kind) => `${judgementWords[kind]} beside ${count(kind)} of ${others.length}`).join(", ");
}
