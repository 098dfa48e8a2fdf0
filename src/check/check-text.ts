import { gravestFirst, type Message } from "../contract/message.ts";
import { isAlike, isComplete } from "../contract/recognise.ts";
import { hasPublishersHeadings, type Return } from "../contract/return.ts";
import { belowNotes, differingTotal, isNote, isTotal, totalsNote } from "../files/beside-rows.ts";
import { delimitersIn, likeliestHeader } from "../files/delimiter.ts";
import type { Header } from "../files/header.ts";
import { headerNotes, tooWide, unknownHeader } from "../files/header-messages.ts";
import { longestLine } from "../files/longest-line.ts";
import { fileMessage, fileNote } from "../files/message.ts";
import { nothingLoaded } from "../files/row-messages.ts";
import { nameMessage } from "../files/screen/file-name.ts";
import { personalMessages } from "../files/screen/messages.ts";
import { Screening } from "../files/screen/screening.ts";
import { encodingNotes, noText, stops } from "../files/text-messages.ts";
import { type Decoded, decode } from "./decode.ts";
import { type FaultyRow, type FoundTable, RowJudge } from "./judge-rows.ts";
import { isLookedUp } from "./not-made.ts";
import { recordsOf, type TextRecord } from "./records.ts";

/** What became of a text that was checked, with its records from the headings on. */
export interface CheckedText {
  readonly definition: Return | null;
  readonly isRefused: boolean;
  readonly rowCount: number;
  readonly leftOutCount: number;
  readonly messages: readonly Message[];
  readonly records: readonly TextRecord[];
  readonly delimiter: string;
}

const headRows = 40;

/** Beginnings of files that are no delimited text: zip (a workbook), gzip, an old workbook, PDF; HTML and XML begin with "<". */
const otherForms = [
  "PK\u0003\u0004",
  "PK\u0005\u0006",
  "\u001f\u008b",
  "\u00d0\u00cf\u0011\u00e0",
  "%PDF",
  "{\\rtf",
  "<",
];

/**
 * Checks a delimited text by the contract of a return that councils fill, without a warehouse: nothing is kept, and what
 * needs one is not judged (`notMade` says what).
 */
export function checkText(definitions: readonly Return[], name: string, bytes: Uint8Array): CheckedText {
  const stop = nameMessage(name) ?? otherForm(name, bytes) ?? tooLarge(name, bytes);
  if (stop !== null) return refused([stop]);
  const decoded = decode(bytes);
  const isWide = decoded.encoding.startsWith("utf16");
  const nul = isWide ? -1 : bytes.indexOf(0);
  const unread = stops(name, {
    ...decoded,
    hasByteOrderMark: false,
    firstNul: nul < 0 ? null : nul,
    longLineAt: longLine(bytes),
  });
  if (unread !== null) return refused([unread]);
  const text = decoded.text.replaceAll(/\r\n?/g, "\n");
  if (text.trim() === "") return refused([noText(name)]);
  const { header, delimiter, widest } = headerOf(definitions, text);
  const where = { file: name, sheet: null };
  if (header === null) return refused([tooWide(where, widest)]);
  const isOfCouncils = isComplete(header.nearest) && isCouncils(header.nearest.definition);
  if (isOfCouncils) return checkTable({ name, header, delimiter, text, decoded });
  return refused([
    !isComplete(header.nearest) && isAlike(header.nearest) ? unknownHeader(where, header) : notHere(name),
  ]);
}

/** Whether a return is one that a council fills and sends. */
function isCouncils(definition: Return): boolean {
  return definition.scope.includes("council_code") && !hasPublishersHeadings(definition);
}

function headerOf(definitions: readonly Return[], text: string) {
  const head = text.slice(0, 1_000_000);
  return likeliestHeader(definitions, delimitersIn(head), (delimiter) => recordsOf(head, delimiter, headRows));
}

function refused(messages: readonly Message[], definition: Return | null = null): CheckedText {
  return { definition, isRefused: true, rowCount: 0, leftOutCount: 0, messages, records: [], delimiter: "," };
}

const command = "Check it with the command: yardstick check FILE.";

