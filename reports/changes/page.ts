import { csvCell } from "../../src/contract/plain-text.ts";
import type { Row } from "../../src/site/query.ts";
import { answer, element, restOf } from "../components/figure/element.ts";
import { type Column, download, type TableRow, table } from "../components/figure/table.ts";
import { counted, number, short, statusWords } from "../components/words/format.ts";
import { nameOf } from "../components/words/names.ts";
import { dateName, periodName } from "../components/words/periods.ts";
import { type AddedLine, areaColumns, byMeasure, byReturn, returnColumns } from "./added.ts";
import type { changes as changedSet } from "./query.ts";

/** The two days that are compared, and how many figures changed in each way. */
export type ChangeDays = Row<typeof changedSet.tables.days>;

/** One figure that was restated, withdrawn, or came under another definition. */
export type ChangeLine = Row<typeof changedSet.tables.figures>;

/** A council that is compared with others than before. */
export type ComparatorLine = Row<typeof changedSet.tables.comparators>;

/** A changed figure as its table prints it. */
function changeRow(line: ChangeLine) {
  const of = [
    line.definition === "" ? "" : nameOf(line.definition),
    line.person_type === "all" ? "" : nameOf(line.person_type),
    line.breakdown === "all" ? "" : nameOf(line.breakdown_value),
  ].filter((part) => part !== "");
  const was = line.old_vintage === null || line.old_vintage === line.vintage ? "" : ` (${line.old_vintage})`;
  const size = line.relative_size === null ? "" : short(100 * line.relative_size, "percent");
  return {
    area: line.area_name,
    measure: [line.title, ...of].join(", "),
    period: periodName(line.period),
    change: line.kind,
    old: line.kind === "definition changed" ? `version ${line.old_version}` : `${said(line, "old")}${was}`,
    now: line.kind === "withdrawn" ? "withdrawn" : said(line, "new"),
    size,
    why: reason(line),
  };
}

/** Why a figure is another: "actual in place of forecast: savings-2011-07.csv". */
function reason({ kind, vintage, old_vintage, files }: ChangeLine): string {
  if (kind === "definition changed") return "counted by another definition since";
  const file = files === null ? "" : `: ${files}`;
  if (kind === "withdrawn") return `no longer in what was received${file}`;
  if (old_vintage !== null && old_vintage !== vintage) return `${vintage} in place of ${old_vintage}${file}`;
  return files === null ? "made again with what else came" : `given anew${file}`;
}

function said(line: ChangeLine, side: "old" | "new"): string {
  const [value, status] = side === "old" ? [line.old_value, line.old_status] : [line.new_value, line.new_status];
  return value === null ? statusWords(status ?? "") : short(value, line.unit, line.decimals);
}

/** Everything on the page of what changed. */
export interface ChangesData {
  readonly days: ChangeDays;
  readonly figures: readonly ChangeLine[];
  readonly added: readonly AddedLine[];
  readonly comparators: readonly ComparatorLine[];
}

/** Rows of a table that are open, and those that it has in all: the rest are in the CSV. */
const [open, shownAtMost] = [8, 20];

const changeColumns = [
  { key: "area", label: "Area" },
  { key: "measure", label: "Measure", isPlain: true },
  { key: "period", label: "Period", isPlain: true },
  { key: "change", label: "Change", isPlain: true },
  { key: "old", label: "Was", isNumber: true },
  { key: "now", label: "Is", isNumber: true },
  { key: "size", label: "Size of change", isNumber: true },
  { key: "why", label: "Why" },
];
const comparatorColumns = [
  { key: "area_name", label: "Council" },
  { key: "old_schemes", label: "Was" },
  { key: "new_schemes", label: "Is" },
  { key: "added", label: "Councils added", isNumber: true },
  { key: "removed", label: "Councils no longer in it", isNumber: true },
];

/** The page's answer: how many figures changed between the two days, and how. */
function changesAnswer({ since, until, added, restated, confirmed, withdrawn, redefined }: ChangeDays): string {
  if (until === null) return "Nothing is loaded: no figure is new.";
  if (since === "") return `The first data were received on ${dateName(until)}: every figure is new.`;
  const counts = [
    [added, "new"],
    [restated, "restated"],
    [confirmed, "confirmed"],
    [withdrawn, "withdrawn"],
    [redefined, "under a changed definition"],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, kind]) => `${number(count)} ${kind}`);
  const days = `Between ${dateName(since)} and ${dateName(until)}`;
  return parts.length === 0 ? `${days}, no figure changed.` : `${days}, figures changed: ${parts.join(", ")}.`;
}

