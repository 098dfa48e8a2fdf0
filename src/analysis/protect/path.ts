import type { System } from "./system.ts";

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

/**
 * What a step and those before it come to. There is one of a hiding, which is made anew for each step that is looked at: it
 * happens a million times, and in arrays takes a third of the time.
 */
export class Path {
  /** What the steps change, the last first. */
  readonly quantities: number[] = [];
  /** Figures that would be hidden for it. */
  readonly hidden = new Set<number>();
  /** How many equations do not add up yet. */
  openCount = 0;
  readonly #system: System;
  readonly #changes: Int32Array;
  /** By how much each equation is out. */
  readonly #sums: Int32Array;
  /** The equations of what changes, each once. */
  readonly #equations: number[] = [];
  readonly #isTouched: Uint8Array;
  /** When an equation ceased to add up, in the order of the steps from the last to the first. */
  readonly #opened: Int32Array;
  #time = 0;

  constructor(system: System) {
    this.#system = system;
    this.#changes = new Int32Array(system.quantityCount);
    this.#sums = new Int32Array(system.gaps.length);
    this.#isTouched = new Uint8Array(system.gaps.length);
    this.#opened = new Int32Array(system.gaps.length);
  }

  /** Goes back from a step to the first. */
  follow(last: Step): void {
    this.#clear();
    for (let step: Step | null = last; step !== null; step = step.before) {
      this.quantities.push(step.quantity);
      this.#changes[step.quantity] = step.change;
      for (const figure of step.hides) this.hidden.add(figure);
      this.#add(step);
    }
  }

  /** By how much a quantity changes; 0 where it does not. */
  change(quantity: number): number {
    return this.#changes[quantity] ?? 0;
  }

  /** By how much an equation is out; 0 where it adds up. */
  sum(equation: number): number {
    return this.#sums[equation] ?? 0;
  }

  /** The equations that do not add up yet, in their order. */
  open(): number[] {
    return this.#equations.filter((equation) => this.sum(equation) !== 0).sort((one, other) => one - other);
  }

  /** The same, those first that the last steps opened. */
  openLatestFirst(): number[] {
    return this.open().sort((one, other) => (this.#opened[one] ?? 0) - (this.#opened[other] ?? 0));
  }

  #add({ quantity, change }: Step): void {
    const { equationsOf, signsOf } = this.#system;
    const end = equationsOf.end(quantity);
    for (let place = equationsOf.start(quantity); place < end; place += 1) {
      const equation = equationsOf.item(place);
      if (this.#isTouched[equation] === 0) {
        this.#isTouched[equation] = 1;
        this.#equations.push(equation);
      }
      const before = this.sum(equation);
      const sum = before + change * signsOf.item(place);
      this.#sums[equation] = sum;
      if (before === 0) {
        this.openCount += 1;
        this.#time += 1;
        this.#opened[equation] = this.#time;
      }
      if (sum === 0) this.openCount -= 1;
    }
  }

  #clear(): void {
    for (const quantity of this.quantities) this.#changes[quantity] = 0;
    for (const equation of this.#equations) {
      this.#sums[equation] = 0;
      this.#isTouched[equation] = 0;
    }
    this.quantities.length = 0;
    this.#equations.length = 0;
    this.hidden.clear();
    this.openCount = 0;
    this.#time = 0;
  }
}
