import type { Row, Rows } from "../../../../src/site/query.ts";
import { rangeOf } from "../../../components/own-comparators/compare.ts";
import type { OwnComparators } from "../../../components/own-comparators/own.ts";
import type { costOutcome } from "./query.ts";

/** The cost or the result of a pair, of the page's council or of one of its comparators. */
export type PairLine = Row<typeof costOutcome.tables.lines>;

/** What a pair is, and how its two values are written. */
export type PairRow = Row<typeof costOutcome.tables.pairs>;

/** A council with a cost and a result. */
export interface PairPoint {
  readonly cost: PairLine & { readonly value: number };
  readonly outcome: PairLine & { readonly value: number };
  /** Its cost is so far from that of all councils that it is probably an error of return: it takes no part. */
  readonly isCheck: boolean;
}

/** What a service costs beside what came of it, of the council and of its comparators. */
export interface Pair extends PairRow {
  readonly own: { readonly cost: PairLine; readonly outcome: PairLine };
  /** The council where it has both values. */
  readonly point: PairPoint | null;
  /** The comparators with both values. */
  readonly others: readonly PairPoint[];
  /** The middle of the comparators' values, of those whose cost is no error; null where there are none. */
  readonly costMedian: number | null;
  readonly outcomeMedian: number | null;
  readonly isOneYear: boolean;
}

/** The lines with the comparators that a reader chose in the place of those of the set in use. */
export function chosenLines(own: OwnComparators | null, lines: readonly PairLine[]): readonly PairLine[] {
  if (own === null) return lines;
  return lines
    .filter(({ role }) => role === "this")
    .flatMap((line): PairLine[] => [
      line,
      ...own.figures(line).map(
        ({ council, figure }): PairLine => ({
          ...line,
          role: "comparator",
          area_code: council.code,
          area_name: council.name,
          value: figure.value,
          value_status: "value",
          lower_95: figure.lower_95,
          upper_95: figure.upper_95,
        }),
      ),
    ]);
}

/** The pairs of which the council has a row on both sides. */
export function pairsOf({ pairs, lines }: Rows<typeof costOutcome>): Pair[] {
  return pairs.flatMap((row) => pairOf(row, lines) ?? []);
}

function pairOf(row: PairRow, all: readonly PairLine[]): Pair | null {
  const lines = all.filter(({ pair }) => pair === row.pair);
  const [cost, outcome] = (["cost", "outcome"] as const).map((side) =>
    lines.find((line) => line.side === side && line.role === "this"),
  );
  if (cost === undefined || outcome === undefined) return null;
  const points = lines.filter((line) => line.side === "cost").flatMap((line) => pointOf(row, line, lines) ?? []);
  const others = points.filter((point) => point.cost.role === "comparator");
  const sound = others.filter(({ isCheck }) => !isCheck);
  return {
    ...row,
    own: { cost, outcome },
    point: points.find((point) => point.cost.role === "this") ?? null,
    others,
    costMedian: rangeOf(sound.map((point) => point.cost.value)).median,
    outcomeMedian: rangeOf(sound.map((point) => point.outcome.value)).median,
    isOneYear: cost.period === outcome.period,
  };
}

function pointOf(row: PairRow, cost: PairLine, lines: readonly PairLine[]): PairPoint | null {
  const outcome = lines.find(
    ({ side, role, area_code }) => side === "outcome" && role === cost.role && area_code === cost.area_code,
  );
  if (outcome === undefined || cost.value === null || outcome.value === null) return null;
  return {
    cost: { ...cost, value: cost.value },
    outcome: { ...outcome, value: outcome.value },
    isCheck: isCheck(row, cost.value),
  };
}

function isCheck({ check_below: below, check_above: above }: PairRow, cost: number): boolean {
  return (below !== null && cost < below) || (above !== null && cost > above);
}
