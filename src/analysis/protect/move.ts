import { isFewPeople } from "./few.ts";
import type { Hiding } from "./hiding.ts";
import { at } from "./lists.ts";
import type { System } from "./system.ts";

/** The different values that a hidden number must be able to have, at the least. */
export const leastValues = 4;

/**
 * A change of hidden quantities that breaks no equation: by it, once or several times, the true table becomes others that
 * a reader cannot tell from it. It shows that each quantity it changes may have several values.
 */
export interface Move {
  readonly quantities: readonly number[];
  /** By how much each changes. */
  readonly steps: readonly number[];
}

/** What is hidden, and would be. */
interface Hidden {
  readonly hiding: Hiding;
  readonly more: ReadonlySet<number>;
}

/** How often a move may be made backwards and forwards before a quantity falls below 0. */
interface Range {
  readonly down: number;
  readonly up: number;
}

function rangeOf(values: Float64Array, { quantities, steps }: Move): Range {
  let [down, up] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [index, quantity] of quantities.entries()) {
    const step = at(steps, index);
    const room = Math.floor(at(values, quantity) / Math.abs(step));
    if (step > 0) down = Math.min(down, room);
    else up = Math.min(up, room);
  }
  return { down, up };
}

/** Whether the changes of a move cancel in every equation that they are in. */
function isBalanced({ system }: Hiding, move: Move): boolean {
  const sums = new Map<number, number>();
  for (const [index, quantity] of move.quantities.entries()) {
    const end = system.equationsOf.end(quantity);
    for (let place = system.equationsOf.start(quantity); place < end; place += 1) {
      const equation = system.equationsOf.item(place);
      sums.set(equation, (sums.get(equation) ?? 0) + system.signsOf.item(place) * at(move.steps, index));
    }
  }
  return [...sums.values()].every((sum) => sum === 0);
}

/**
 * Whether a move shows its quantities safe: it changes hidden ones alone, and gives at least four whole tables that fit
 * everything published and the rule that is published with it. Where returned parts do not make their whole, it does so
 * too for a reader who takes it that they do. `more` are figures that would be hidden beside those that are.
 */
export function isSafe(hiding: Hiding, move: Move, more: ReadonlySet<number> = new Set()): boolean {
  const { down, up } = rangeOf(hiding.system.values, move);
  if (down + up + 1 < leastValues || !move.quantities.every((quantity) => hiding.isUnknown(quantity, more)))
    return false;
  if (!isBalanced(hiding, move)) return false;
  const tables = tablesThatFit(hiding, move, { down, up });
  return tables.length >= leastValues && holdsWithGaps({ hiding, more }, move, tables);
}

/** How often a move is made in the tables that have a figure of few people, without which nothing would be hidden. */
function tablesThatFit(hiding: Hiding, move: Move, range: Range): number[] {
  const [down, up] = [Math.min(range.down, leastValues), Math.min(range.up, leastValues)];
  const near = Array.from({ length: down + up + 1 }, (_, index) => index - down);
  if (hasFirstBeside(hiding, move)) return near;
  const tables = near.filter((times) => hasFew(hiding, move, times));
  return tables.length >= leastValues ? tables : [...new Set([...tables, ...tablesFarOff(hiding, move, range)])];
}

/**
 * The same where a rule leaves fewer numbers few than a hidden one must be able to have: of 2 and 50, where 1 and 2 are few,
 * a reader does not know which is the small one.
 */
function tablesFarOff({ system }: Hiding, { quantities, steps }: Move, { down, up }: Range): number[] {
  return quantities.flatMap((quantity, index) => {
    const [least, most] = [1 - at(system.isNobodyFew, quantity), at(system.fewUnder, quantity) - 1];
    if (most - least + 1 >= leastValues) return [];
    return Array.from(
      { length: most - least + 1 },
      (_, few) => (least + few - at(system.values, quantity)) / at(steps, index),
    ).filter((times) => Number.isInteger(times) && times >= -down && times <= up);
  });
}

/** Whether some number of few people is left where a move is made. */
function hasFew({ system }: Hiding, { quantities, steps }: Move, times: number): boolean {
  return quantities.some((quantity, index) => {
    const now = at(system.values, quantity);
    // It is hidden first for people whom no number of it says.
    if (system.isFew[quantity] === 1 && !isFewPeople(system, quantity, now)) return true;
    return isFewPeople(system, quantity, now + times * at(steps, index));
  });
}

/** Whether a number that a move does not change has few people, and what is hidden ties it to those that it does. */
function hasFirstBeside(hiding: Hiding, { quantities }: Move): boolean {
  const { system } = hiding;
  const seen = new Set(quantities);
  for (const quantity of seen) {
    for (const other of tiedTo(system, quantity)) {
      if (other === -1 || seen.has(other) || !hiding.isUnknown(other)) continue;
      if (system.isFew[other] === 1) return true;
      seen.add(other);
    }
  }
  return false;
}

/** Quantities in one equation with a quantity, and those of its figures and of what is hidden with these or hides them. */
function* tiedTo(system: System, quantity: number): Generator<number> {
  for (const equation of system.equationsOf.of(quantity)) yield* system.quantitiesIn.of(equation);
  for (const figure of system.showing.of(quantity)) {
    yield at(system.numeratorOf, figure);
    // A numerator that is more than its denominator is in no equation with it, and hidden with it all the same.
    yield at(system.denominatorOf, figure);
    for (const other of system.beside.of(figure)) yield at(system.numeratorOf, other);
  }
}

/** Whether the tables hold for a reader who takes it that parts make their whole, where by the true numbers they do not. */
function holdsWithGaps(hidden: Hidden, move: Move, tables: readonly number[]): boolean {
  const { system } = hidden.hiding;
  const needs = new Map<number, number>();
  for (const [index, quantity] of move.quantities.entries()) {
    needs.set(quantity, Math.max(0, ...tables.map((times) => -times * at(move.steps, index))));
  }
  const equations = new Set(move.quantities.flatMap((quantity) => [...system.equationsOf.of(quantity)]));
  return [...equations].every(
    (equation) => Math.abs(at(system.gaps, equation)) < 1e-6 || fillsGap(hidden, equation, needs),
  );
}

/** Whether hidden quantities of one sign, which add up to what the visible ones leave, have room for what a move needs. */
function fillsGap({ hiding, more }: Hidden, equation: number, needs: ReadonlyMap<number, number>): boolean {
  const { system } = hiding;
  const signs = system.signsIn.of(equation);
  const hiddenSigns = new Set<number>();
  let [left, needed] = [0, 0];
  for (const [index, quantity] of system.quantitiesIn.of(equation).entries()) {
    if (hiding.isUnknown(quantity, more)) {
      hiddenSigns.add(at(signs, index));
      needed += needs.get(quantity) ?? 0;
    } else left -= at(signs, index) * at(system.values, quantity);
  }
  const [sign] = hiddenSigns;
  return hiddenSigns.size > 1 || needed <= (sign ?? 1) * left;
}
