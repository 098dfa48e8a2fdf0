import { dateName } from "../words/periods.ts";
import { type PageContext, pageContext } from "./page-context.ts";

/** "Personal budget counts, received to 20 May 2011": the source line of a figure made from these returns. */
export function sourceOf(returns: readonly string[], context: PageContext = pageContext()): string {
  const loaded = returns.flatMap((name) => context.freshness[name] ?? []);
  const sources = loaded.map((entry) => `${entry.title}, received to ${dateName(entry.latest_received_at)}`);
  return sources.length === 0 ? "no return loaded" : sources.join("; ");
}
