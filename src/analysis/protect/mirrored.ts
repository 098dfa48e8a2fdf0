import type { Hiding } from "./hiding.ts";
import { at } from "./lists.ts";
import { leastValues } from "./move.ts";
import type { Step } from "./path.ts";
import { type Areas, costOf, type Found, finish, firstStep, isOf, kept, stepsIn } from "./steps.ts";

/** How many areas are tried as the other of two; how many moves of one length are kept there, how long they may be,
 * and what an equation that is open counts for beside what was hidden. */
const pair = { areas: 4, width: 12, longest: 160, openCost: 5 };

/** A move within the area of a quantity, else the cheapest of those between it and areas that are cheap to hide. */
export function mirrored(hiding: Hiding, quantity: number): Found | null {
  const [figure] = hiding.system.showing.of(quantity);
  if (figure === undefined) return null;
  const area = at(hiding.system.figures.areas, figure);
  const within = between(hiding, quantity, [area, area]);
  if (within !== null) return within;
  const others = areasBeside(hiding, quantity, area);
  const moves = others.slice(0, pair.areas).flatMap((other) => between(hiding, quantity, [area, other]) ?? []);
  const [first] = moves.sort((one, other) => costOf(hiding, one.hides) - costOf(hiding, other.hides));
  if (first !== undefined) return first;
  for (const other of others.slice(pair.areas)) {
    const found = between(hiding, quantity, [area, other]);
    if (found !== null) return found;
  }
  return null;
}

/** The areas whose figures of the same measures cost least to hide: of the quantity itself, or of those it adds up with. */
export function areasBeside(hiding: Hiding, quantity: number, area: number): number[] {
  const { system } = hiding;
  const isTooSmall = (other: number) => at(system.values, quantity) + at(system.values, other) + 1 < leastValues;
  const own = system.equationsOf.of(quantity);
  const costs = new Map<number, number>();
  const near = new Set([quantity]);
  for (const equation of own) {
    for (const other of system.quantitiesIn.of(equation)) if (isOf(hiding, other, [area, area])) near.add(other);
  }
  for (const equation of new Set([...near].flatMap((each) => [...system.equationsOf.of(each)]))) {
    for (const other of system.quantitiesIn.of(equation)) {
      const [figure] = system.showing.of(other);
      if (figure === undefined || isOf(hiding, other, [area, area])) continue;
      if (own.includes(equation) && isTooSmall(other)) continue;
      const its = at(system.figures.areas, figure);
      const hiders = hiding.hidersOf(other).filter((hider) => hiding.isHidden[hider] === 0);
      costs.set(its, Math.min(costOf(hiding, hiders), costs.get(its) ?? Number.POSITIVE_INFINITY));
    }
  }
  const cheapestFirst = [...costs].sort(([a, one], [b, other]) => one - other || a - b);
  return cheapestFirst.map(([its]) => its);
}

function between(hiding: Hiding, quantity: number, areas: Areas): Found | null {
  let steps = [firstStep(hiding, quantity)];
  for (let length = 1; length < pair.longest && steps.length > 0; length += 1) {
    const nexts: Step[] = [];
    for (const step of steps) {
      hiding.path.follow(step);
      const found = finish(hiding);
      if (found !== null) return found;
      nexts.push(...nextSteps(hiding, step, areas));
    }
    steps = nexts.sort((one, other) => promiseOf(one) - promiseOf(other)).slice(0, pair.width);
  }
  return null;
}

/** What a move that is not whole has cost, and what it may yet cost to put right what it leaves open: the less, the better. */
function promiseOf({ cost, openCount }: Step): number {
  return cost + pair.openCost * openCount;
}

/** The steps that put one more equation right: the one that fewest steps put right, and none where nothing does. */
function nextSteps(hiding: Hiding, step: Step, areas: Areas): Step[] {
  const choices = hiding.path.openLatestFirst().map((equation) => stepsIn(hiding, equation, step, areas));
  const [fewest = []] = choices.sort((one, other) => one.length - other.length);
  return kept(fewest, step.cost);
}
