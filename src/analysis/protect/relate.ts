import type { EquationList } from "./equation-list.ts";
import { isFewPeople } from "./few.ts";
import type { ProtectedFigures, TiedPairs } from "./figures.ts";
import { at } from "./lists.ts";
import type { Quantities } from "./quantities.ts";

/** What equations are made from. */
interface Relating {
  readonly figures: ProtectedFigures;
  readonly tied: readonly TiedPairs[];
  readonly quantities: Quantities;
  readonly equations: EquationList;
  readonly betweenOf: Int32Array;
}

/** A quantity that no figure shows, and the figure whose rule it is under. */
export type Unshown = readonly [quantity: number, whole: number];

/** What relations give beside equations. */
interface Related {
  /** Quantities of parts that no figure shows, each with the figure of its whole. */
  readonly unshown: readonly Unshown[];
  /** Pairs of figures of which the other is hidden where the one is. */
  readonly together: { readonly ones: readonly number[]; readonly others: readonly number[] };
}

/** Puts what relations say into equations. */
export function relate(relating: Relating): Related {
  const unshown: Unshown[] = [];
  const together = { ones: [] as number[], others: [] as number[] };
  for (const pairs of relating.tied) {
    const { relation, ones, others } = pairs;
    if (relation.kind === "sum") {
      unshown.push(...addSums(relating, pairs, relation.isOfNumerators ?? false, relation.hasRest ?? false));
      for (const [whole, parts] of groups(pairs)) if (isOfFew(relating, whole)) hideWith(together, whole, parts);
    } else if (relation.kind === "areas" || relation.kind === "succession") addSums(relating, pairs, false, false);
    else if (relation.kind === "shares") addShares(relating, pairs);
    else if (relation.kind === "at most") addAtMost(relating, pairs, true);
    else if (relation.kind === "never falls") addAtMost(relating, pairs, false);
    else if (relation.kind === "together" || relation.kind === "vintages") {
      for (const [index, one] of ones.entries()) {
        hideWith(together, one, [at(others, index)]);
        if (relation.kind === "vintages") hideWith(together, at(others, index), [one]);
      }
    }
  }
  return { unshown, together };
}

function hideWith({ ones, others }: { ones: number[]; others: number[] }, one: number, those: readonly number[]): void {
  for (const other of those) {
    ones.push(one);
    others.push(other);
  }
}

/** The figures of each whole with those of its parts: pairs come in the order of their wholes. */
export function* groups({ ones, others }: TiedPairs): Generator<[whole: number, parts: readonly number[]]> {
  for (let first = 0; first < ones.length; ) {
    let end = first + 1;
    while (end < ones.length && ones[end] === ones[first]) end += 1;
    yield [at(ones, first), others.slice(first, end)];
    first = end;
  }
}

/** Whole and parts, numerators and denominators; gives what is left to a rest that no figure shows. */
function addSums(
  { quantities, equations }: Relating,
  pairs: TiedPairs,
  isOfNumerators: boolean,
  hasRest: boolean,
): Unshown[] {
  const unshown: Unshown[] = [];
  const sides = isOfNumerators ? [quantities.numeratorOf] : [quantities.numeratorOf, quantities.denominatorOf];
  for (const [whole, parts] of groups(pairs)) {
    const rests: number[] = [];
    for (const side of sides) {
      const [total, shown] = [at(side, whole), parts.map((part) => at(side, part))];
      if (total === -1 || shown.includes(-1)) continue;
      if (!hasRest) equations.add(total, shown);
      else rests.push(...restOf(equations, total, shown));
    }
    const [numerator, denominator] = rests;
    if (numerator !== undefined && denominator !== undefined) {
      const between = equations.atMost(numerator, denominator);
      if (between !== -1) rests.push(between);
    }
    unshown.push(...rests.map((rest) => [rest, whole] as const));
  }
  return unshown;
}

/** Whether a whole is of so few people that its parts are hidden with it, those of nobody too. */
function isOfFew({ figures, quantities, equations }: Relating, whole: number): boolean {
  const denominator = at(quantities.denominatorOf, whole);
  const people = at(equations.values, denominator === -1 ? at(quantities.numeratorOf, whole) : denominator);
  return isFewPeople(figures, whole, people);
}

/** The rest, if what is shown leaves one: where it is more than the whole, no rest can be worked out. */
function restOf(equations: EquationList, whole: number, shown: readonly number[]): number[] {
  const sum = shown.reduce((total, part) => total + at(equations.values, part), 0);
  if (sum > at(equations.values, whole)) return [];
  const rest = equations.quantity(at(equations.values, whole) - sum);
  equations.add(whole, [...shown, rest]);
  return [rest];
}

/** Numerators that add up to the denominator that their figures share. */
function addShares({ quantities, equations }: Relating, pairs: TiedPairs): void {
  for (const [first, parts] of groups(pairs)) {
    const [whole, numerators] = [
      at(quantities.denominatorOf, first),
      parts.map((part) => at(quantities.numeratorOf, part)),
    ];
    if (whole !== -1 && !numerators.includes(-1)) equations.add(whole, numerators);
  }
}

function addAtMost({ quantities, equations, betweenOf }: Relating, pairs: TiedPairs, isOfBetween: boolean): void {
  const sides = [quantities.numeratorOf, quantities.denominatorOf, ...(isOfBetween ? [betweenOf] : [])];
  for (const [index, smaller] of pairs.ones.entries()) {
    for (const side of sides) equations.atMost(at(side, smaller), at(side, at(pairs.others, index)));
  }
}
