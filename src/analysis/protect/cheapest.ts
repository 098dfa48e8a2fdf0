import { Heap } from "./heap.ts";
import type { Hiding } from "./hiding.ts";
import { leastValues } from "./move.ts";
import { type Found, finish, firstStep, kept, type Path, pathOf, type Step, stepsIn } from "./steps.ts";

/** The move of a quantity that hides least, looking at so many steps at the most; null where it is not among them. */
export function cheapest(hiding: Hiding, quantity: number, most: number): Found | null {
  const queue = new Heap<Step>(isBefore);
  queue.push(firstStep(hiding, quantity));
  const seen = new Set<string>();
  for (let count = 0; count < most; count += 1) {
    const step = queue.pop();
    if (step === undefined) return null;
    const path = pathOf(hiding, step);
    const state = stateOf(step, path);
    if (seen.has(state)) continue;
    seen.add(state);
    const found = path.open.size === 0 ? finish(hiding, path) : null;
    if (found !== null) return found;
    for (const next of nextSteps(hiding, step, path)) queue.push(next);
  }
  return null;
}

/** What a move leaves open, and how often it can be made: of two ways to the same, the cheaper was looked at first. */
function stateOf({ down, up }: Step, { open }: Path): string {
  const sums = [...open].sort(([one], [other]) => one - other).map(([equation, sum]) => `${equation} ${sum}`);
  return `${Math.min(down, leastValues)} ${Math.min(up, leastValues)} ${sums.join(" ")}`;
}

function isBefore(one: Step, other: Step): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  return one.openCount === other.openCount ? one.length > other.length : one.openCount < other.openCount;
}

/** The steps that put one more equation right: the one with the fewest quantities. */
function nextSteps(hiding: Hiding, step: Step, path: Path): Step[] {
  const sizeOf = (equation: number) => hiding.system.quantitiesIn.sizeOf(equation);
  const [first] = [...path.open.keys()].sort((one, other) => sizeOf(one) - sizeOf(other) || one - other);
  return first === undefined ? [] : kept(stepsIn(hiding, first, step, path, null), step.cost);
}
