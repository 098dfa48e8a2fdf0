import { element } from "./element.ts";
import { periodName } from "./periods.ts";

/** What a publisher says of its indicator: of a change in one year, or in a note to its table. */
export interface SaidRow {
  readonly kind: "change" | "note";
  /** The year of a change; null for a note. */
  readonly period: string | null;
  /** The number of a note; null for a change. */
  readonly note: string | null;
  readonly words: string;
  /** Whether figures before the change are not comparable with those after it. */
  readonly is_break: boolean;
}

/** The publisher's own words, those of changes first; null where it says nothing. */
export function publisherWords(said: readonly SaidRow[]): HTMLElement | null {
  if (said.length === 0) return null;
  const [changes, notes] = [said.filter(({ kind }) => kind === "change"), said.filter(({ kind }) => kind === "note")];
  return element(
    "section",
    { class: "publisher-words" },
    element("h2", {}, "What its publisher says"),
    list("Changes over time", changes.map(changeItem)),
    list("Notes to the table", notes.map(noteItem)),
  );
}

function list(title: string, items: readonly HTMLElement[]): HTMLElement | null {
  if (items.length === 0) return null;
  return element("div", {}, element("h3", {}, title), element("ul", {}, ...items));
}

function changeItem({ period, is_break, words }: SaidRow): HTMLElement {
  const when = periodName(period ?? "");
  return element("li", {}, element("strong", {}, is_break ? `${when}, a break in the series: ` : `${when}: `), words);
}

function noteItem({ note, words }: SaidRow): HTMLElement {
  return element("li", {}, `Note ${note}: ${words}`);
}
