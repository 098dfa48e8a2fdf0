import { type Child, element } from "../figure/element.ts";

/** A reading of a milestone as a row: its verdict stands first beside its name, and leads the card on a telephone. */
export interface VerdictRow {
  readonly name: Child;
  readonly verdict: string;
  readonly figure: Child;
  readonly target: string;
  /** What a page adds, in the order of its columns. */
  readonly more: readonly Child[];
}

/** A milestone with its readings; without a heading where the table is of one milestone alone. */
export interface VerdictGroup {
  /** The id of the milestone on its page. */
  readonly id: string;
  readonly heading: readonly Child[];
  readonly rows: readonly VerdictRow[];
}

/** The columns of a table of verdicts: those of the names and of the figures, and those that a page adds. */
export interface VerdictColumns {
  readonly name: string;
  readonly figure: string;
  readonly more: readonly string[];
}

/**
 * Milestones, each over its readings. On a telephone each reading is a card, "● met · 33.5% · target 30%": the cells
 * name themselves there, and no column is off the screen.
 */
export function verdictTable(columns: VerdictColumns, groups: readonly VerdictGroup[], label: string): HTMLElement {
  const names = [columns.name, "Verdict", columns.figure, "Target", ...columns.more];
  const head = element("tr", {}, ...names.map((name) => element("th", { scope: "col" }, name)));
  const bodies = groups.map(({ id, heading, rows }) =>
    element(
      "tbody",
      { id },
      heading.length === 0 ? null : headingRow(heading, names.length),
      ...rows.map((row) => readingRow(row, columns)),
    ),
  );
  const made = element("table", {}, element("caption", {}, label), element("thead", {}, head), ...bodies);
  return element("div", { class: "verdicts", role: "region", tabindex: 0, "aria-label": label }, made);
}

function headingRow(heading: readonly Child[], width: number): HTMLElement {
  return element("tr", {}, element("th", { scope: "rowgroup", colspan: width, class: "milestone" }, ...heading));
}

function readingRow({ name, verdict, figure, target, more }: VerdictRow, columns: VerdictColumns): HTMLElement {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, name),
    element("td", { class: "verdict" }, verdict),
    element("td", { class: "figure-cell" }, figure),
    element("td", { "data-label": "target" }, target),
    ...more.map((cell, index) => element("td", { "data-label": columns.more[index] ?? "", class: "more" }, cell)),
  );
}
