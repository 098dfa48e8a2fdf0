import { at } from "./lists.ts";
import { Path } from "./path.ts";
import type { System } from "./system.ts";

const nothing: ReadonlySet<number> = new Set();

/** Which figures are hidden, and so which quantities a reader does not know. */
export class Hiding {
  readonly system: System;
  readonly isHidden: Uint8Array;
  /** How many figures are hidden. */
  count = 0;
  /** Of the step that a search looks at. */
  readonly path: Path;
  /** How many visible figures show each quantity. */
  readonly #visible: Int32Array;
  readonly #hiders = new Map<number, readonly number[]>();

  constructor(system: System) {
    this.system = system;
    this.path = new Path(system);
    this.isHidden = new Uint8Array(system.figures.figureIds.length);
    this.#visible = Int32Array.from({ length: system.quantityCount }, (_, quantity) => system.showing.sizeOf(quantity));
  }

  /** Hides figures, and those that would show the same numerators. */
  hide(figures: Iterable<number>): void {
    for (const figure of this.withFigures(figures)) {
      if (this.isHidden[figure] === 1) continue;
      this.isHidden[figure] = 1;
      this.count += 1;
      const { numeratorOf, denominatorOf, betweenOf } = this.system;
      for (const quantity of [at(numeratorOf, figure), at(denominatorOf, figure), at(betweenOf, figure)]) {
        if (quantity !== -1) this.#visible[quantity] = at(this.#visible, quantity) - 1;
      }
    }
  }

  /**
   * Whether a reader does not know a quantity: no visible figure shows it, were `more` hidden too. What no figure shows is
   * known by the equation that it stands in first, where all else in that is known.
   */
  isUnknown(quantity: number, more: ReadonlySet<number> = nothing): boolean {
    const { system } = this;
    if (system.isTold[quantity] === 1) return false;
    if (system.showing.sizeOf(quantity) > 0) {
      if (more.size === 0 || this.#visible[quantity] === 0) return this.#visible[quantity] === 0;
      return system.showing.of(quantity).every((figure) => this.isHidden[figure] === 1 || more.has(figure));
    }
    if (system.isUnshown[quantity] === 1) return true;
    const others = system.quantitiesIn.of(at(system.equationsOf.of(quantity), 0));
    return others.some((other) => other !== quantity && this.isUnknown(other, more));
  }

  /** The figures that are hidden with these: whatever shows a hidden figure's numerator, and what goes with it. */
  withFigures(figures: Iterable<number>): Set<number> {
    const { system } = this;
    const hidden = new Set(figures);
    for (const figure of hidden) {
      const numerator = at(system.numeratorOf, figure);
      if (numerator !== -1) for (const other of system.showing.of(numerator)) hidden.add(other);
      for (const other of system.together.of(figure)) hidden.add(other);
    }
    return hidden;
  }

  /** The figures that have to be hidden for a quantity not to be known; none of one that no figure shows. */
  hidersOf(quantity: number): readonly number[] {
    const known = this.#hiders.get(quantity);
    if (known !== undefined) return known;
    const hiders = [...this.withFigures(this.system.showing.of(quantity))];
    this.#hiders.set(quantity, hiders);
    return hiders;
  }
}
