import { dots } from "../../components/charts/dots.ts";
import { element } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { rankOf } from "../../components/sentences/comparison.ts";
import { absence, type Measured } from "../../components/sentences/measured.ts";
import { sensitivitySentence, setsPlaces, setsVerdict } from "../../components/sentences/sensitivity.ts";
import { asHeadline } from "../../components/sentences/words.ts";
import { capitalised, interval, statusWords, tick, valueOrWord } from "../../components/words/format.ts";
import type { SetVerdict } from "./other-sets.ts";
import type { OwnRow } from "./rows.ts";
import { judgementWords, type Tried, type TriedSet, triedName } from "./sensitivity.ts";

/** A share with a personal budget beside each set: its own interval, and each set’s median with its lowest and highest. */
export function budgetSets(name: string, tried: Tried, others: string): HTMLElement {
  const { own, used } = tried;
  const measured = measuredShare(name, own);
  if (used === null || own.value === null) return nothing(`${own.title}: nothing to try`, absence(measured));
  const verdicts = tried.others.map(({ verdict }) => verdict);
  const sentence = sensitivitySentence(measured, used, verdicts, own.polarity);
  const isTried = used.n > 0 && tried.others.length > 0;
  const sets = [{ label: "The set in use", says: "The set in use", verdict: used }, ...tried.others];
  // Where nothing depends on the set, one row stands for all the others: sixteen of the same say no more.
  const isSame = isTried && verdicts.every(({ judgement }) => judgement === used.judgement);
  const drawn = figure({
    id: "other-sets",
    headline: asHeadline(isTried ? setsVerdict(measured, used, verdicts) : sentence),
    subtitle: `${triedName(tried)}: ${name} (diamond) with 95% interval, and the median (dot), lowest and highest of ${isSame ? `the set in use; of the ${verdicts.length} others the medians alone` : "each set of comparators"}`,
    alt: `Dots, a row for ${isSame ? "the set in use and one for the others" : "each set of comparators"}. ${sentence}`,
    draw: dots([ownDot(name, own), ...setDots(sets, isSame)], {
      axisLabel: own.title,
      format: (value, decimals) => tick(value, own.unit, decimals),
      lines: [],
      isInOrder: true,
    }),
    columns: setColumns,
    rows: sets.map(({ says, verdict }) => setRow(says, verdict, own)),
    source: sourceOf(["personal_budgets"]),
    method: "Better, similar and worse are by the council’s own interval beside the median of the set.",
    notes: [
      `${capitalised(others)}. A set is compared by those of its councils that have a figure.`,
      "A line joins the lowest and the highest of a set: it is no interval.",
    ],
    isDemonstration: pageContext().isDemonstration,
  });
  return element(
    "div",
    {},
    drawn,
    isTried ? element("p", {}, setsPlaces(measured, used, verdicts, own.polarity)) : null,
  );
}

function measuredShare(name: string, { unit, decimals, value, value_status, lower_95, upper_95 }: OwnRow): Measured {
  return { name, measure: "share", unit, decimals, value, status: value_status, lower: lower_95, upper: upper_95 };
}

const setColumns = [
  { key: "set", label: "Set of comparators" },
  { key: "verdict", label: "Beside its median" },
  { key: "rank", label: "Rank" },
  { key: "overlap", label: "Intervals that overlap", isNumber: true },
  { key: "median", label: "Median", isNumber: true },
  { key: "span", label: "Lowest to highest", isNumber: true },
];

function setRow(set: string, verdict: SetVerdict, { unit, decimals, polarity }: OwnRow) {
  return {
    set,
    verdict: judgementWords[verdict.judgement],
    rank: verdict.n === 0 ? "not ranked" : rankOf(verdict, polarity),
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

/** A row for each set; where all say the same, one for the set in use and one for the others. */
function setDots(sets: readonly TriedSet[], isSame: boolean) {
  const [used, ...others] = sets;
  if (used === undefined || !isSame) return sets.map(setDot);
  return [setDot(used), othersDot(others.map(({ verdict }) => verdict))];
}

/** The medians of sets that all say the same: the middle one, from the lowest to the highest. */
export function othersDot(verdicts: readonly SetVerdict[]) {
  const medians = verdicts.flatMap(({ median }) => median ?? []).toSorted((a, b) => a - b);
  const [lower = null, upper = null] = [medians[0], medians.at(-1)];
  const value = medians[Math.floor(medians.length / 2)] ?? null;
  const name = `Medians of ${verdicts.length} other sets`;
  return { name, value, lower, upper, role: "comparator" as const, word: "no comparator has a figure" };
}
