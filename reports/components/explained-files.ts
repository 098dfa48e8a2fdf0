import type { ExplainedRow } from "./explained-row.ts";
import { joined, number } from "./format.ts";
import type { LoadLine } from "./methods-rows.ts";
import { dateName } from "./periods.ts";

/** A file that a figure was made from, and the part that its rows played; null counts are not told. */
export interface FilePart {
  readonly loadId: number;
  readonly role: string;
  readonly rowCount: number | null;
  /** Stretches of rows: "12,13,40-52", the first twenty. */
  readonly rows: string;
}

/** The files of a figure. */
export function fileParts({ files }: Pick<ExplainedRow, "files">): FilePart[] {
  if (files === "") return [];
  return files.split("\n").map((line) => {
    const [loadId = "", role = "", count = "", rows = ""] = line.split("\t");
    return { loadId: Number(loadId), role, rowCount: count === "" ? null : Number(count), rows };
  });
}

/** "rows 12, 13 and 40 to 52"; where not all are listed, how many there are. */
export function rowWords({ rowCount, rows }: Pick<FilePart, "rowCount" | "rows">): string {
  if (rowCount === null) return "rows not shown";
  const stretches = rows.split(",").map((stretch) => stretch.split("-").map(Number));
  const listed = stretches.reduce((sum, [first = 0, last = first]) => sum + last - first + 1, 0);
  const words = stretches.map(([first = 0, last = first]) => (first === last ? `${first}` : `${first} to ${last}`));
  const noun = rowCount === 1 ? "row" : "rows";
  return listed === rowCount
    ? `${noun} ${joined(words)}`
    : `${number(rowCount)} ${noun}, beginning with ${words.join(", ")}`;
}

/** A file in words: its name, which rows gave what, and the return and day it came. */
export function fileWords(part: FilePart, load: LoadLine | undefined): string {
  const rows = `${rowWords(part)}: ${part.role}`;
  if (load === undefined) return `A table that comes with the code, ${rows}.`;
  return `${load.file}, ${rows}. ${load.title}, received ${dateName(load.received_at)}.`;
}
