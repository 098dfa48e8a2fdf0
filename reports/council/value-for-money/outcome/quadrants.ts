import { type QuadrantPoint, quadrant } from "../../../components/charts/quadrant.ts";
import { figure } from "../../../components/figure/figure.ts";
import { figureKey } from "../../../components/figure/key.ts";
import { type Panel, panelPairs } from "../../../components/figure/panels.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { comparison } from "../../../components/sentences/comparison.ts";
import { comparatorsMedian, type Polarity } from "../../../components/sentences/judgement.ts";
import { type Measured, whyNoInterval } from "../../../components/sentences/measured.ts";
import {
  type CostBesideResult,
  corners,
  lowerCorners,
  quadrantSentence,
  quadrantWords,
} from "../../../components/sentences/quadrant.ts";
import { asHeadline } from "../../../components/sentences/words.ts";
import { capitalised, interval, joined, moneyTick, short, tick } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { VfmFile } from "../rows.ts";
import type { Pair, PairLine, PairPoint } from "./pairs.ts";

/** A pair that can be drawn: one year, the council’s own cost and result, and comparators with both. */
export interface DrawnPair extends Pair {
  readonly point: PairPoint;
  readonly costMedian: number;
  readonly outcomeMedian: number;
}

/** Whether a pair can be drawn; a council whose cost is probably an error of return is not. */
export function isDrawn(pair: Pair): pair is DrawnPair {
  const { point, costMedian, outcomeMedian, isOneYear } = pair;
  return isOneYear && point !== null && !point.isCheck && costMedian !== null && outcomeMedian !== null;
}

/** The two values with the medians, as the grammar takes them. */
function valuesOf({ point, costMedian, outcomeMedian, outcome_polarity }: DrawnPair): CostBesideResult {
  const { lower_95: lower, upper_95: upper } = point.outcome;
  return { cost: point.cost.value, costMedian, lower, upper, outcomeMedian, polarity: outcome_polarity };
}

/** The cost as a sentence takes it. */
export function costOf(name: string, pair: Pair): Measured {
  const decimals = costDecimals([pair.own.cost.value, pair.costMedian]);
  return measuredOf(name, pair.own.cost, { measure: pair.cost_measure, unit: "gbp", decimals });
}

/** Pence, but where all are whole pounds: publications round some costs to the pound. */
function costDecimals(costs: readonly (number | null)[]): number {
  return costs.every((cost) => cost === null || Number.isInteger(cost)) ? 0 : 2;
}

/** The result as a sentence takes it. */
export function resultOf(name: string, pair: Pair): Measured {
  const { outcome_measure: measure, outcome_unit: unit, outcome_decimals: decimals, outcome_kind: kind } = pair;
  return { ...measuredOf(name, pair.own.outcome, { measure, unit, decimals }), whyNoInterval: whyNoInterval(kind) };
}

function measuredOf(name: string, line: PairLine, of: Pick<Measured, "measure" | "unit" | "decimals">): Measured {
  return {
    ...of,
    name,
    value: line.value,
    status: line.value_status,
    lower: line.lower_95,
    upper: line.upper_95,
  };
}

/** Which side of a result is good. */
export function polarityOf({ outcome_polarity: polarity }: Pair): Polarity {
  return polarity === "high" || polarity === "low" ? polarity : "none";
}

/** "Costs more, better result. Eastwold’s cost of an hour of home care, £18.23, is …. Eastwold’s share …" */
export function pairSentence(name: string, pair: DrawnPair): string {
  return [
    `${capitalised(quadrantWords(valuesOf(pair)))}.`,
    comparison(costOf(name, pair), comparatorsMedian(pair.costMedian)),
    comparison(resultOf(name, pair), comparatorsMedian(pair.outcomeMedian), polarityOf(pair)),
    pair.reason,
  ].join(" ");
}

const columns = [
  { key: "council", label: "Council" },
  { key: "pair", label: "What is compared" },
  { key: "cost", label: "Cost", isNumber: true },
  { key: "result", label: "Result", isNumber: true },
  { key: "interval", label: "95% interval of the result", isNumber: true },
] as const;

/** A row of the table: a council, or the median of the comparators, which is no figure of its own. */
interface PairTableRow {
  readonly pair: DrawnPair;
  readonly point: PairPoint | null;
}

