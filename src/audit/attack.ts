import { knownEditions } from "./editions.ts";
import type { Edition, PublishedFigure } from "./figure.ts";
import { type Propagated, propagate } from "./propagate.ts";
import { type Range, safeValues } from "./range.ts";
import type { Relation } from "./relation.ts";
import { settle } from "./settle.ts";
import type { Row } from "./system.ts";
import { type HiddenCell, type Puzzle, puzzleOf } from "./unknowns.ts";

/** What can be worked out of a hidden figure. */
export interface AttackedCell {
  readonly key: string;
  readonly figure: PublishedFigure;
  /** Null where what it counts is no count of people, or nothing is known of it. */
  readonly numerator: Range | null;
  /** The denominator less the numerator, where both are hidden. */
  readonly left: Range | null;
  /** What the last steps to it were. */
  readonly because: readonly string[];
}

/** An attack on an edition of the figures. */
export interface Attack {
  readonly cells: readonly AttackedCell[];
  readonly relations: readonly Relation[];
  /** What was taken to hold and cannot: returned parts that do not make their whole, figures restated unseen. */
  readonly contradicted: readonly Row[];
  /** Hidden figures in problems that no table fits, which are not settled. */
  readonly impossibleCount: number;
}

/** By which rule figures are hidden for themselves. */
export interface PrimaryRule {
  /** Counts of fewer people are hidden: of a whole as large, a hidden part is neither nobody nor everybody. */
  readonly threshold: number;
  /** Whether nobody is hidden too: then a hidden part may be that. */
  readonly isNobodyHidden: boolean;
}

/** How an attack goes about it. */
export interface AttackOptions {
  /** Every figure is hidden for itself, by this rule; null where figures are hidden with others. */
  readonly primaryRule: PrimaryRule | null;
}

/** Whether a count has fewer values than make it safe. */
export function isNarrow(range: Range | null): boolean {
  return range !== null && range.values < safeValues;
}

/** Works out what can be of the hidden figures of an edition, from it and those that were published before. */
export async function attack(
  present: Edition,
  earlier: readonly Edition[],
  { primaryRule }: AttackOptions,
): Promise<Attack> {
  const editions = knownEditions(present, earlier);
  const puzzle = puzzleOf(editions);
  const first = propagate(puzzle.system);
  const { bounds, system, contradicted } = primaryRule === null ? first : withPrimaryRule(puzzle, first, primaryRule);
  const asked = puzzle.cells.flatMap(({ numerator, left }) => [numerator ?? [], left ?? []].flat());
  const { ranges, impossible } = await settle(system, bounds, asked);
  const rangeOf = (variable: number | null) => (variable === null ? null : (ranges.get(variable) ?? null));
  const cells = puzzle.cells.flatMap((cell) => {
    const figure = present.figures[cell.figure];
    if (figure === undefined) return [];
    const [numerator, left] = [rangeOf(cell.numerator), rangeOf(cell.left)];
    return [
      { key: cell.key, figure, numerator, left, because: reasons(cell, { bounds, system, contradicted }, ranges) },
    ];
  });
  const lost = new Set(impossible.flatMap(({ variables }) => variables));
  return {
    cells,
    relations: editions[0]?.relations ?? [],
    contradicted,
    impossibleCount: puzzle.cells.filter(({ numerator }) => numerator !== null && lost.has(numerator)).length,
  };
}

/** A figure that is hidden for itself, with enough people in all, has somebody among them and somebody who is not. */
function withPrimaryRule({ cells, system }: Puzzle, first: Propagated, rule: PrimaryRule): Propagated {
  if (rule.isNobodyHidden) return first;
  const rows = cells.flatMap(({ numerator, denominator, left }): Row[] => {
    const isLarge = denominator === null || (first.bounds.lowest[denominator] ?? 0) >= rule.threshold;
    if (numerator === null || !isLarge) return [];
    const atLeastOne = (variable: number): Row => ({
      variables: [variable],
      by: [1],
      lower: 1,
      upper: Number.POSITIVE_INFINITY,
      because: "numerator is part of denominator",
    });
    return left === null ? [atLeastOne(numerator)] : [atLeastOne(numerator), atLeastOne(left)];
  });
  return propagate({ size: system.size, rows: [...system.rows, ...rows] });
}

/** What the bounds of a count that is not safe come of. */
function reasons(cell: HiddenCell, { bounds, system }: Propagated, ranges: ReadonlyMap<number, Range>): string[] {
  const found = [cell.numerator, cell.left].flatMap((variable) => {
    const range = variable === null ? undefined : ranges.get(variable);
    if (variable === null || range === undefined || range.values >= safeValues) return [];
    if (range.isJoint) return ["several together"];
    const rows = [bounds.lowestRow[variable], bounds.highestRow[variable]];
    return rows.flatMap((row) => system.rows[row ?? -1]?.because ?? []);
  });
  return [...new Set(found)];
}
