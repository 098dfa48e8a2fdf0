import type { RowOf } from "../../../src/site/query.ts";
import { judgementWords } from "../charts/spine.ts";
import { milestoneName, readingName, verdictWords } from "../milestone/names.ts";
import { number, short, statusWords } from "../words/format.ts";
import { nameOf } from "../words/names.ts";
import { dateName, periodName } from "../words/periods.ts";
import type { changedComparators, changedDays, changedFigure, changedVerdict } from "./query.ts";

/** The two days that are compared, and how many figures changed in each way. */
export type ChangeDays = RowOf<typeof changedDays>;

/** One figure that was restated, withdrawn, or came under another definition. */
export type ChangeLine = RowOf<typeof changedFigure>;

/** A council that is compared with others than before. */
export type ComparatorLine = RowOf<typeof changedComparators>;

/** A changed figure as its table prints it. */
export function changeRow(line: ChangeLine) {
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

/** A reading of a milestone, or an outcome measure, of which another verdict stands than before. */
export type VerdictLine = RowOf<typeof changedVerdict>;

/** A changed verdict as its table prints it. */
export function verdictRow(line: VerdictLine) {
  const isMilestone = line.subject === "milestone";
  const words = (verdict: string) => (isMilestone ? verdictWords(verdict) : judgementWords(verdict));
  const reading = line.definition === "" ? "" : `: ${readingName(line.measure, line.definition)}`;
  const value = line.new_value === null ? "" : `, ${short(line.new_value, line.unit, line.decimals)}`;
  return {
    area: line.area_name,
    measure: isMilestone
      ? `${milestoneName(line.measure)}${reading}`
      : `${line.title} (${line.measure}), beside England`,
    was: `${words(line.old_verdict)} (${periodName(line.old_period)})`,
    is: `${words(line.new_verdict)} (${periodName(line.new_period)}${value})`,
  };
}

/** Columns of changed verdicts. */
export const verdictColumns = [
  { key: "area", label: "Area" },
  { key: "measure", label: "Measure", isPlain: true },
  { key: "was", label: "Was" },
  { key: "is", label: "Is" },
];

/** Columns of changed figures; of one council its name is not among them. */
export const changeColumns = [
  { key: "area", label: "Area" },
  { key: "measure", label: "Measure", isPlain: true },
  { key: "period", label: "Period", isPlain: true },
  { key: "change", label: "Change", isPlain: true },
  { key: "old", label: "Was", isNumber: true },
  { key: "now", label: "Is", isNumber: true },
  { key: "size", label: "Size of change", isNumber: true },
  { key: "why", label: "Why" },
];
export const comparatorColumns = [
  { key: "area_name", label: "Council" },
  { key: "old_schemes", label: "Was" },
  { key: "new_schemes", label: "Is" },
  { key: "added", label: "Councils added", isNumber: true },
  { key: "removed", label: "Councils no longer in it", isNumber: true },
];

/** How many figures changed between the two days, and how. */
export function changesAnswer({ since, until, added, restated, confirmed, withdrawn, redefined }: ChangeDays): string {
  if (until === null) return "Nothing is loaded: no figure is new.";
  if (since === "") return `The first data were received on ${dateName(until)}: every figure is new.`;
  if (since === until) return `Nothing was received after ${dateName(since)}: no figure changed.`;
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
