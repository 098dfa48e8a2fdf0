import { type PageContext, pageContext } from "./page-context.ts";

/**
 * How the limits of a figure made of these returns are made, and what rounding makes of them: where counts of any are
 * rounded they are rounded first, and Wilson's, Byar's and exact limits are taken at the ends of what that leaves open.
 */
export function withRounding(method: string, returns: readonly string[], context: PageContext = pageContext()): string {
  const to = Math.max(1, ...returns.map((name) => context.disclosure[name]?.round_to ?? 1));
  if (to === 1) return method;
  return (
    `Counts are rounded to the nearest ${to} first. ${method} Because of the rounding each interval runs from the lower ` +
    "limit of the lowest figure to the upper limit of the highest that the rounded counts leave open, so it is wider."
  );
}
