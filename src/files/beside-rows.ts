import type { Message } from "../contract/message.ts";
import { fileNote } from "./message.ts";

// What people write into a sheet beside its rows: totals, and notes below the table.

const totalCell = /^(?:grand |overall |sub[- ]?)?totals?(?: .*)?:?$/i;
const noteCell = /^(?:source|notes?|n\.?b\.?|key|footnotes?|prepared by|produced by|contact|©|\*+ ?[a-z]|\[|\()/i;

/** A row that is left out: its line, and its cells by column name. */
interface LeftOutRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Whether a row is one of totals. */
export function isTotal({ cells }: LeftOutRow): boolean {
  return Object.values(cells).some((cell) => totalCell.test(cell.trim()));
}

/** Whether a row is a note: one cell of several words, or words that begin one. A row that was cut short is none. */
export function isNote({ cells }: LeftOutRow): boolean {
  const filled = Object.values(cells).filter((cell) => cell.trim() !== "");
  const [first = ""] = filled;
  return noteCell.test(first.trim()) || (filled.length === 1 && /\p{L}{2,}\s.*\p{L}{2,}/u.test(first));
}

/** What is told of lines of text below a table; nothing where there are none. */
export function belowNotes(name: string, below: readonly LeftOutRow[]): Message[] {
  const [first] = below;
  if (first === undefined) return [];
  const note = fileNote(name, {
    code: "row/below",
    expected: "rows of the return only",
    found: below.length === 1 ? "a line of text below the table" : `${below.length} lines of text below the table`,
    why: "It was not read.",
    fix: "Nothing needs doing if it is a note.",
  });
  return [{ ...note, line: first.line }];
}

/** What is told of rows of totals, the first of which is on a line. */
export function totalsNote(name: string, count: number, line: number): Message {
  const note = fileNote(name, {
    code: "row/total",
    expected: "rows of the return only",
    found: count === 1 ? "a row of totals" : `${count} rows of totals`,
    why: "Totals are made here from the rows, so it was not loaded.",
    fix: "Nothing needs doing.",
  });
  return { ...note, line };
}

/** A total that the rows do not add up to: what it says, and their sum. */
interface DifferingTotal {
  readonly line: number;
  readonly column: string;
  readonly sum: number;
  readonly value: number;
}

/** What is told of a total that the rows above it do not add up to. */
export function differingTotal(name: string, { line, column, sum, value }: DifferingTotal): Message {
  const note = fileNote(name, {
    code: "row/total-differs",
    expected: `${sum.toLocaleString("en-GB")}, which the rows that were read add up to`,
    found: value.toLocaleString("en-GB"),
    why: "A row may be missing, be there twice or be wrong, or the total may be.",
    fix: "Compare the total with the system that the file came from.",
  });
  return { ...note, line, column };
}