function otherForm(name: string, bytes: Uint8Array): Message | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8)).replace("\u00ef\u00bb\u00bf", "");
  if (!otherForms.some((mark) => head.startsWith(mark))) return null;
  return fileMessage(name, {
    code: "browser/form",
    expected: "a CSV file",
    found: "a workbook, a packed file or another form",
    why: "This page reads text alone, so nothing in the file was checked.",
    fix: `Save the table as CSV (UTF-8) and choose that, or check the file with the command: yardstick check FILE.`,
  });
}

/** A page holds all of a file at once. */
const mostBytes = 200_000_000;

function tooLarge(name: string, { length }: Uint8Array): Message | null {
  if (length <= mostBytes) return null;
  return fileMessage(name, {
    code: "browser/size",
    expected: `a file of at most ${mostBytes / 1_000_000} MB`,
    found: `one of ${Math.round(length / 1_000_000).toLocaleString("en-GB")} MB`,
    why: "A page holds all of a file at once, so nothing in it was checked.",
    fix: command,
  });
}

/** The byte at which a line begins that is longer than any row can be; null for none. */
function longLine(bytes: Uint8Array): number | null {
  let from = 0;
  while (bytes.length - from > longestLine) {
    const within = bytes.subarray(from, from + longestLine + 1);
    const end = Math.max(within.lastIndexOf(0x0a), within.lastIndexOf(0x0d));
    if (end === -1) return from;
    from += end + 1;
  }
  return null;
}

function notHere(name: string): Message {
  return fileMessage(name, {
    code: "browser/return",
    expected: "a return that councils fill and send",
    found: "headings of none of these",
    why: "Publications and lists are checked by the command alone, so nothing in the file was checked here.",
    fix: command,
  });
}

interface FoundText {
  readonly name: string;
  readonly header: Header;
  readonly delimiter: string;
  readonly text: string;
  readonly decoded: Decoded;
}

function checkTable({ name, header, delimiter, text, decoded }: FoundText): CheckedText {
  const { definition, columns } = header.nearest;
  const table = { name, definition, header: header.cells, columns };
  const all = recordsOf(text, delimiter);
  const rows = all.slice(header.titles + 1);
  const { judge, personal } = judged(table, header, all, decoded.text.includes("\uFFFD"));
  if (personal.length > 0) return refused(personal, definition);
  const { faulty, notes: asides } = setAside(table, judge);
  const repeated = judge.repeatedKeys();
  const told = [...asides, ...judge.respelledNotes(), ...namedNotes(table, judge)];
  const messages = [...repeated, ...told, ...faulty.flatMap((row) => row.messages), ...judge.adviceNotes()];
  const none = judge.soundCount === 0 && repeated.length === 0 ? [nothingLoaded(name, faulty.length, 0)] : [];
  const notes = [...encodingNotes(name, decoded.encoding), ...headerNotes({ file: name, sheet: null }, header)];
  const isRefused = repeated.length > 0 || judge.soundCount === 0;
  return {
    definition,
    isRefused,
    rowCount: isRefused ? 0 : judge.soundCount,
    leftOutCount: isRefused ? 0 : faulty.length,
    messages: gravestFirst([...messages, ...none, ...notes]),
    records: [{ cells: header.cells, line: header.line, isMisquoted: false }, ...rows],
    delimiter,
  };
}

/** Judges each row, and looks for personal data where it might be: in what is not read as its column declares. */
function judged(
  table: FoundTable,
  { titles, line: headerLine }: Header,
  all: readonly TextRecord[],
  isAnyBroken: boolean,
) {
  const judge = new RowJudge(table, isAnyBroken);
  const screening = new Screening({ ...table, sheet: null, strictness: "every cell", headerLine }, []);
  for (const { line, cells } of all.slice(0, titles)) screening.title(line, cells);
  const isEvery = screening.needsEveryRow;
  for (let place = titles + 1; place < all.length; place += 1) {
    const record = all[place];
    if (record === undefined) continue;
    const isInDoubt = judge.read(record, place - titles - 1);
    if (isEvery || isInDoubt) screening.row(record.line, record.cells);
  }
  return { judge, personal: personalMessages(table.name, screening.findings()) };
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
    fix: command,
  });
  return [{ ...note, line, column: isLookedUp(definition) }];
}
