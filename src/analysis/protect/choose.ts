import type { Hiding } from "./hiding.ts";
import { hideTied, stages } from "./last-resort.ts";
import { at } from "./lists.ts";
import { isSafe, type Move } from "./move.ts";
import { findMove } from "./search.ts";

/** What came of hiding: moves that show hidden quantities safe. */
export interface Protection {
  readonly moves: readonly Move[];
}

/** What has no move at first is searched for again when more is hidden, longer each time. */
const mostEffort = 16;

/**
 * Hides the figures of few people, and as many more as it takes for every hidden quantity to have a safe move: those that
 * cost least. A move stays safe when more is hidden, but for parts that do not make their whole: all are looked at again.
 * Where no search finds one, all that is tied to the quantity is hidden, as far as it takes: sound figures are never
 * refused.
 */
export function protect(hiding: Hiding): Protection {
  const { figureIds, isFirst } = hiding.system.figures;
  hiding.hide([...figureIds.keys()].filter((figure) => isFirst[figure] === 1));
  const search = new Search(hiding);
  for (let effort = 1; effort <= mostEffort; ) if (!search.round(effort)) effort *= 4;
  search.lookAgain();
  for (const stage of stages) {
    // What is hidden with them may be left in its turn, and tied to others.
    while (search.left().length > 0 && hideTied(hiding, search.left(), stage)) search.lookAgain();
  }
  return search;
}

/** The moves that are found, and what they show safe. */
class Search {
  moves: Move[] = [];
  readonly #hiding: Hiding;
  #safe = new Set<number>();

  constructor(hiding: Hiding) {
    this.#hiding = hiding;
  }

  /** The quantities that have to be safe and that no move shows safe. */
  left(): number[] {
    return sensitive(this.#hiding).filter((quantity) => !this.#safe.has(quantity));
  }

  /** Drops moves that more hidden has made unsafe, as it may where parts do not make their whole, and searches on. */
  lookAgain(): void {
    this.moves = this.moves.filter((move) => isSafe(this.#hiding, move));
    this.#safe = new Set(this.moves.flatMap(({ quantities }) => quantities));
    while (this.round(1));
  }

  /** Looks for a move of each quantity that is left, and hides what it takes. Whether any was found. */
  round(effort: number): boolean {
    const count = this.moves.length;
    for (const quantity of this.left()) {
      const found = this.#safe.has(quantity) ? null : findMove(this.#hiding, quantity, effort);
      if (found === null) continue;
      this.#hiding.hide(found.hides);
      for (const move of [found.move, ...likeIt(this.#hiding, found.move)]) {
        this.moves.push(move);
        for (const moved of move.quantities) this.#safe.add(moved);
      }
    }
    return this.moves.length > count;
  }
}

/**
 * The move of denominators that is like a move of numerators, or the other way round, where it is safe too: mostly the
 * same parts add up in both, and the search is saved.
 */
function likeIt(hiding: Hiding, { quantities, steps }: Move): Move[] {
  const { system } = hiding;
  const changes = new Map<number, number>();
  for (const [index, quantity] of quantities.entries()) {
    for (const figure of system.showing.of(quantity)) {
      const [numerator, denominator] = [at(system.numeratorOf, figure), at(system.denominatorOf, figure)];
      const between = at(system.betweenOf, figure);
      if (between === -1 || quantity === between) continue;
      const isNumerator = quantity === numerator;
      changes.set(isNumerator ? denominator : numerator, at(steps, index));
      changes.set(between, isNumerator ? at(steps, index) : -at(steps, index));
    }
  }
  const move = { quantities: [...changes.keys()], steps: [...changes.values()] };
  return move.quantities.length > 0 && isSafe(hiding, move) ? [move] : [];
}

/** The hidden quantities that have to be safe, those whose figures tell most first: what goes with them is then hidden. */
export function sensitive(hiding: Hiding): number[] {
  const { system } = hiding;
  const hidden = system.figures.figureIds.flatMap((_, figure) => (hiding.isHidden[figure] === 1 ? [figure] : []));
  hidden.sort((one, other) => at(system.figures.losses, other) - at(system.figures.losses, one) || one - other);
  const ofFigures = hidden.flatMap((figure) => {
    const [numerator, denominator, between] = [
      at(system.numeratorOf, figure),
      at(system.denominatorOf, figure),
      at(system.betweenOf, figure),
    ];
    return [
      ...(numerator === -1 || system.isTold[numerator] === 1 ? [] : [numerator]),
      ...(denominator !== -1 && hiding.isUnknown(denominator) ? [denominator] : []),
      ...(between !== -1 && system.isFew[between] === 1 && hiding.isUnknown(between) ? [between] : []),
    ];
  });
  return [...new Set([...system.smallUnshown, ...ofFigures])];
}
