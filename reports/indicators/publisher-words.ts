import { element } from "../components/figure/element.ts";
import { periodName } from "../components/words/periods.ts";

/** What a publisher says of its indicator: what it is, of a change in one year, or in a note to its table. */
export interface SaidRow {
  readonly kind: "measure" | "change" | "note";
  /** The year of a change; null otherwise. */
  readonly period: string | null;
  /** The number of a note, or what is said of the measure, such as its source; null for a change. */
  readonly note: string | null;
  readonly words: string;
  /** Whether figures before the change are not comparable with those after it. */
  readonly is_break: boolean;
}

/** The publisher's own words: of the measure, of changes, in notes; null where it says nothing. */
export function publisherWords(said: readonly SaidRow[]): HTMLElement | null {
  if (said.length === 0) return null;
  const of = (wanted: SaidRow["kind"]) => said.filter(({ kind }) => kind === wanted);
  return element(
    "section",
    { class: "publisher-words" },
    element("h2", {}, "What its publisher says"),
    list("The measure", of("measure").map(measureItem)),
    list("Changes over time", of("change").map(changeItem)),
    list("Notes to the table", of("note").map(noteItem)),
  );
}

function list(title: string, items: readonly HTMLElement[]): HTMLElement | null {
  if (items.length === 0) return null;
  return element("div", {}, element("h3", {}, title), element("ul", {}, ...items));
}

function measureItem({ note, words }: SaidRow): HTMLElement {
  return element("li", {}, element("strong", {}, `${note}: `), words);
}

function changeItem({ period, is_break, words }: SaidRow): HTMLElement {
  const when = periodName(period ?? "");
  return element("li", {}, element("strong", {}, is_break ? `${when}, a break in the series: ` : `${when}: `), words);
}

function noteItem({ note, words }: SaidRow): HTMLElement {
  return element("li", {}, `Note ${note}: ${words}`);
}