/** The rows of all pairs, the council first in each, then its comparators by name, then their median. */
function tableRows(pairs: readonly DrawnPair[]): PairTableRow[] {
  return pairs.flatMap((pair) => [
    { pair, point: pair.point },
    ...pair.others
      .toSorted((one, other) => one.cost.area_name.localeCompare(other.cost.area_name))
      .map((point) => ({ pair, point })),
    { pair, point: null },
  ]);
}

function rowWords({ pair, point }: PairTableRow) {
  const cost = point?.cost.value ?? pair.costMedian;
  const result = point?.outcome.value ?? pair.outcomeMedian;
  const { outcome_unit: unit, outcome_decimals: decimals } = pair;
  return {
    council: point?.cost.area_name ?? "Comparators’ median",
    pair: `${pair.title}, ${periodName(pair.own.cost.period)}`,
    cost: `${short(cost, "gbp", costDecimals([cost]))}${point?.isCheck === true ? " (check)" : ""}`,
    result: short(result, unit, decimals),
    interval: interval(point?.outcome.lower_95 ?? null, point?.outcome.upper_95 ?? null, unit, decimals),
  };
}

function pointsOf(pair: DrawnPair, rows: readonly PairTableRow[]): QuadrantPoint[] {
  return rows.flatMap(({ pair: of, point }, row) =>
    of !== pair || point === null || point.isCheck
      ? []
      : [
          {
            name: point.cost.area_name,
            x: point.cost.value,
            y: point.outcome.value,
            lower: point.outcome.lower_95,
            upper: point.outcome.upper_95,
            row,
            isMarked: point === pair.point,
          },
        ],
  );
}

function panelOf(name: string, pair: DrawnPair, rows: readonly PairTableRow[]): Panel {
  return {
    title: `${pair.title}, ${periodName(pair.own.cost.period)}`,
    draw: quadrant(pointsOf(pair, rows), {
      xLabel: `${capitalised(pair.cost_measure)}, £`,
      yLabel: capitalised(pair.outcome_measure),
      xFormat: moneyTick,
      yFormat: (value, decimals) => tick(value, pair.outcome_unit, decimals),
      medians: { x: pair.costMedian, y: pair.outcomeMedian },
      isLowGood: pair.outcome_polarity === "low",
      corners: [...corners, ...lowerCorners],
    }),
    words: pairSentence(name, pair),
  };
}

/** Whose costs are marked “check” and take no part, in a sentence; empty where none is. */
function checkNote(pairs: readonly DrawnPair[]): string[] {
  const names = pairs.flatMap(({ others }) =>
    others.filter(({ isCheck }) => isCheck).map(({ cost }) => cost.area_name),
  );
  if (names.length === 0) return [];
  return [
    `Marked “check” and not drawn, because the cost is probably an error of return: ${joined([...new Set(names)])}. It takes no part in a median.`,
  ];
}

/** The pairs of one year: cost across, result up, a drawing for each. */
export function quadrantsFigure(file: VfmFile, pairs: readonly DrawnPair[]): HTMLElement {
  const rows = tableRows(pairs);
  const headline = asHeadline(quadrantSentence(file.name, pairs.map(valuesOf)));
  return figure({
    id: "cost-beside-result",
    headline,
    subtitle:
      "What a unit of a service costs (across) and a result that it is for (up, the better above), each pair of one year: this council (diamond), its comparators (dots) and their medians (dotted cross); upright lines are 95% intervals of results",
    alt: `Dots by cost and result, a drawing for each of ${pairs.length} pairs. ${headline}.`,
    draw: () => panelPairs(pairs.map((pair) => panelOf(file.name, pair, rows))),
    columns,
    rows: rows.map(rowWords),
    main: pairs.map(({ own }) => figureKey(own.cost))[0],
    rowFigures: rows.map(({ point }) => (point === null ? null : figureKey(point.cost))),
    columnFigures: { result: rows.map(({ point }) => (point === null ? null : figureKey(point.outcome))) },
    source: sourceOf(["expenditure", "ni_returns", "comparator_figures"], file.context),
    method:
      "Unit costs and indicators as they stand elsewhere on these pages. A side is by the comparators’ median of each: of cost by the value alone, since money is accounted for; of a result by its own 95% interval.",
    notes: [
      "Data alone do not establish effectiveness: a cost and a result that go together need not have made each other. Which results are compared with which costs is this project’s choice; no source pairs them.",
      ...checkNote(pairs),
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
