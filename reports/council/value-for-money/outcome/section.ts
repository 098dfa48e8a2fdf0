import type { Rows } from "../../../../src/site/query.ts";
import { element, foldedFigure } from "../../../components/figure/element.ts";
import { nothing } from "../../../components/figure/figure.ts";
import { explainedLink, figureKey } from "../../../components/figure/key.ts";
import { noneSentence } from "../../../components/figure/own-absence.ts";
import type { Comparing } from "../../../components/own-comparators/choose.ts";
import { comparison } from "../../../components/sentences/comparison.ts";
import { comparatorsMedian } from "../../../components/sentences/judgement.ts";
import { joined, statusWords } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { VfmFile } from "../rows.ts";
import { chosenLines, type Pair, pairsOf } from "./pairs.ts";
import { costOf, isDrawn, polarityOf, quadrantsFigure, resultOf } from "./quadrants.ts";
import type { costOutcome } from "./query.ts";

/** What stands under every comparison of money with results. */
const standing = "Data alone do not establish effectiveness.";

const missing = ["expenditure", "pss_unit_costs", "ni_returns", "ascof_time_series", "ascof_open_data"];

/** What services cost beside what came of them; where no year has both, in words, each year named. */
export function costBesideOutcome(file: VfmFile, tables: Rows<typeof costOutcome>, beside: Comparing): HTMLElement {
  const pairs = pairsOf({ ...tables, lines: chosenLines(beside.own, tables.lines) });
  if (pairs.length === 0) {
    return nothing(
      "What services cost beside what came of them is not known",
      noneSentence("unit costs with results beside them", missing, file.context),
    );
  }
  const drawn = pairs.filter(isDrawn);
  const apart = pairs.filter(({ isOneYear, point }) => !isOneYear && point !== null && !point.isCheck);
  return element(
    "div",
    { class: "cost-outcome" },
    drawn.length === 0 ? null : foldedFigure(quadrantsFigure(file, drawn)),
    ...(apart.length === 0 ? [] : twoYears(file.name, apart)),
    ...unknownParagraph(pairs.filter((pair) => !isDrawn(pair) && !apart.includes(pair))),
    element("p", {}, standing),
  );
}

/** Pairs without a year that has both: each value in its own year, and no drawing. */
function twoYears(name: string, pairs: readonly Pair[]): HTMLElement[] {
  const lead =
    "No year has both the cost and the result of what follows. Each is said in its own year, and none is drawn against another.";
  return [
    element("p", {}, lead),
    element(
      "ul",
      {},
      ...pairs.map((pair) =>
        element("li", {}, `${pair.title}. ${twoYearsSentence(name, pair)} ${pair.reason} `, ...origins(pair)),
      ),
    ),
  ];
}

/** "In 2013-14, Leeds’s cost of … . In 2024-25, Leeds’s share of … ." */
export function twoYearsSentence(name: string, pair: Pair): string {
  const { own, costMedian, outcomeMedian } = pair;
  const cost = { ...costOf(name, pair), period: own.cost.period };
  const result = { ...resultOf(name, pair), period: own.outcome.period };
  return `${comparison(cost, comparatorsMedian(costMedian))} ${comparison(result, comparatorsMedian(outcomeMedian), polarityOf(pair))}`;
}

function origins({ own }: Pair): (Node | string)[] {
  const link = (word: string, line: Pair["own"]["cost"]) =>
    explainedLink(`${word} of ${periodName(line.period)}`, figureKey(line));
  return ["(", link("cost", own.cost), ", ", link("result", own.outcome), ")"];
}

function unknownParagraph(pairs: readonly Pair[]): HTMLElement[] {
  if (pairs.length === 0) return [];
  return [element("p", {}, unknownSentence(pairs))];
}

/** Which pairs are not drawn because a value is missing, or a cost is probably an error of return. */
export function unknownSentence(pairs: readonly Pair[]): string {
  const parts = pairs.map(({ title, point, own }) => {
    if (point?.isCheck === true) return `${title} (the cost is probably an error of return)`;
    if (own.cost.value === null) return `${title} (its cost: ${statusWords(own.cost.value_status)})`;
    return own.outcome.value === null
      ? `${title} (its result: ${statusWords(own.outcome.value_status)})`
      : `${title} (no comparator has both)`;
  });
  return `Not compared: ${joined(parts)}.`;
}
