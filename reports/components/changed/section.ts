import { csvCell } from "../../../src/contract/plain-text.ts";
import { element, restOf } from "../figure/element.ts";
import { type Column, download, type TableRow, table } from "../figure/table.ts";
import { counted } from "../words/format.ts";

/** Rows of a table that are open, and those that it has in all: the rest are in the CSV. */
const [open, shownAtMost] = [8, 20];

/**
 * Changes of one kind under their heading: the first of them, more to open, and all to download.
 *
 * @param elsewhere the page that has them all, where this one is not drawn in the browser and cannot make a file
 */
export function changedSection(
  title: string,
  columns: readonly Column[],
  rows: readonly TableRow[],
  elsewhere: string | null = null,
): HTMLElement[] {
  const heading = element("h2", {}, title);
  if (rows.length === 0) return [heading, element("p", {}, "None.")];
  const part = (from: number, to: number) =>
    table(columns, rows.slice(from, to), from === 0 ? title : `${title}: more`, "cards");
  if (rows.length <= open) return [heading, part(0, open)];
  const next = counted(Math.min(rows.length, shownAtMost) - open, "more row");
  const rest = restOf(next, part(open, shownAtMost));
  const more = rows.length - shownAtMost;
  if (more <= 0) return [heading, part(0, open), rest];
  return [
    heading,
    part(0, open),
    rest,
    element(
      "p",
      {},
      `${counted(more, "row")} beyond these ${more === 1 ? "is" : "are"} not shown.`,
      element("span", { class: "screen-only" }, ...allOf(title, columns, rows, elsewhere)),
    ),
  ];
}

function allOf(
  title: string,
  columns: readonly Column[],
  rows: readonly TableRow[],
  elsewhere: string | null,
): (string | HTMLElement)[] {
  if (elsewhere !== null) return [" They can be taken from ", element("a", { href: elsewhere }, "what changed"), "."];
  const click = () => downloadRows(title, columns, rows);
  return [
    " Choose an area to see its own, or take ",
    element("button", { type: "button", class: "csv", click }, "All (CSV)"),
  ];
}

function downloadRows(title: string, columns: readonly Column[], rows: readonly TableRow[]): void {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ""))];
  const text = lines.map((line) => line.map(csvCell).join(",")).join("\r\n");
  download(`${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.csv`, `\uFEFF${text}\r\n`);
}
