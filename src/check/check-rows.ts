import { gravestFirst, type Message } from "../contract/message.ts";
import { hasPublishersHeadings, type Return } from "../contract/return.ts";
import { belowNotes, differingTotal, isNote, isTotal, totalsNote } from "../files/beside-rows.ts";
import { fileNote } from "../files/message.ts";
import { nothingLoaded } from "../files/row-messages.ts";
import { personalMessages } from "../files/screen/messages.ts";
import type { Screening } from "../files/screen/screening.ts";
import { type FaultyRow, type FoundTable, RowJudge } from "./judge-rows.ts";
import { isLookedUp } from "./not-made.ts";
import { byCommand } from "./page-messages.ts";
import type { TextRecord } from "./records.ts";
import { togetherNotes } from "./together.ts";

/** What became of a file that was checked, with its records from the headings on. */
export interface Checked {
  readonly definition: Return | null;
  readonly isRefused: boolean;
  readonly rowCount: number;
  readonly leftOutCount: number;
  /** What is told, at its place in the file. */
  readonly messages: readonly Message[];
  readonly records: readonly TextRecord[];
  /** What is wrong with records, by the line of each. */
  readonly faults: readonly Fault[];
  readonly delimiter: string;
}

/** What is wrong with a record: its line, and the message about its place in the file. */
export interface Fault {
  readonly line: number;
  readonly message: Message;
}

/** Whether a return is one that a council fills and sends. */
export function isOfCouncils(definition: Return): boolean {
  return definition.scope.includes("council_code") && !hasPublishersHeadings(definition);
}

/** A file of which nothing would be loaded. */
export function refused(messages: readonly Message[], definition: Return | null = null): Checked {
  const nothing = { isRefused: true, rowCount: 0, leftOutCount: 0, records: [], faults: [], delimiter: "," };
  return { ...nothing, definition, messages };
}

/** The rows of a return that were found in a file. */
export interface FoundRows extends FoundTable {
  readonly headings: TextRecord;
  readonly rows: readonly TextRecord[];
  readonly delimiter: string;
  /** Whether any letter of the text could not be read. */
  readonly isAnyBroken: boolean;
  /** Looks for personal data; null where all cells were looked at. */
  readonly screening: Screening | null;
  /** What is told of the file beside its rows. */
  readonly notes: readonly Message[];
  /** A message about a line of a record, about the place in the file that it came from. */
  readonly placed: (message: Message) => Message;
  /** Lines of records as places in the file, in words: `lines 2, 3`. */
  readonly places: (lines: readonly number[]) => string;
}

/** Judges the rows of a return, each by itself and those of one thing together. */
export function checkRows(found: FoundRows): Checked {
  const { name, definition, headings, rows, delimiter, notes, placed } = found;
  const judge = new RowJudge(found, found.isAnyBroken, found.places);
  const personal = personalMessages(name, judged(found, judge));
  if (personal.length > 0) return refused(personal, definition);
  const { faulty, notes: asides } = setAside(found, judge);
  const repeated = judge.repeatedKeys();
  const told = [...asides, ...judge.respelledNotes(), ...namedNotes(found, judge)];
  const doubts = repeated.length > 0 ? [] : [...judge.adviceNotes(), ...together(found, judge, faulty)];
  const messages = [...repeated, ...told, ...faulty.flatMap((row) => row.messages), ...doubts];
  const none = judge.soundCount === 0 && repeated.length === 0 ? [nothingLoaded(name, faulty.length, 0)] : [];
  const isRefused = repeated.length > 0 || judge.soundCount === 0;
  return {
    definition,
    isRefused,
    rowCount: isRefused ? 0 : judge.soundCount,
    leftOutCount: isRefused ? 0 : faulty.length,
    messages: gravestFirst([...[...messages, ...none].map(placed), ...notes]),
    records: [headings, ...rows],
    faults: messages.flatMap((message) =>
      message.line === null || message.severity === "note" ? [] : [{ line: message.line, message: placed(message) }],
    ),
    delimiter,
  };
}

/** What is told of sound rows beside each other. */
function together({ name, definition, places }: FoundRows, judge: RowJudge, faulty: readonly FaultyRow[]): Message[] {
  const leftOut = faulty.map(({ cells }) => definition.scope.map((column) => scopeCell(definition, column, cells)));
  return togetherNotes({ name, definition, places, rows: judge.sound, leftOut });
}

function scopeCell({ fields }: Return, column: string, cells: FaultyRow["cells"]): string | null {
  const value = fields[column]?.read(cells[column] ?? "");
  return value == null ? null : String(value);
}

/** Judges each row, and looks for personal data where it might be: in what is not read as its column declares. */
function judged({ rows, screening }: FoundRows, judge: RowJudge) {
  const isEvery = screening?.needsEveryRow === true;
  for (const [place, record] of rows.entries()) {
    const isInDoubt = judge.read(record, place);
    if (isEvery || isInDoubt) screening?.row(record.line, record.cells);
  }
  return screening?.findings() ?? [];
}

/** Totals and notes below the table are no rows of the return: they are told, and not left out. */
function setAside({ name, definition }: FoundTable, judge: RowJudge) {
  if (judge.soundCount === 0) return { faulty: judge.faulty, notes: [] };
  const totals = judge.faulty.filter(isTotal);
  const below = judge.faulty.filter((row) => row.place >= judge.lastSound && !isTotal(row) && isNote(row));
  const faulty = judge.faulty.filter((row) => !totals.includes(row) && !below.includes(row));
  const [first] = totals;
  const notes = first === undefined ? [] : [totalsNote(name, totals.length, first.line)];
  const differing = first !== undefined && totals.length === 1 && faulty.length === 0;
  const sums = differing ? differingTotals({ name, definition }, judge, first) : [];
  return { faulty, notes: [...notes, ...sums, ...belowNotes(name, below)] };
}

function differingTotals(
  { name, definition }: Pick<FoundTable, "name" | "definition">,
  judge: RowJudge,
  { cells, line }: FaultyRow,
): Message[] {
  return Object.entries(definition.fields).flatMap(([column, field]) => {
    const value = ["count", "pounds"].includes(field.type.kind) ? field.read(cells[column] ?? "") : null;
    const sum = judge.sumOf(column);
    if (typeof value !== "number" || Math.abs(sum - value) < 0.005) return [];
    return [differingTotal(name, { line, column, sum, value })];
  });
}

/** What is told of rows in which a name stands for a code. */
function namedNotes({ name, definition }: FoundTable, { named: { count, line } }: RowJudge): Message[] {
  if (count === 0) return [];
  const note = fileNote(name, {
    code: "browser/names",
    expected: "codes",
    found: count === 1 ? "a name in one row" : `names in ${count.toLocaleString("en-GB")} rows`,
    why: "Whose name it is was not checked here: the command looks it up in the register.",
    fix: byCommand,
  });
  return [{ ...note, line, column: isLookedUp(definition) }];
}
