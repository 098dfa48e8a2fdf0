import { cheapest } from "./cheapest.ts";
import type { Hiding } from "./hiding.ts";
import { mirrored } from "./mirrored.ts";
import type { Found } from "./steps.ts";

/** How many steps are looked at in the order of their cost, at the first effort. */
const mostSteps = 300;

/**
 * The move that changes a hidden quantity and costs little: the cheapest first, by what it hides; where that is too long a
 * search, as for a council whose total is hidden with parts of all its breakdowns, a move between two areas, one of which
 * mirrors the other. Null where there is none that these find: with more `effort` more steps are looked at.
 */
export function findMove(hiding: Hiding, quantity: number, effort: number): Found | null {
  return cheapest(hiding, quantity, mostSteps * effort) ?? mirrored(hiding, quantity);
}
