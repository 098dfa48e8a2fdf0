import { dateName } from "../words/periods.ts";
import { type PageContext, pageContext } from "./page-context.ts";

/** "Personal budget counts, received to 20 May 2011": the source line of a figure made from these returns. */
export function sourceOf(returns: readonly string[], context: PageContext = pageContext()): string {
  const loaded = returns.flatMap((name) => context.freshness[name] ?? []);
  const said = loaded.map((one) => `${one.title}, received to ${dateName(one.latest_received_at)}`);
  return said.length === 0 ? "no return loaded" : said.join("; ");
}
