import { EquationList } from "./equation-list.ts";
import { isFewPeople } from "./few.ts";
import type { ProtectedFigures, TiedPairs } from "./figures.ts";
import { at, Lists } from "./lists.ts";
import { quantitiesOf } from "./quantities.ts";
import { relate } from "./relate.ts";
import { addReleased, toldBy } from "./released.ts";
import type { Release } from "./releases.ts";

/**
 * Everything that a reader can know of a set of figures: quantities, each a whole number of people and none below 0, and
 * equations between them. That one number is at most another is an equation too, with what is between them as a quantity.
 */
export interface System {
  readonly figures: ProtectedFigures;
  readonly quantityCount: number;
  readonly values: Float64Array;
  /** Quantities of a figure, -1 where it has none: `between` is its denominator less its numerator. */
  readonly numeratorOf: Int32Array;
  readonly denominatorOf: Int32Array;
  readonly betweenOf: Int32Array;
  /** The figures that show a quantity: who sees numerator and denominator sees what is between them. */
  readonly showing: Lists;
  /** Quantities that no figure shows and that no relation gives: they are of nobody's figure, and never known. */
  readonly isUnshown: Uint8Array;
  /** Quantities that the rule looks at: a figure's numerator, and what its denominator has beside it. */
  readonly isCounted: Uint8Array;
  /** Those for which a figure is hidden first. */
  readonly isFew: Uint8Array;
  /** Quantities that everybody knows, because they were released. */
  readonly isTold: Uint8Array;
  /** Quantities of 1 to 4 that no figure shows: they must not be worked out either. */
  readonly smallUnshown: readonly number[];
  /** Of an equation its quantities and their signs, 1 or -1; of a quantity its equations and its signs in them. */
  readonly quantitiesIn: Lists;
  readonly signsIn: Lists;
  readonly equationsOf: Lists;
  readonly signsOf: Lists;
  /** What the true numbers of an equation add up to: not 0 where returned parts do not make their whole. */
  readonly gaps: Float64Array;
  /** Figures that are hidden where a figure is. */
  readonly together: Lists;
  /** The same either way: also those that hide it. */
  readonly beside: Lists;
}

/** Makes the system of figures and of what ties them. */
export function systemOf(
  figures: ProtectedFigures,
  tied: readonly TiedPairs[],
  releases: readonly Release[] = [],
): System {
  const quantities = quantitiesOf(figures, tied);
  const equations = new EquationList([...quantities.values]);
  const betweenOf = betweens(figures, quantities, equations);
  const { unshown, together } = relate({ tied, quantities, equations, betweenOf });
  const told = releases.flatMap((release) => [
    ...toldBy(release, quantities, betweenOf),
    ...addReleased({ quantities, equations }, tied, release),
  ]);
  const values = Float64Array.from(equations.values);
  const size = values.length;
  const count = figures.figureIds.length;
  return {
    figures,
    quantityCount: size,
    values,
    numeratorOf: quantities.numeratorOf,
    denominatorOf: quantities.denominatorOf,
    betweenOf,
    showing: showingOf(size, quantities.numeratorOf, quantities.denominatorOf, betweenOf),
    isUnshown: marked(size, unshown),
    isTold: marked(size, told),
    ...countedOf(figures, values, [quantities.numeratorOf, betweenOf], unshown),
    smallUnshown: unshown.filter((quantity) => isFewPeople(at(values, quantity))),
    quantitiesIn: new Lists(equations.count, equations.rows, equations.quantities),
    signsIn: new Lists(equations.count, equations.rows, equations.signs),
    equationsOf: new Lists(size, equations.quantities, equations.rows),
    signsOf: new Lists(size, equations.quantities, equations.signs),
    gaps: equations.gaps(),
    together: new Lists(count, together.ones, together.others),
    beside: new Lists(count, [...together.ones, ...together.others], [...together.others, ...together.ones]),
  };
}

/** 1 at each of these places, else 0. */
function marked(size: number, places: readonly number[]): Uint8Array {
  const marks = new Uint8Array(size);
  for (const place of places) marks[place] = 1;
  return marks;
}

/** Which quantities the rule looks at, and for which of them it hides a figure. */
function countedOf(
  figures: ProtectedFigures,
  values: Float64Array,
  counted: readonly Int32Array[],
  unshown: readonly number[],
) {
  const [isCounted, isFew] = [new Uint8Array(values.length), new Uint8Array(values.length)];
  for (const [figure, isFirst] of figures.isFirst.entries()) {
    const sides = counted.map((quantityOf) => at(quantityOf, figure)).filter((quantity) => quantity !== -1);
    for (const quantity of sides) isCounted[quantity] = 1;
    if (isFirst === 0) continue;
    const few = sides.filter((quantity) => isFewPeople(at(values, quantity)));
    // Of few people whom neither number says, it is hidden whatever they are.
    for (const quantity of few.length > 0 ? few : sides) isFew[quantity] = 1;
  }
  for (const quantity of unshown) {
    isCounted[quantity] = 1;
    if (isFewPeople(at(values, quantity))) isFew[quantity] = 1;
  }
  return { isCounted, isFew };
}

/** Of each figure with both numbers, how many of the denominator the numerator leaves: none where it is no part of it. */
function betweens(
  figures: ProtectedFigures,
  { numeratorOf, denominatorOf }: Pick<System, "numeratorOf" | "denominatorOf">,
  equations: EquationList,
): Int32Array {
  return Int32Array.from(figures.figureIds, (_, figure) => {
    const [numerator, denominator] = [at(numeratorOf, figure), at(denominatorOf, figure)];
    if (numerator === -1 || denominator === -1 || figures.isMoney[figure] === 1) return -1;
    return equations.atMost(numerator, denominator);
  });
}

function showingOf(size: number, ...sides: readonly Int32Array[]): Lists {
  const shown: number[] = [];
  const by: number[] = [];
  for (const side of sides) {
    for (const [figure, quantity] of side.entries()) {
      if (quantity === -1) continue;
      shown.push(quantity);
      by.push(figure);
    }
  }
  return new Lists(size, shown, by);
}
