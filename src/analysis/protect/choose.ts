import type { Hiding } from "./hiding.ts";
import { at } from "./lists.ts";
import { isSafe, type Move } from "./move.ts";
import { findMove } from "./search.ts";

/** What came of hiding: moves that show hidden quantities safe, and the quantities that none does. */
export interface Protection {
  readonly moves: readonly Move[];
  readonly unsafe: readonly number[];
}

/** What has no move at first is searched for again when more is hidden, longer each time. */
const mostEffort = 64;

/**
 * Hides the figures of few people, and as many more as it takes for every hidden quantity to have a safe move: those that
 * cost least. A move stays safe when more is hidden, so that each quantity is looked at once.
 */
export function protect(hiding: Hiding): Protection {
  const { figures } = hiding.system;
  hiding.hide(figures.figureIds.flatMap((_, figure) => (figures.isFirst[figure] === 1 ? [figure] : [])));
  const moves: Move[] = [];
  const safe = new Set<number>();
  const left = () => sensitive(hiding).filter((quantity) => !safe.has(quantity));
  for (let effort = 1; effort <= mostEffort; ) {
    const count = moves.length;
    for (const quantity of left()) {
      const found = safe.has(quantity) ? null : findMove(hiding, quantity, effort);
      if (found === null) continue;
      hiding.hide(found.hides);
      for (const move of [found.move, ...likeIt(hiding, found.move)]) {
        moves.push(move);
        for (const moved of move.quantities) safe.add(moved);
      }
    }
    if (moves.length === count) effort *= 4;
  }
  return { moves, unsafe: left() };
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
