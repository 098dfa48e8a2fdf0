import type { EquationList } from "./equation-list.ts";
import type { TiedPairs } from "./figures.ts";
import { at } from "./lists.ts";
import type { Quantities } from "./quantities.ts";
import { groups } from "./relate.ts";
import type { Release } from "./releases.ts";

/** What equations of a release are made from. */
interface Releasing {
  readonly quantities: Quantities;
  readonly equations: EquationList;
}

/**
 * Quantities that a release has told: what it showed, where that is what the number is now. A number that was restated
 * since is another, of which it told nothing.
 */
export function toldBy(
  release: Release,
  { numeratorOf, denominatorOf, values }: Quantities,
  betweenOf: Int32Array,
): number[] {
  const told: number[] = [];
  for (const [figure, isIn] of release.isIn.entries()) {
    const [numerator, denominator] = [at(numeratorOf, figure), at(denominatorOf, figure)];
    if (isIn === 0 || release.isHidden[figure] === 1) continue;
    const isNumerator = numerator !== -1 && values[numerator] === release.numerators[figure];
    const isDenominator = denominator !== -1 && values[denominator] === release.denominators[figure];
    if (isNumerator) told.push(numerator);
    if (isDenominator) told.push(denominator);
    if (isNumerator && isDenominator && at(betweenOf, figure) !== -1) told.push(at(betweenOf, figure));
  }
  return told;
}

/**
 * Adds the equations of a release that are not those of today: where a part came late or was restated, what was hidden
 * then adds up to what the release showed of the rest. What it hid is taken to be what it is now: it told no number of
 * it. Gives the quantities that stand for what it showed, which everybody knows.
 */
export function addReleased(releasing: Releasing, tied: readonly TiedPairs[], release: Release): number[] {
  const { numeratorOf, denominatorOf } = releasing.quantities;
  return tied.flatMap((pairs) => {
    const { relation } = pairs;
    const isSum = relation.kind === "areas" || relation.kind === "succession";
    if (!isSum && !(relation.kind === "sum" && relation.hasRest !== true)) return [];
    const isOfNumerators = relation.kind === "sum" && relation.isOfNumerators === true;
    return [...groups(pairs)].flatMap(([whole, parts]) => [
      ...addSum(releasing, release, [whole, ...parts], { of: numeratorOf, shown: release.numerators }),
      ...(isOfNumerators
        ? []
        : addSum(releasing, release, [whole, ...parts], { of: denominatorOf, shown: release.denominators })),
    ]);
  });
}

/** The quantities of one side of figures, and what a release showed of that side. */
interface ReleasedSide {
  readonly of: Int32Array;
  readonly shown: Float64Array;
}

/** Adds what a whole and its parts, in this order, gave then; the quantity of all that was shown, if that is new. */
function addSum({ equations }: Releasing, release: Release, figures: readonly number[], side: ReleasedSide): number[] {
  const [whole = -1] = figures;
  const within = figures.filter((figure) => release.isIn[figure] === 1 && at(side.of, figure) !== -1);
  const hidden = within.filter((figure) => release.isHidden[figure] === 1);
  if (release.isIn[whole] !== 1 || hidden.length === 0) return [];
  const isAsNow = (figure: number) =>
    release.isHidden[figure] === 1 || at(side.shown, figure) === at(equations.values, at(side.of, figure));
  if (within.length === figures.length && within.every(isAsNow)) return [];
  const wholes = hidden.filter((figure) => figure === whole).map((figure) => at(side.of, figure));
  const parts = hidden.filter((figure) => figure !== whole).map((figure) => at(side.of, figure));
  const totalOf = (quantities: readonly number[]) =>
    quantities.reduce((total, quantity) => total + at(equations.values, quantity), 0);
  const shown = equations.quantity(totalOf(parts) - totalOf(wholes));
  equations.add(shown, [...parts], wholes);
  return [shown];
}
