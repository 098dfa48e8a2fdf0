import { joined, number } from "../../components/words/format.ts";
import { dateName } from "../../components/words/periods.ts";
import type { ExplainedRow, LoadLine } from "./rows.ts";

/** A file that a figure was made from, and the part that its rows played; null counts are not told. */
export interface FilePart {
  readonly loadId: number;
  readonly role: string;
  readonly rowCount: number | null;
  /** Stretches of rows: "12,13,40-52", the first twenty. */
  readonly rows: string;
  /** Where those stretches stand in a workbook or a publication: "Table_2a!D57:E57; Table_2b!D9". Empty for any other. */
  readonly places: string;
}

/** The files of a figure. */
export function fileParts({ files }: Pick<ExplainedRow, "files">): FilePart[] {
  if (files === "") return [];
  return files.split("\n").map((line) => {
    const [loadId = "", role = "", count = "", rows = "", places = ""] = line.split("\t");
    const rowCount = count === "" ? null : Number(count);
    return { loadId: Number(loadId), role, rowCount, rows, places };
  });
}

/** "rows 12, 13 and 40 to 52", or the cells of a publication; where not all are listed, how many there are. */
export function rowWords({ rowCount, rows, places }: Pick<FilePart, "rowCount" | "rows" | "places">): string {
  if (rowCount === null) return "rows not shown";
  const stretches = rows.split(",").map((stretch) => stretch.split("-").map(Number));
  const listed = stretches.reduce((sum, [first = 0, last = first]) => sum + last - first + 1, 0);
  const words = stretches.map(([first = 0, last = first]) => (first === last ? `${first}` : `${first} to ${last}`));
  if (places !== "") return listed === rowCount ? places : `${number(rowCount)} places, beginning with ${places}`;
  const noun = rowCount === 1 ? "row" : "rows";
  return listed === rowCount
    ? `${noun} ${joined(words)}`
    : `${number(rowCount)} ${noun}, beginning with ${words.join(", ")}`;
}

/** A file in words: its name, the return, and the day it came. */
export function fileWords(load: LoadLine | undefined): string {
  if (load === undefined) return "A table that comes with the code";
  return `${load.file} (${load.title}, received ${dateName(load.received_at)})`;
}

/** A part in words: which rows, and what they gave. */
export function partWords(part: FilePart): string {
  return `${rowWords(part)}: ${part.role}`;
}
