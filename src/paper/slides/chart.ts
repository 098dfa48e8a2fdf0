import { type Cell, type Table, textOf } from "../model.ts";

/** A chart of a slide with the numbers that it draws. */
export interface Chart {
  readonly kind: "line" | "bar";
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** How its axis writes numbers, as spreadsheets have it. */
  readonly format: string;
}

/** What a cell says as a number, and of which unit; null where it says none, or a range. */
export function cellNumber(
  text: string,
): { readonly value: number; readonly unit: "percent" | "pounds" | "number" } | null {
  const [, minus = "", pounds = "", digits, scale = "", percent = ""] =
    /^([−-]?)(£?)([\d,]+(?:\.\d+)?)( (?:million|billion))?(%?)$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const times = scale === " million" ? 1e6 : scale === " billion" ? 1e9 : 1;
  const value = (minus === "" ? 1 : -1) * Number(digits.replaceAll(",", "")) * times;
  return { value, unit: percent === "%" ? "percent" : pounds === "£" ? "pounds" : "number" };
}

const formats = { percent: '0"%"', pounds: '"£"#,##0', number: "#,##0" } as const;

/**
 * The chart of the numbers behind a drawing of groups over time: the group that the message names over its periods, else
 * every group at the last period. Null where the numbers are of another form: then the drawing itself stands on the slide.
 *
 * @param message the headline, which begins with the name of a group where it is of one
 */
export function chartOf({ head, rows }: Table, message: string): Chart | null {
  const [heads] = head;
  if (heads === undefined || heads.length < 3 || !["Year", "At"].includes(word(heads[1]))) return null;
  const groups = [...new Set(rows.map((row) => word(row[0])))];
  const named = groups.find((group) => message.startsWith(group));
  const last = word(rows.at(-1)?.[1]);
  const chosen = rows.filter((row) => (named === undefined ? word(row[1]) === last : word(row[0]) === named));
  const unit = unitOf(chosen, 2);
  if (chosen.length < 2 || unit === null) return null;
  const columns = heads.flatMap((_, place) => (place >= 2 && unitOf(chosen, place) === unit ? [place] : []));
  return {
    kind: named === undefined ? "bar" : "line",
    categories: chosen.map((row) => word(row[named === undefined ? 0 : 1])),
    series: columns.map((place) => ({
      name: word(heads[place]),
      values: chosen.map((row) => cellNumber(word(row[place]))?.value ?? null),
    })),
    format: formats[unit],
  };
}

/** The unit of a column; null where no row has a number in it. */
function unitOf(rows: readonly (readonly Cell[])[], place: number) {
  return rows.map((row) => cellNumber(word(row[place]))).find((number) => number !== null)?.unit ?? null;
}

function word(cell: Cell | undefined): string {
  return cell === undefined ? "" : textOf(cell.runs);
}
