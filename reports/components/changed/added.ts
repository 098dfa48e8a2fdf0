import type { RowOf } from "../../../src/site/query.ts";
import { counted, number } from "../words/format.ts";
import { periodSpan } from "../words/periods.ts";
import type { addedFigures } from "./query.ts";

/** How many figures of an indicator are new for an area. */
export type AddedLine = RowOf<typeof addedFigures>;

/** What came of one area: a row for each measure. */
export const areaColumns = [
  { key: "title", label: "Measure" },
  { key: "returns", label: "Return" },
  { key: "periods", label: "Periods" },
  { key: "figures", label: "New figures", isNumber: true },
  { key: "files", label: "File" },
];

/** What came of all areas: a row for each return. */
export const returnColumns = [
  { key: "returns", label: "Return" },
  { key: "periods", label: "Periods" },
  { key: "areas", label: "Areas", isNumber: true },
  { key: "figures", label: "New figures", isNumber: true },
  { key: "files", label: "File" },
];

/** Where figures that no file brought come from. */
const noFile = "figures made again from files that were there";

/** The new figures of one area, by measure. */
export function byMeasure(lines: readonly AddedLine[]) {
  return lines.map((line) => ({
    title: line.title,
    returns: line.returns ?? noFile,
    periods: periodSpan([line.first_period, line.last_period]),
    figures: number(line.figures),
    files: line.files ?? "",
  }));
}

/** The new figures of all areas by the return that brought them, the return with most of them first. */
export function byReturn(lines: readonly AddedLine[]) {
  const groups = new Map<string, AddedLine[]>();
  for (const line of lines) {
    const name = line.returns ?? noFile;
    const group = groups.get(name) ?? [];
    group.push(line);
    groups.set(name, group);
  }
  const rows = [...groups].map(([returns, group]) => ({
    returns,
    periods: periodSpan(group.flatMap((line) => [line.first_period, line.last_period])),
    areas: new Set(group.map(({ area_code }) => area_code)).size,
    figures: group.reduce((sum, line) => sum + line.figures, 0),
    files: filesOf(group),
  }));
  return rows
    .sort((one, other) => other.figures - one.figures)
    .map((row) => ({ ...row, areas: number(row.areas), figures: number(row.figures) }));
}

/** "a.csv"; of more than three files the first two and how many more. */
function filesOf(lines: readonly AddedLine[]): string {
  const files = [...new Set(lines.flatMap((line) => line.files?.split(", ") ?? []))].sort();
  if (files.length <= 3) return files.join(", ");
  return `${files.slice(0, 2).join(", ")} and ${counted(files.length - 2, "more file")}`;
}
