import { short, statusWords } from "../components/words/format.ts";
import { nameOf } from "../components/words/names.ts";
import { periodName } from "../components/words/periods.ts";

/** The two days that are compared, and how many figures changed in each way. */
export interface ChangeDays {
  /** Empty where nothing was known before. */
  readonly since: string;
  readonly until: string;
  readonly added: number;
  readonly restated: number;
  readonly confirmed: number;
  readonly withdrawn: number;
  readonly redefined: number;
}

/** One figure that was restated, withdrawn, or came under another definition. */
export interface ChangeLine {
  readonly kind: string;
  readonly area_code: string;
  readonly area_name: string;
  readonly indicator_code: string;
  readonly title: string;
  readonly definition: string;
  readonly person_type: string;
  readonly period: string;
  readonly breakdown: string;
  readonly breakdown_value: string;
  readonly vintage: string;
  readonly old_vintage: string | null;
  readonly unit: string;
  readonly decimals: number;
  readonly old_value: number | null;
  readonly old_status: string | null;
  readonly new_value: number | null;
  readonly new_status: string | null;
  readonly relative_size: number | null;
  readonly old_version: string | null;
  readonly new_version: string | null;
  readonly files: string | null;
}

/** How many figures of an indicator are new for an area. */
export interface AddedLine {
  readonly area_code: string;
  readonly area_name: string;
  readonly indicator_code: string;
  readonly title: string;
  readonly figures: number;
  readonly periods: string;
  readonly files: string | null;
}

/** A council that is compared with others than before. */
export interface ComparatorLine {
  readonly area_code: string;
  readonly area_name: string;
  readonly old_schemes: string;
  readonly new_schemes: string;
  readonly added: number;
  readonly removed: number;
}

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
    file: line.files ?? "",
  };
}

function said(line: ChangeLine, side: "old" | "new"): string {
  const [value, status] = side === "old" ? [line.old_value, line.old_status] : [line.new_value, line.new_status];
  return value === null ? statusWords(status ?? "") : short(value, line.unit, line.decimals);
}
