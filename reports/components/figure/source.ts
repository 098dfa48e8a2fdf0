import { dateName } from "../words/periods.ts";
import { type PageContext, pageContext } from "./page-context.ts";

/**
 * "Personal budget counts, received to 20 May 2011": the source line of a figure made from these returns. It says which
 * of them have their counts rounded.
 */
export function sourceOf(returns: readonly string[], context: PageContext = pageContext()): string {
  const sources = returns.flatMap((name) => {
    const entry = context.freshness[name];
    if (entry === undefined) return [];
    return [`${entry.title}, received to ${dateName(entry.latest_received_at)}${rounding(name, context)}`];
  });
  return sources.length === 0 ? "no return loaded" : sources.join("; ");
}

function rounding(returnName: string, { disclosure }: PageContext): string {
  const to = disclosure[returnName]?.round_to ?? 1;
  return to === 1 ? "" : `, counts rounded to the nearest ${to} (intervals, where there are any, allow for it)`;
}
