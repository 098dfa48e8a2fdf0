import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { counted } from "../components/words/format.ts";
import { dateName } from "../components/words/periods.ts";
import type { home } from "./query.ts";

/** What is loaded, all in all. */
export type Loaded = Row<typeof home.tables.loaded>;

/** One sentence: to which day figures go, how much is loaded, and when the last of it was received. */
export function loadedSentence(lines: readonly Loaded[]): HTMLElement {
  const link = element("a", { href: "./data-and-methods#what-is-loaded" }, "What is loaded");
  return element("p", {}, loadedWords(lines[0], pageContext().day), " ", link, ".");
}

/** The words of that sentence, as known on a day. */
export function loadedWords(loaded: Loaded | undefined, day: string): string {
  if (loaded?.received_on == null) return `As known on ${dateName(day)}, nothing is loaded.`;
  const { return_count, data_to, received_on } = loaded;
  const figures = data_to === null ? "no council has a figure" : `figures go to ${dateName(data_to)}`;
  const amount = counted(return_count, "return or publication", "returns and publications");
  const are = return_count === 1 ? "is" : "are";
  return `As known on ${dateName(day)}, ${figures}: ${amount} ${are} loaded, the last received on ${dateName(received_on)}.`;
}
