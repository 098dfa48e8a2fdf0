import type { Hiding } from "./hiding.ts";
import { at } from "./lists.ts";
import { isSafe, leastValues, type Move } from "./move.ts";
import type { Step } from "./path.ts";

/** A move, and the figures that have to be hidden for it. */
export interface Found {
  readonly move: Move;
  readonly hides: readonly number[];
}

/** Which quantities a search may change: any, or those of two areas. */
export type Areas = readonly [number, number] | null;

/** How many next quantities are tried of those that are hidden already, and of those that are not. */
const tried = { hidden: 12, visible: 10 };

export function firstStep(hiding: Hiding, quantity: number): Step {
  return {
    before: null,
    quantity,
    change: 1,
    hides: [],
    cost: 0,
    down: at(hiding.system.values, quantity),
    up: Number.POSITIVE_INFINITY,
    openCount: hiding.system.equationsOf.of(quantity).length,
    length: 1,
  };
}

/** The move that the path of a hiding comes to, if it is whole and safe. */
export function finish(hiding: Hiding): Found | null {
  const { path } = hiding;
  if (path.openCount > 0) return null;
  const quantities = [...path.quantities];
  const move = { quantities, steps: quantities.map((quantity) => path.change(quantity)) };
  return isSafe(hiding, move, path.hidden) ? { move, hides: [...path.hidden] } : null;
}

/** The steps after one, whose path the hiding has, that put an equation right. */
export function stepsIn(hiding: Hiding, equation: number, step: Step, areas: Areas): Step[] {
  const { path, system } = hiding;
  const { quantitiesIn, signsIn } = system;
  const sum = path.sum(equation);
  const end = quantitiesIn.end(equation);
  const steps: Step[] = [];
  for (let place = quantitiesIn.start(equation); place < end; place += 1) {
    const quantity = quantitiesIn.item(place);
    if (path.change(quantity) !== 0 || !isOf(hiding, quantity, areas)) continue;
    const next = stepTo(hiding, step, quantity, -sum * signsIn.item(place));
    if (next !== null) steps.push(next);
  }
  return steps;
}

/** Whether a quantity is of one of the areas, or of no figure. */
export function isOf({ system: { showing, figures } }: Hiding, quantity: number, areas: Areas): boolean {
  if (areas === null || showing.sizeOf(quantity) === 0) return true;
  const area = figures.areas[showing.item(showing.start(quantity))];
  return area === areas[0] || area === areas[1];
}

/** A step by one more quantity; null where the move could not be made often enough with it. */
function stepTo(hiding: Hiding, step: Step, quantity: number, change: number): Step | null {
  const { system, path } = hiding;
  if (system.isTold[quantity] === 1) return null;
  const room = Math.floor((system.values[quantity] ?? 0) / Math.abs(change));
  const down = change > 0 ? Math.min(step.down, room) : step.down;
  const up = change < 0 ? Math.min(step.up, room) : step.up;
  if (down + up + 1 < leastValues) return null;
  const hides = hidesFor(hiding, quantity, path.hidden);
  const cost = step.cost + costOf(hiding, hides);
  const { equationsOf, signsOf } = system;
  const end = equationsOf.end(quantity);
  let openCount = path.openCount;
  for (let place = equationsOf.start(quantity); place < end; place += 1) {
    const sum = path.sum(equationsOf.item(place));
    if (sum === 0) openCount += 1;
    else if (sum + change * signsOf.item(place) === 0) openCount -= 1;
  }
  return { before: step, quantity, change, hides, cost, down, up, openCount, length: step.length + 1 };
}

const nothing: readonly number[] = [];

/** What has to be hidden for a quantity, beside what is and would be. */
function hidesFor(hiding: Hiding, quantity: number, more: ReadonlySet<number>): readonly number[] {
  if (hiding.system.showing.sizeOf(quantity) === 0 || hiding.isUnknown(quantity)) return nothing;
  return hiding.hidersOf(quantity).filter((figure) => hiding.isHidden[figure] === 0 && !more.has(figure));
}

/** The best of the steps that hide nothing more, and of those that do. */
export function kept(steps: readonly Step[], cost: number): Step[] {
  const roomiest = (one: Step, other: Step) => other.down + other.up - one.down - one.up || 0;
  const hidden = steps.filter((step) => step.cost === cost);
  const visible = steps.filter((step) => step.cost > cost);
  hidden.sort((one, other) => one.openCount - other.openCount || roomiest(one, other) || one.quantity - other.quantity);
  visible.sort(
    (one, other) => one.cost - other.cost || one.openCount - other.openCount || one.quantity - other.quantity,
  );
  return [...hidden.slice(0, tried.hidden), ...visible.slice(0, tried.visible)];
}
export function costOf({ system }: Hiding, figures: readonly number[]): number {
  let cost = 0;
  for (const figure of figures) cost += system.figures.losses[figure] ?? 0;
  return cost;
}
