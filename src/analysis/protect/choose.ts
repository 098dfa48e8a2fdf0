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
 * cost least. A move stays safe when more is hidden, so that each quantity is looked at once. Where no search finds one, all
 * that is tied to the quantity is hidden, as far as it takes: sound figures are never refused. It is done for the figures
 * `among` all, which hold whole parts.
 */
export function protect(
  hiding: Hiding,
  among: readonly number[] = [...hiding.system.figures.figureIds.keys()],
): Protection {
  const { figures } = hiding.system;
  hiding.hide(among.filter((figure) => figures.isFirst[figure] === 1));
  const search = new Search(hiding);
  for (let effort = 1; effort <= mostEffort; ) if (!search.round(effort)) effort *= 4;
  for (const stage of stages) {
    if (search.left().length === 0) break;
    hideTied(hiding, search.left(), stage);
    while (search.round(1));
  }
  return search;
}

/** The moves that are found, and what they show safe. */
class Search {
  readonly moves: Move[] = [];
  readonly #hiding: Hiding;
  readonly #safe = new Set<number>();

  constructor(hiding: Hiding) {
    this.#hiding = hiding;
  }

  /** The quantities that have to be safe and that no move shows safe. */
  left(): number[] {
    return sensitive(this.#hiding).filter((quantity) => !this.#safe.has(quantity));
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
