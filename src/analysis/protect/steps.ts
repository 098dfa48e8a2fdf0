import type { Hiding } from "./hiding.ts";
import { at } from "./lists.ts";
import { isSafe, leastValues, type Move } from "./move.ts";

/** A move, and the figures that have to be hidden for it. */
export interface Found {
  readonly move: Move;
  readonly hides: readonly number[];
}

/** A move while it is made: one more quantity than the step before. */
export interface Step {
  readonly before: Step | null;
  readonly quantity: number;
  readonly change: number;
  /** Figures that are hidden for this quantity and were not for those before. */
  readonly hides: readonly number[];
  readonly cost: number;
  /** How often the move can be made backwards and forwards. */
  readonly down: number;
  readonly up: number;
  readonly openCount: number;
  readonly length: number;
}

/** What a step and those before it come to. */
export interface Path {
  readonly changes: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
  /** Equations that do not add up yet, and by how much they are out. */
  readonly open: ReadonlyMap<number, number>;
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

export function pathOf(hiding: Hiding, last: Step): Path {
  const { system } = hiding;
  const [changes, hidden, open] = [new Map<number, number>(), new Set<number>(), new Map<number, number>()];
  for (let step: Step | null = last; step !== null; step = step.before) {
    changes.set(step.quantity, step.change);
    for (const figure of step.hides) hidden.add(figure);
  }
  for (const [quantity, change] of changes) {
    const [equations, signs] = [system.equationsOf.of(quantity), system.signsOf.of(quantity)];
    for (let index = 0; index < equations.length; index += 1) {
      const sum = (open.get(at(equations, index)) ?? 0) + change * at(signs, index);
      if (sum === 0) open.delete(at(equations, index));
      else open.set(at(equations, index), sum);
    }
  }
  return { changes, hidden, open };
}

export function finish(hiding: Hiding, { changes, hidden }: Path): Found | null {
  const move = { quantities: [...changes.keys()], steps: [...changes.values()] };
  return isSafe(hiding, move, hidden) ? { move, hides: [...hidden] } : null;
}

/** The steps that put an equation right. */
export function stepsIn(hiding: Hiding, equation: number, step: Step, path: Path, areas: Areas): Step[] {
  const sum = path.open.get(equation) ?? 0;
  const [quantities, signs] = [hiding.system.quantitiesIn.of(equation), hiding.system.signsIn.of(equation)];
  const steps: Step[] = [];
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = at(quantities, index);
    if (path.changes.has(quantity) || !isOf(hiding, quantity, areas)) continue;
    const next = stepTo(hiding, { step, path, quantity, change: -sum * at(signs, index) });
    if (next !== null) steps.push(next);
  }
  return steps;
}

/** Whether a quantity is of one of the areas, or of no figure. */
export function isOf({ system }: Hiding, quantity: number, areas: Areas): boolean {
  const [figure] = system.showing.of(quantity);
  return areas === null || figure === undefined || areas.includes(at(system.figures.areas, figure));
}

/** A step by one more quantity; null where the move could not be made often enough with it. */
function stepTo(
  hiding: Hiding,
  { step, path, quantity, change }: { step: Step; path: Path; quantity: number; change: number },
): Step | null {
  const { system } = hiding;
  if (system.isTold[quantity] === 1) return null;
  const room = Math.floor(at(system.values, quantity) / Math.abs(change));
  const down = change > 0 ? Math.min(step.down, room) : step.down;
  const up = change < 0 ? Math.min(step.up, room) : step.up;
  if (down + up + 1 < leastValues) return null;
  const hides = hidesFor(hiding, quantity, path.hidden);
  const cost = step.cost + costOf(hiding, hides);
  let openCount = path.open.size;
  const [equations, signs] = [system.equationsOf.of(quantity), system.signsOf.of(quantity)];
  for (let index = 0; index < equations.length; index += 1) {
    const sum = path.open.get(at(equations, index));
    if (sum === undefined) openCount += 1;
    else if (sum + change * at(signs, index) === 0) openCount -= 1;
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
  for (const figure of figures) cost += at(system.figures.losses, figure);
  return cost;
}
