import type { Rows } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { periodName } from "../components/words/periods.ts";
import type { indicator } from "./query.ts";

/** What a publisher says of its indicator: what it is, of a change in one year, in notes to its table. */
export type PublisherWords = Pick<Rows<typeof indicator>, "measures" | "changes" | "notes">;

/** The publisher's own words: of the measure, of changes, in notes; null where it says nothing. */
export function publisherWords({ measures, changes, notes }: PublisherWords): HTMLElement | null {
  if (measures.length + changes.length + notes.length === 0) return null;
  return element(
    "section",
    { class: "publisher-words" },
    element("h2", {}, "What its publisher says"),
    list("The measure", measures.map(measureItem)),
    list("Changes over time", changes.map(changeItem)),
    list("Notes to the table", notes.map(noteItem)),
  );
}

function list(title: string, items: readonly HTMLElement[]): HTMLElement | null {
  if (items.length === 0) return null;
  return element("div", {}, element("h3", {}, title), element("ul", {}, ...items));
}

function measureItem({ item, words }: PublisherWords["measures"][number]): HTMLElement {
  return element("li", {}, element("strong", {}, `${item}: `), words);
}

function changeItem({ period, is_break, words }: PublisherWords["changes"][number]): HTMLElement {
  const when = periodName(period);
  return element("li", {}, element("strong", {}, is_break ? `${when}, a break in the series: ` : `${when}: `), words);
}

function noteItem({ note, words }: PublisherWords["notes"][number]): HTMLElement {
  return element("li", {}, `Note ${note}: ${words}`);
}
