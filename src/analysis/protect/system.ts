import { EquationList } from "./equation-list.ts";
import { type FewRule, isFewPeople } from "./few.ts";
import type { ProtectedFigures, TiedPairs } from "./figures.ts";
import { at, Lists } from "./lists.ts";
import { quantitiesOf } from "./quantities.ts";
import { relate, type Unshown } from "./relate.ts";
import { addReleased, toldBy } from "./released.ts";
import type { Release } from "./releases.ts";

/**
 * Everything that a reader can know of a set of figures: quantities, each a whole number of people and none below 0, and
 * equations between them. That one number is at most another is an equation too, with what is between them as a quantity.
 */
export interface System extends FewRule {
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
  /** Of the quantities that the rule looks at, which are a figure's numerator and what its denominator has beside it. */
  readonly fewUnder: Int32Array;
  readonly isNobodyFew: Uint8Array;
  /** Those for which a figure is hidden first. */
  readonly isFew: Uint8Array;
  /** Quantities that everybody knows, because they were released. */
  readonly isTold: Uint8Array;
  /** Quantities of few people that no figure shows: they must not be worked out either. */
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
  const { unshown, together } = relate({ figures, tied, quantities, equations, betweenOf });
  const told = releases.flatMap((release) => [
    ...toldBy(release, quantities, betweenOf),
    ...addReleased({ quantities, equations }, tied, release),
  ]);
  const values = Float64Array.from(equations.values);
  const size = values.length;
  const count = figures.figureIds.length;
  const counted = countedOf(figures, values, [quantities.numeratorOf, betweenOf], unshown);
  const rests = unshown.map(([quantity]) => quantity);
  return {
    figures,
    quantityCount: size,
    values,
    numeratorOf: quantities.numeratorOf,
    denominatorOf: quantities.denominatorOf,
    betweenOf,
    showing: showingOf(size, quantities.numeratorOf, quantities.denominatorOf, betweenOf),
    isUnshown: marked(size, rests),
    isTold: marked(size, told),
    ...counted,
    smallUnshown: rests.filter((quantity) => counted.isFew[quantity] === 1),
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

/** Which quantities the rule looks at and how, and for which of them it hides a figure. */
function countedOf(
  figures: ProtectedFigures,
  values: Float64Array,
  counted: readonly Int32Array[],
  unshown: readonly Unshown[],
): Pick<System, "fewUnder" | "isNobodyFew" | "isFew"> {
  const sidesOf = (figure: number) =>
    counted.map((quantityOf) => at(quantityOf, figure)).filter((quantity) => quantity !== -1);
  const rule = ruleOf(values.length, figures, [
    ...figures.figureIds.flatMap((_, figure) => sidesOf(figure).map((quantity) => [quantity, figure] as const)),
    ...unshown,
  ]);
  const isFew = new Uint8Array(values.length);
  const few = (quantity: number) => isFewPeople(rule, quantity, at(values, quantity));
  for (const [figure, isFirst] of figures.isFirst.entries()) {
    if (isFirst === 0) continue;
    const sides = sidesOf(figure);
    const fewSides = sides.filter(few);
    // Of few people whom neither number says, it is hidden whatever they are.
    for (const quantity of fewSides.length > 0 ? fewSides : sides) isFew[quantity] = 1;
  }
  for (const [quantity] of unshown) if (few(quantity)) isFew[quantity] = 1;
  return { ...rule, isFew };
}

/** The rule of each quantity: of several figures that have it the strictest part of each. */
function ruleOf(size: number, figures: FewRule, counted: Iterable<Unshown>): FewRule {
  const rule = { fewUnder: new Int32Array(size), isNobodyFew: new Uint8Array(size) };
  for (const [quantity, figure] of counted) {
    rule.fewUnder[quantity] = Math.max(at(rule.fewUnder, quantity), at(figures.fewUnder, figure));
    rule.isNobodyFew[quantity] = Math.max(at(rule.isNobodyFew, quantity), at(figures.isNobodyFew, figure));
  }
  return rule;
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
