/** How far a fault reaches. */
export type Severity = "file" | "row" | "note";

/** One thing that is wrong with a file, in words an analyst can act on. */
export interface Message {
  /** Stable name of the kind of fault, for people who search for it. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** Line of the file, from 1; null where the fault is not on one line. */
  readonly line: number | null;
  /** The heading of the column; null where the fault is not in one column. */
  readonly column: string | null;
  readonly council: string | null;
  readonly found: string;
  readonly expected: string;
  readonly why: string;
  readonly fix: string;
}

/** The message in one sentence and its remedy: `file line 143, column: expected …, found "…". Why. What to do.` */
export function sentence(message: Message): string {
  const line = message.line === null ? "" : ` line ${message.line}`;
  const column = message.column === null ? "" : `, ${message.column}`;
  const found = message.found === "" ? "" : `, found ${message.found}`;
  const tail = [message.why, message.fix].filter((part) => part !== "").join(" ");
  return `${message.file}${line}${column}: expected ${message.expected}${found}. ${tail}`.trim();
}

/** The cell as it should be quoted in a message, with a hint at the commonest slips of the hand. */
export function found(cell: string): string {
  if (cell.trim() === "") return "a blank cell";
  const shown = cell.length > 60 ? `${cell.slice(0, 57)}…` : cell;
  return `${JSON.stringify(shown)}${hint(cell)}`;
}

function hint(cell: string): string {
  if (/^[\dOo.,]+$/.test(cell) && /[Oo]/.test(cell)) return " (letter O)";
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell)) return " (thousands comma)";
  if (/^£/.test(cell)) return " (pound sign)";
  if (/%$/.test(cell)) return " (percent sign)";
  return "";
}
