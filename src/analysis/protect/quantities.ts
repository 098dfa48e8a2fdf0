import type { ProtectedFigures, TiedPairs } from "./figures.ts";
import { at } from "./lists.ts";

/** Figures' numbers, each once: two sides of figures that are the same number are one quantity. */
export interface Quantities {
  readonly count: number;
  readonly values: number[];
  /** The quantity that is a figure's numerator, and its denominator; -1 where it has none. */
  readonly numeratorOf: Int32Array;
  readonly denominatorOf: Int32Array;
}

/** Sides of figures: the numerator of figure `n` is `2n`, its denominator `2n + 1`. */
type SideNumber = number;

/** Numbers the quantities that figures show, putting together those that relations say are one. */
export function quantitiesOf(figures: ProtectedFigures, tied: readonly TiedPairs[]): Quantities {
  const count = figures.figureIds.length;
  const numberAt = (side: SideNumber) =>
    side % 2 === 0 ? at(figures.numerators, side >> 1) : at(figures.denominators, side >> 1);
  const roots = Int32Array.from({ length: 2 * count }, (_, side) => side);
  for (const [one, other] of samePairs(tied)) {
    // Numbers that differ are not the same, whatever was declared.
    if (numberAt(one) === numberAt(other)) join(roots, one, other);
  }
  return numbered(count, roots, numberAt);
}

function* samePairs(tied: readonly TiedPairs[]): Generator<[SideNumber, SideNumber]> {
  for (const { relation, ones, others } of tied) {
    if (relation.kind === "same") {
      const [side, otherSide] = [Number(relation.side === "denominator"), Number(relation.otherSide === "denominator")];
      for (const [index, one] of ones.entries()) yield [2 * one + side, 2 * at(others, index) + otherSide];
    }
    // The parts of one whole have one denominator.
    if (relation.kind === "shares") {
      for (const [index, one] of ones.entries()) yield [2 * one + 1, 2 * at(others, index) + 1];
    }
  }
}

function rootOf(roots: Int32Array, side: SideNumber): SideNumber {
  let root = side;
  while (at(roots, root) !== root) root = at(roots, root);
  roots[side] = root;
  return root;
}

function join(roots: Int32Array, one: SideNumber, other: SideNumber): void {
  const [a, b] = [rootOf(roots, one), rootOf(roots, other)];
  roots[Math.max(a, b)] = Math.min(a, b);
}

function numbered(count: number, roots: Int32Array, numberAt: (side: SideNumber) => number): Quantities {
  const quantityOf = new Int32Array(2 * count).fill(-1);
  const values: number[] = [];
  for (let side = 0; side < 2 * count; side += 1) {
    if (Number.isNaN(numberAt(side))) continue;
    const root = rootOf(roots, side);
    if (at(quantityOf, root) === -1) {
      quantityOf[root] = values.length;
      values.push(numberAt(root));
    }
    quantityOf[side] = at(quantityOf, root);
  }
  const ofSide = (side: 0 | 1) => Int32Array.from({ length: count }, (_, figure) => at(quantityOf, 2 * figure + side));
  return { count: values.length, values, numeratorOf: ofSide(0), denominatorOf: ofSide(1) };
}
