import { demonstrationWords } from "../../../src/explain/words.ts";
import { drawings } from "./drawings.ts";
import { element } from "./element.ts";
import { type AreaFigureKey, explainedHref, explainedLink } from "./key.ts";
import { type CsvSpec, csvText, download, type TableCell, table } from "./table.ts";

/** Everything that a figure shows and says; one specification gives the drawing, its words, the table and the CSV. */
export interface FigureSpec extends CsvSpec {
  /** Unique on the page: element ids and the CSV's name are made of it. */
  readonly id: string;
  /** What the drawing is, of what, and what it shows, for a reader who does not see it. */
  readonly alt: string;
  /** Draws at a width in pixels: once for wide pages and paper, once for telephones. */
  readonly draw: (width: number) => Element;
  /** The figure of a council that it is mainly about: its explanation is linked. */
  readonly main?: AreaFigureKey | undefined;
  /** The figure of a council that each row of the table is, in the order of the rows; null for a row that is none. */
  readonly rowFigures?: readonly (AreaFigureKey | null)[];
  /** The same of further columns of numbers, by their keys, where a row is more than one figure. */
  readonly columnFigures?: Readonly<Record<string, readonly (AreaFigureKey | null)[]>>;
}

/** A drawing with its headline, text alternative, source, and quiet controls: table, CSV, how it was made, where it comes from. */
export function figure(spec: FigureSpec): HTMLElement {
  const drawing = element("div", { class: "drawing", role: "img", "aria-label": spec.alt }, ...drawings(spec));
  return element(
    "figure",
    { id: spec.id, class: "figure" },
    element("h3", { id: `${spec.id}-headline` }, spec.headline),
    element("p", { class: "subtitle" }, spec.subtitle),
    drawing,
    // Where reports/runtime/names.ts tells what a dot is.
    drawing.querySelector("[data-names]") === null ? null : element("p", { class: "read-out" }),
    element("figcaption", {}, sourceLine(spec), controls(spec, opened(spec)), printedNotes(spec)),
  );
}

/** What a table shows and says that stands on the page itself, its marks drawn within it. */
export type TableFigureSpec = CsvSpec & Pick<FigureSpec, "id" | "main">;

/** A table with its headline, source and quiet controls: CSV, how it was made, where it comes from. Its words need no alternative. */
export function tableFigure(spec: TableFigureSpec, ...content: readonly Node[]): HTMLElement {
  return element(
    "section",
    { id: spec.id, class: "figure", "aria-labelledby": `${spec.id}-headline` },
    element("h3", { id: `${spec.id}-headline` }, spec.headline),
    element("p", { class: "subtitle" }, spec.subtitle),
    ...content,
    element("div", { class: "footing" }, sourceLine(spec), controls(spec, null), printedNotes(spec)),
  );
}

/** The fewest points that a drawing of change over time has: of fewer there is no line to see. */
export const leastDrawn = 3;

/** In place of a figure that has no data at all: what is missing and why. */
export function nothing(headline: string, reason: string, heading: "h2" | "h3" = "h3"): HTMLElement {
  return element("section", { class: "nothing" }, element(heading, {}, headline), element("p", {}, reason));
}

function sourceLine(spec: CsvSpec): HTMLElement {
  // The page says it once, above all figures; the notice of each is for paper, and for the picture and the sentence that are kept.
  const notice = spec.isDemonstration ? element("span", { class: "notice" }, ` ${demonstrationWords}`) : null;
  return element("p", { class: "source" }, `Source: ${spec.source}.`, notice);
}

/** The numbers of a drawing, to open. */
function opened(spec: FigureSpec): HTMLElement {
  return element(
    "details",
    { class: "table" },
    element("summary", controlName(spec, "table"), "Table"),
    table(spec.columns, linkedRows(spec), spec.headline),
  );
}

function controls(spec: TableFigureSpec, numbers: HTMLElement | null): HTMLElement {
  return element(
    "div",
    { class: "controls" },
    numbers,
    element(
      "button",
      { ...controlName(spec, "csv"), type: "button", class: "csv", click: () => downloadCsv(spec) },
      "CSV",
    ),
    ...(numbers === null ? [] : ["PNG", "SVG"].map((kind) => shareButton(spec, kind.toLowerCase(), kind))),
    shareButton(spec, "sentence", "Copy sentence"),
    element("a", { ...controlName(spec, "link"), href: `#${spec.id}`, "data-share": "link" }, "Link"),
    element("details", { class: "made" }, element("summary", controlName(spec, "method"), "Method"), howMade(spec)),
    spec.main === undefined ? null : originLink(spec, spec.main),
  );
}

/** A control is called what it says and then what its figure says: "Table" alone is one of many on a page. */
function controlName({ id }: Pick<FigureSpec, "id">, what: string) {
  return { id: `${id}-${what}`, "aria-labelledby": `${id}-${what} ${id}-headline` };
}

function originLink(spec: TableFigureSpec, key: AreaFigureKey): HTMLElement {
  return element("a", { ...controlName(spec, "origin"), href: explainedHref(key) }, "Origin");
}

/** A button that reports/runtime/share.ts works without drawing the page again. */
function shareButton(spec: TableFigureSpec, what: string, words: string): HTMLElement {
  return element("button", { ...controlName(spec, what), type: "button", "data-share": what }, words);
}

/** The rows with their numbers linked to where they come from: their value, else their first number, and further columns. */
function linkedRows({ columns, rows, rowFigures = [], columnFigures = {} }: FigureSpec): readonly LinkedRow[] {
  const numbers = columns.filter((column) => column.isNumber).map(({ key }) => key);
  const linked = numbers.find((key) => key === "value" || key === "share") ?? numbers[0];
  const figures = Object.entries(linked === undefined ? columnFigures : { ...columnFigures, [linked]: rowFigures });
  return rows.map((row, index) => {
    const links = figures.flatMap(([key, keys]) => {
      const value = row[key] ?? null;
      return value === null ? [] : [[key, explainedLink(String(value), keys[index] ?? null)]];
    });
    return { ...row, ...Object.fromEntries(links) };
  });
}

type LinkedRow = Readonly<Record<string, TableCell>>;

function howMade(spec: CsvSpec): HTMLElement {
  const notes = spec.notes.map((note) => element("p", {}, note));
  return element("div", { class: "how" }, element("p", {}, spec.method), ...notes);
}

/** The notes again, for paper, where nothing can be opened. */
function printedNotes(spec: CsvSpec): HTMLElement {
  return element("p", { class: "print-only" }, [spec.method, ...spec.notes].join(" "));
}

function downloadCsv(spec: TableFigureSpec): void {
  const today = new Date().toISOString().slice(0, 10);
  // The mark at the start tells Excel that the text is UTF-8.
  download(`${spec.id}.csv`, `\uFEFF${csvText(spec, today)}`);
}
