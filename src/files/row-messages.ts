import type { Complaint } from "../contract/complaint.ts";
import type { Message } from "../contract/message.ts";
import { heading, type Return } from "../contract/return.ts";
import { fileMessage, fileNote } from "./message.ts";

/** Where a row stands, and whether its file is a publication, which nobody here can correct. */
interface RowPlace {
  readonly name: string;
  readonly line: number;
  readonly isPublication: boolean;
}

/** What is wrong with a row, at its place in the file. */
export function complaintAt(
  { name, line, isPublication }: RowPlace,
  cells: Readonly<Record<string, string>>,
  complaint: Complaint,
): Message {
  const fix = isPublication
    ? "Only its publisher can correct it, and should be told."
    : "Correct it and run refresh again.";
  const council = cells.council_code?.trim() || null;
  return { severity: "row", file: name, sheet: null, line, cell: null, council, fix, ...complaint };
}

/** How many cells a record needs, and how many it has. */
interface CellCounts {
  readonly needed: number;
  readonly there: () => number;
}

/** What is wrong with a record that cannot be split into cells, by the name that DuckDB has for the reason. */
export function unsplitComplaint(reason: string, { needed, there }: CellCounts): Complaint {
  if (reason === "INVALID ENCODING") {
    const why = "Letters such as é and signs such as £ are saved in another way than UTF-8.";
    return { code: "row/encoding", column: null, expected: "text in UTF-8", found: "bytes that are not", why };
  }
  if (reason === "UNQUOTED VALUE") {
    const why = "Where a quotation mark is not closed, what comes after it is taken for the same cell.";
    const expected = "quotation marks around whole cells, those within a cell doubled";
    return { code: "row/quotes", column: null, expected, found: "a mark that is not closed, or text after it", why };
  }
  const why = "A cell too many or too few puts every later cell under the wrong heading.";
  return { code: "row/ragged", column: null, expected: `${needed} cells`, found: `${there()} cells`, why };
}

/** The message that refuses a file for a key that several rows have, `places` in words. */
export function repeatedKey(name: string, key: readonly string[], places: string, line: number | null): Message {
  const message = fileMessage(name, {
    code: "key/repeated",
    expected: `one row for each ${key.join(", ")}`,
    found: `the same on ${places}`,
    why: "Two rows for one thing cannot both be right, so nothing in the file was loaded.",
    fix: "Take out the wrong row and run refresh again.",
  });
  return { ...message, line };
}

/** Cells that are written alike, how they are read, and how many there are. */
export interface Respelled {
  readonly column: string;
  readonly written: string;
  readonly value: string;
  /** In which way, in words. */
  readonly says: string;
  readonly count: number;
}

/** The note of cells of one column that are written otherwise than the return asks. */
export function respelledNote(name: string, definition: Return, { column, written, value, says, count }: Respelled) {
  const field = definition.fields[column];
  const more = count > 1 ? `, and ${(count - 1).toLocaleString("en-GB")} more like it` : "";
  const listed = field?.type.values === undefined ? null : `a value as the return lists it, such as ${value}`;
  const parts = {
    code: "cell/respelled",
    expected: listed ?? field?.type.expected ?? "",
    found: `${JSON.stringify(written.slice(0, 60))}${more}`,
    why: `Read as ${value.replace(/\.0$/, "")}: ${says}.`,
    fix: "Nothing needs doing if that is right.",
  };
  return { ...fileNote(name, parts), column: field === undefined ? column : heading(column, field) };
}

/** The message that refuses a file of which no row is to be loaded. `keptScopes` are those that stand as they were. */
export function nothingLoaded(name: string, leftOut: number, keptScopes: number): Message {
  const others = keptScopes === 0 ? "no others" : "others only of what stands as it was";
  return fileMessage(name, {
    code: "file/nothing-loaded",
    expected: "at least one row that can be loaded",
    found: leftOut === 0 ? "no rows" : `${leftOut} ${leftOut === 1 ? "row" : "rows"} left out and ${others}`,
    why: "Nothing in the file was loaded.",
    fix: "Correct the file and run refresh again.",
  });
}
