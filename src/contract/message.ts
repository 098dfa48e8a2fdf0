/** How far a fault reaches. */
export type Severity = "file" | "row" | "note";

/** One thing that is wrong with a file, in words an analyst can act on. */
export interface Message {
  /** Stable name of the kind of fault, for people who search for it. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** The sheet of a workbook; null in a text file, or where the fault is not in one sheet. */
  readonly sheet: string | null;
  /** Line of the file, or row of the sheet, from 1; null where the fault is not on one line. */
  readonly line: number | null;
  /** The cell of a sheet, as D14; null elsewhere. */
  readonly cell: string | null;
  /** The heading of the column; null where the fault is not in one column. */
  readonly column: string | null;
  readonly council: string | null;
  readonly found: string;
  readonly expected: string;
  readonly why: string;
  readonly fix: string;
}

const reach: readonly Severity[] = ["file", "row", "note"];

/** Messages with those that stop the file first, then those that stop a row, then notes; else in the order given. */
export function gravestFirst(messages: readonly Message[]): Message[] {
  return messages.toSorted((a, b) => reach.indexOf(a.severity) - reach.indexOf(b.severity));
}

/**
 * The message in one sentence and its remedy: `file line 143, column: expected …, found "…". Why. What to do.` In a
 * workbook the place is a cell: `file sheet "Q3" cell D14, column: …`.
 */
export function sentence(message: Message): string {
  const column = message.column === null ? "" : `, ${message.column}`;
  const found = message.found === "" ? "" : `, found ${message.found}`;
  const tail = [message.why, message.fix].filter((part) => part !== "").join(" ");
  return `${message.file}${place(message)}${column}: expected ${message.expected}${found}. ${tail}`.trim();
}

function place({ sheet, line, cell }: Message): string {
  if (sheet === null) return line === null ? "" : ` line ${line}`;
  const within = cell === null ? (line === null ? "" : ` row ${line}`) : ` cell ${cell}`;
  return ` sheet ${JSON.stringify(sheet)}${within}`;
}

/** The cell as it should be quoted in a message, with what it seems to be, where that is known. */
export function found(cell: string, is = ""): string {
  if (cell.trim() === "") return "a blank cell";
  // A formula without a saved result ends in a letter that no text holds.
  const text = cell.replaceAll("\u0001", "");
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return `${JSON.stringify(shown)}${is === "" ? "" : ` (${is})`}`;
}
