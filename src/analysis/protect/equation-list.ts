import { at } from "./lists.ts";

/** Equations while they are gathered: each says that its quantities, with their signs, add up to 0. */
export class EquationList {
  readonly values: number[];
  readonly rows: number[] = [];
  readonly quantities: number[] = [];
  readonly signs: number[] = [];
  count = 0;
  readonly #betweens = new Map<number, number>();

  /** `values` are those of the quantities there are; new ones are put after them. */
  constructor(values: number[]) {
    this.values = values;
  }

  /** Adds `whole + besides = parts` as an equation. */
  add(whole: number, parts: readonly number[], besides: readonly number[] = []): void {
    for (const quantity of [whole, ...besides]) this.#put(quantity, 1);
    for (const part of parts) this.#put(part, -1);
    this.count += 1;
  }

  /** A new quantity. */
  quantity(value: number): number {
    this.values.push(value);
    return this.values.length - 1;
  }

  /**
   * Adds `smaller + between = larger`, and gives the quantity between them; -1, and no equation, where they contradict
   * it: then it is no rule that a reader could use.
   */
  atMost(smaller: number, larger: number): number {
    const difference = at(this.values, larger) - at(this.values, smaller);
    if (smaller === -1 || larger === -1 || difference < 0) return -1;
    const pair = smaller * 2 ** 24 + larger;
    const known = this.#betweens.get(pair);
    if (known !== undefined) return known;
    const between = this.quantity(difference);
    this.#betweens.set(pair, between);
    this.add(larger, [smaller, between]);
    return between;
  }

  /** What each adds up to by the true numbers. */
  gaps(): Float64Array {
    const gaps = new Float64Array(this.count);
    for (const [index, row] of this.rows.entries()) {
      gaps[row] = at(gaps, row) + at(this.signs, index) * at(this.values, at(this.quantities, index));
    }
    return gaps;
  }

  #put(quantity: number, sign: number): void {
    this.rows.push(this.count);
    this.quantities.push(quantity);
    this.signs.push(sign);
  }
}
