import type { Hiding } from "./hiding.ts";
import { at } from "./lists.ts";
import { areasBeside } from "./mirrored.ts";
import type { System } from "./system.ts";

/** The areas all of whose tied figures are hidden for a quantity: null is every area. */
type Reach = ReadonlySet<number> | null;

/**
 * What is hidden for a quantity that no search finds a move for, more at each stage: whatever equations tie it to in its own
 * area, in the cheapest other one too, in those that are sums over areas too, and everywhere.
 */
export const stages: readonly ((hiding: Hiding, quantity: number, area: number) => Reach)[] = [
  (_, __, area) => new Set([area]),
  (hiding, quantity, area) => new Set([area, ...areasBeside(hiding, quantity, area).slice(0, 1)]),
  ({ system }, quantity, area) => new Set([area, ...wholesOf(system, quantity, area)]),
  () => null,
];

/** Hides what a stage hides for each of these quantities. Whether that is more than was hidden. */
export function hideTied(hiding: Hiding, quantities: readonly number[], stage: (typeof stages)[number]): boolean {
  const { system } = hiding;
  const before = hiding.count;
  for (const quantity of quantities) {
    const area = areaOf(system, quantity);
    hiding.hide(showing(system, tied(system, quantity, stage(hiding, quantity, area))));
  }
  return hiding.count > before;
}

/**
 * Whether nothing is published of whatever is tied to a quantity. Then it is safe whatever it is: with the true table, twice
 * it, or it and any other table of the same form fit what is published, which is nothing.
 */
export function isWhollyHidden(hiding: Hiding, quantity: number): boolean {
  const { system } = hiding;
  const quantities = tied(system, quantity, null);
  return (
    !quantities.some((other) => system.isTold[other] === 1) &&
    [...showing(system, quantities)].every((figure) => hiding.isHidden[figure] === 1)
  );
}

/** The quantities that equations tie to one, by way of such as are of these areas or of no figure. */
function tied(system: System, quantity: number, reach: Reach): number[] {
  const seen = new Set([quantity]);
  for (const each of seen) {
    for (const equation of system.equationsOf.of(each)) {
      for (const other of system.quantitiesIn.of(equation)) {
        const area = areaOf(system, other);
        if (reach === null || area === -1 || reach.has(area)) seen.add(other);
      }
    }
  }
  return [...seen];
}

function showing(system: System, quantities: readonly number[]): Set<number> {
  return new Set(quantities.flatMap((quantity) => [...system.showing.of(quantity)]));
}

/** The area of a quantity's figures; -1 of one that no figure shows. */
function areaOf(system: System, quantity: number): number {
  const [figure] = system.showing.of(quantity);
  return figure === undefined ? -1 : at(system.figures.areas, figure);
}

/** The areas whose figures are sums of what is tied to a quantity in its own area. */
function wholesOf(system: System, quantity: number, area: number): number[] {
  return tied(system, quantity, new Set([area])).flatMap((each) =>
    [...system.equationsOf.of(each)].flatMap((equation) => {
      const whole = at(system.quantitiesIn.of(equation), 0);
      return whole === each ? [] : [areaOf(system, whole)];
    }),
  );
}
