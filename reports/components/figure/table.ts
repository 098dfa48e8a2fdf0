import { csvCell } from "../../../src/contract/plain-text.ts";
import { demonstrationWords } from "../../../src/explain/words.ts";
import { element } from "./element.ts";

/** A column of a table. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the right, in figures of one width. */
  readonly isNumber?: boolean;
  /** What a paper has no room for: it is on the page and in the CSV alone. */
  readonly isDetail?: boolean;
  /** Where a row is a card, its value says what it is without its label. */
  readonly isPlain?: boolean;
}

/** A row as it is printed. A null is printed as "not available": give the reason in words where it is known. */
export type TableRow = Readonly<Record<string, string | number | null>>;

/** A cell of a table that is not a figure's may hold an element, such as a sparkline. */
export type TableCell = string | number | Node | null;

/**
 * A table in its own focusable region, so that a wide one scrolls by itself. The first column heads its rows.
 *
 * @param shape "cards" for a table of many columns, of which each row is a card on a telephone (reports/style/tables.css)
 */
export function table(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, TableCell>>[],
  label: string,
  shape: "plain" | "cards" = "plain",
): HTMLElement {
  const head = element(
    "tr",
    {},
    ...columns.map((column) => element("th", { scope: "col", class: kind(column) }, column.label)),
  );
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      ...columns.map((column, index) =>
        cell(column, row[column.key] ?? "not available", index === 0 ? "heading" : shape),
      ),
    ),
  );
  const made = element(
    "table",
    { class: shape === "cards" ? "cards" : null },
    element("caption", {}, label),
    element("thead", {}, head),
    element("tbody", {}, ...body),
  );
  return element("div", { class: "scroll", role: "region", tabindex: 0, "aria-label": label }, made);
}

function cell(column: Column, value: Exclude<TableCell, null>, as: "heading" | "plain" | "cards"): HTMLElement {
  if (as === "heading") return element("th", { class: kind(column), scope: "row" }, value);
  return element(
    "td",
    { class: kind(column), "data-label": as === "plain" || column.isPlain ? null : column.label },
    value,
  );
}

function kind(column: Column): string | null {
  if (column.isDetail) return "detail";
  return column.isNumber ? "number" : null;
}

/** What a CSV of a figure says before its rows. */
export interface CsvSpec {
  readonly headline: string;
  readonly subtitle: string;
  readonly source: string;
  readonly method: string;
  readonly notes: readonly string[];
  readonly isDemonstration: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/**
 * A figure's numbers as CSV: what they are, where they come from and the notes first, a blank line, then the table.
 * Text that a spreadsheet would take for a formula is made text; numbers are left as they are.
 */
export function csvText(spec: CsvSpec, today: string): string {
  const lines: (readonly (string | number)[])[] = [
    ["Title", spec.headline],
    ["Measure", spec.subtitle],
    ...(spec.isDemonstration ? [["Notice", demonstrationWords]] : []),
    ["Source", spec.source],
    ["Method", spec.method],
    ...spec.notes.map((note) => ["Note", note]),
    ["Downloaded", today],
    [],
    spec.columns.map((column) => column.label),
    ...spec.rows.map((row) => spec.columns.map((column) => row[column.key] ?? "not available")),
  ];
  return `${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** Gives the reader a file made in the page. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
