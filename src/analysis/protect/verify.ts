import { sensitive } from "./choose.ts";
import type { Hiding } from "./hiding.ts";
import { isWhollyHidden } from "./last-resort.ts";
import { isSafe, type Move } from "./move.ts";

/**
 * The hidden quantities that no move shows safe: each move is looked at again, with everything hidden that is to be hidden,
 * by every equation that its quantities are in. What nothing at all is published of is safe without one.
 */
export function unsafeQuantities(hiding: Hiding, moves: readonly Move[]): number[] {
  const safe = new Set(moves.filter((move) => isSafe(hiding, move)).flatMap(({ quantities }) => quantities));
  return sensitive(hiding).filter((quantity) => !safe.has(quantity) && !isWhollyHidden(hiding, quantity));
}
