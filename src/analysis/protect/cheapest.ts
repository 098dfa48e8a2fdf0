import { Heap } from "./heap.ts";
import type { Hiding } from "./hiding.ts";
import { leastValues } from "./move.ts";
import type { Path, Step } from "./path.ts";
import { type Found, finish, firstStep, kept, stepsIn } from "./steps.ts";

/** The move of a quantity that hides least, looking at so many steps at the most; null where it is not among them. */
export function cheapest(hiding: Hiding, quantity: number, most: number): Found | null {
  const queue = new Heap<Step>(isBefore);
  queue.push(firstStep(hiding, quantity));
  const seen = new Set<string>();
  for (let count = 0; count < most; count += 1) {
    const step = queue.pop();
    if (step === undefined) return null;
    hiding.path.follow(step);
    const open = hiding.path.open();
    const state = stateOf(step, open, hiding.path);
    if (seen.has(state)) continue;
    seen.add(state);
    const found = finish(hiding);
    if (found !== null) return found;
    for (const next of nextSteps(hiding, step, open)) queue.push(next);
  }
  return null;
}

/** What a move leaves open, and how often it can be made: of two ways to the same, the cheaper was looked at first. */
function stateOf({ down, up }: Step, open: readonly number[], path: Path): string {
  let state = `${Math.min(down, leastValues)} ${Math.min(up, leastValues)}`;
  for (const equation of open) state += ` ${equation} ${path.sum(equation)}`;
  return state;
}

function isBefore(one: Step, other: Step): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  return one.openCount === other.openCount ? one.length > other.length : one.openCount < other.openCount;
}

/** The steps that put one more equation right: the one with the fewest quantities. */
function nextSteps(hiding: Hiding, step: Step, open: readonly number[]): Step[] {
  const { quantitiesIn } = hiding.system;
  let first = open[0];
  if (first === undefined) return [];
  for (const equation of open) if (quantitiesIn.sizeOf(equation) < quantitiesIn.sizeOf(first)) first = equation;
  return kept(stepsIn(hiding, first, step, null), step.cost);
}
