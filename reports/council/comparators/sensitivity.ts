import { element } from "../../components/figure/element.ts";
import { table } from "../../components/figure/table.ts";
import { unitAfter } from "../../components/indicator/name.ts";
import { readingWords } from "../../components/indicator/words.ts";
import { standingPeriod } from "../../components/milestone/standing.ts";
import { rankOf } from "../../components/sentences/comparison.ts";
import type { Judgement } from "../../components/sentences/judgement.ts";
import { dependsOnSet, holdsSentence, placesRange, range } from "../../components/sentences/sensitivity.ts";
import { short, statusWords, valueOrWord } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { SetVerdict } from "./other-sets.ts";
import type { OwnRow } from "./rows.ts";

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

/** A judgement as a cell has it. */
export const judgementWords: Readonly<Record<Judgement, string>> = {
  better: "better",
  worse: "worse",
  higher: "higher",
  lower: "lower",
  similar: "similar",
  not_compared: "no interval",
};

/** What a figure is called in a list: its title, who is counted, and when. */
export function triedName({ own }: Tried): string {
  const reading = readingWords(own);
  const when = own.vintage === "forecast" ? standingPeriod(own) : periodName(own.period, own.basis);
  return `${own.title}${reading === "Everyone" ? "" : `: ${reading}`}${unitAfter(own.unit)}, ${when}`;
}

const columns = [
  { key: "figure", label: "Figure" },
  { key: "value", label: "Value", isNumber: true },
  { key: "verdict", label: "Compared with the median" },
  { key: "rank", label: "Rank" },
  { key: "median", label: "Median", isNumber: true },
  { key: "others", label: "Beside the other sets" },
];

/** Every outcome measure, and every reading of a milestone, beside the set in use and the others. */
export function triedTables(tried: readonly Tried[]): HTMLElement {
  const tables = [
    ["Outcome measures", tried.filter(({ own }) => own.is_judged)],
    ["Personal budgets and savings", tried.filter(({ own }) => !own.is_judged)],
  ] as const;
  return element(
    "div",
    {},
    ...tables.flatMap(([caption, some]) => (some.length === 0 ? [] : [triedTable(caption, some)])),
  );
}

function triedTable(caption: string, tried: readonly Tried[]): HTMLElement {
  const rows = tried.map((figure) => (figure.used === null ? absentRow(figure) : triedRow(figure, figure.used)));
  return table(columns, rows, caption, "cards");
}

/** On how many outcome measures the verdict holds, and on how many it depends on the set. */
export function triedAnswer(tried: readonly Tried[]): string {
  const judged = tried.filter(
    ({ own, used, others }) => own.is_judged && used !== null && used.judgement !== "not_compared" && others.length > 0,
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
  const overlap = used.overlap_count === null ? "overlap not known" : `${used.overlap_count} overlap`;
  return {
    figure: triedName(tried),
    value: valueOrWord(own.value, own.value_status, own.unit, own.decimals),
    verdict: used.n === 0 ? "no comparator has a figure" : judgementWords[used.judgement],
    rank: used.n === 0 ? "not ranked" : `${rankOf(used, own.polarity)}, ${overlap}`,
    median: valueOrWord(used.median, "missing", own.unit, own.decimals),
    others: othersCell(used, verdicts, own),
  };
}

/** "the same; 4th highest to 5th highest; median 29.5% to 30.8%". */
function othersCell(used: SetVerdict, others: readonly SetVerdict[], { unit, decimals, polarity }: OwnRow): string {
  const text = (value: number) => short(value, unit, decimals);
  const medians = others.flatMap(({ median }) => (median === null ? [] : [median]));
  if (medians.length === 0) return holdsWords(used, others);
  const spread = range(text(Math.min(...medians)), text(Math.max(...medians)));
  return `${holdsWords(used, others)}; ${placesRange(others, polarity)}; median ${spread}`;
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