/** The target of each reading that has one, and the period that it is judged on. */
const targets: Readonly<Record<string, readonly [target: number, period: string]>> = {
  "PPF-10": [100, "2010-11 Q2"],
  "PPF-11": [100, "2010-11 Q2"],
  "PPF-12": [30, "2010-11 Q4"],
  "PPF-20": [3, "2010-11"],
};

/** The restated figures of everyone that are on the other side of their milestone’s target than before. */
export function crossing<T extends Crossing>(lines: readonly T[]): T[] {
  return lines.filter(({ indicator_code, period, breakdown, old_value, new_value }) => {
    const [target, judgedOn] = targets[indicator_code] ?? [0, ""];
    if (period !== judgedOn || breakdown !== "all" || old_value === null || new_value === null) return false;
    return old_value >= target !== new_value >= target;
  });
}

/** As many changed figures as the page has at most. */
const mostFigures = 5000;

function crossingWords(figures: readonly ChangeLine[]): string {
  const count = crossing(figures).length;
  if (count === 0) return "";
  const atLeast = figures.length < mostFigures ? "" : "At least ";
  return `${atLeast}${counted(count, "figure")} crossed a milestone’s target.`;
}

type Crossing = Pick<ChangeLine, "indicator_code" | "period" | "breakdown" | "old_value" | "new_value">;

/** The changes, of every area or of the one that the reader chooses; the page's address may name it. */
export function changes(data: ChangesData): HTMLElement {
  const select = element("select", { id: "council" }, ...areaOptions(data));
  select.value = new URLSearchParams(location.search).get("council") ?? "";
  if (select.selectedIndex < 0) select.value = "";
  const place = element("div", {});
  const show = () => place.replaceChildren(...sections(data, select.value));
  select.addEventListener("change", show);
  show();
  const label = element("label", { for: "council" }, "Area ");
  return element(
    "div",
    {},
    answer({ says: changesAnswer(data.days), qualified: crossingWords(data.figures) }),
    element("p", { class: "screen-only" }, label, select),
    place,
  );
}

function areaOptions({ figures, added, comparators }: ChangesData): HTMLOptionElement[] {
  const areas = new Map([...figures, ...added, ...comparators].map((line) => [line.area_code, line.area_name]));
  const asked = new URLSearchParams(location.search).get("council");
  const ordered = [...areas].sort(([, a], [, b]) => a.localeCompare(b, "en-GB"));
  const missing = asked === null || areas.has(asked) ? [] : [[asked, `${asked} (nothing changed)`] as const];
  return [["", "All areas"] as const, ...missing, ...ordered].map(([value, name]) =>
    element("option", { value }, name),
  );
}

function sections({ figures, added, comparators }: ChangesData, code: string): HTMLElement[] {
  const of = <T extends { readonly area_code: string }>(lines: readonly T[]) =>
    lines.filter((line) => code === "" || line.area_code === code);
  const isOneArea = code !== "";
  return [
    ...section("Figures that crossed a milestone’s target", changeColumns, crossing(of(figures)).map(changeRow)),
    ...section("Restated, withdrawn or redefined, the largest first", changeColumns, of(figures).map(changeRow)),
    ...section(
      isOneArea ? "New, by measure" : "New, by return",
      isOneArea ? areaColumns : returnColumns,
      isOneArea ? byMeasure(of(added)) : byReturn(added),
    ),
    ...section(
      "Compared with other councils than before",
      comparatorColumns,
      of(comparators).map((line) => ({ ...line })),
    ),
  ];
}

function section(title: string, columns: readonly Column[], rows: readonly TableRow[]): HTMLElement[] {
  const heading = element("h2", {}, title);
  if (rows.length === 0) return [heading, element("p", {}, "None.")];
  const part = (from: number, to: number) =>
    table(columns, rows.slice(from, to), from === 0 ? title : `${title}: more`, "cards");
  if (rows.length <= open) return [heading, part(0, open)];
  const next = counted(Math.min(rows.length, shownAtMost) - open, "more row");
  const rest = restOf(next, part(open, shownAtMost));
  const more = rows.length - shownAtMost;
  if (more <= 0) return [heading, part(0, open), rest];
  const all = element(
    "button",
    { type: "button", class: "csv", click: () => downloadRows(title, columns, rows) },
    "All (CSV)",
  );
  return [
    heading,
    part(0, open),
    rest,
    element(
      "p",
      {},
      `${counted(more, "row")} beyond these ${more === 1 ? "is" : "are"} not shown.`,
      element("span", { class: "screen-only" }, " Choose an area to see its own, or take ", all),
    ),
  ];
}

function downloadRows(title: string, columns: readonly Column[], rows: readonly TableRow[]): void {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ""))];
  const text = lines.map((line) => line.map(csvCell).join(",")).join("\r\n");
  download(`${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.csv`, `\uFEFF${text}\r\n`);
}
