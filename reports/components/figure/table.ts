import { element } from "./element.ts";

/** A column of a table. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** Numbers stand at the right, in figures of one width. */
  readonly isNumber?: boolean;
}

/** A row as it is printed. A null is printed as "not available": give the reason in words where it is known. */
export type TableRow = Readonly<Record<string, string | number | null>>;

/** A cell of a table that is not a figure's may hold an element, such as a sparkline. */
export type TableCell = string | number | Node | null;

/**
 * A table in its own focusable region, so that a wide one scrolls by itself. The first column heads its rows.
 */
export function table(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, TableCell>>[],
  label: string,
): HTMLElement {
  const head = element(
    "tr",
    {},
    ...columns.map((column) => element("th", { scope: "col", class: kind(column) }, column.label)),
  );
  const body = rows.map((row) =>
    element("tr", {}, ...columns.map((column, index) => cell(column, row[column.key] ?? "not available", index === 0))),
  );
  const made = element(
    "table",
    {},
    element("caption", {}, label),
    element("thead", {}, head),
    element("tbody", {}, ...body),
  );
  return element("div", { class: "scroll", role: "region", tabindex: 0, "aria-label": label }, made);
}

function cell(column: Column, value: Exclude<TableCell, null>, isHeading: boolean): HTMLElement {
  const attributes = { class: kind(column) };
  return isHeading ? element("th", { ...attributes, scope: "row" }, value) : element("td", attributes, value);
}

function kind(column: Column): string | null {
  return column.isNumber ? "number" : null;
}
