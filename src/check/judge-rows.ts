import { adviceComplaint, complaints } from "../contract/complaint.ts";
import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import type { RuleRow } from "../contract/rule.ts";
import { complaintAt, type Respelled, repeatedKey, respelledNote, unsplitComplaint } from "../files/row-messages.ts";
import { isLookedUp } from "./not-made.ts";
import type { TextRecord } from "./records.ts";
import type { SoundRow } from "./together.ts";
import { type TypedCell, type TypedColumn, typedColumns } from "./typed-columns.ts";

/** A row that would be left out. */
export interface FaultyRow {
  /** Its place among the records below the headings. */
  readonly place: number;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly isSplit: boolean;
  readonly messages: readonly Message[];
}

/** A table of a return that was found in a text. */
export interface FoundTable {
  readonly name: string;
  readonly definition: Return;
  readonly header: readonly string[];
  /** For each heading the column it stands for, null for none. */
  readonly columns: readonly (string | null)[];
}

/** Rows that break one piece of advice that are told one by one, and keys that are; the last says how many more there are. */
const toldAtMost = 100;

/** A record with its cells read: by column name, and in the order of the columns. */
interface ReadRow {
  readonly record: TextRecord;
  readonly place: number;
  readonly row: RuleRow;
  readonly typed: readonly TypedCell[];
}

interface KeyRows {
  readonly lines: number[];
  count: number;
}

/** Judges the rows of a table one after the other, by all that can be said of them without a warehouse. */
export class RowJudge {
  readonly faulty: FaultyRow[] = [];
  /** The place of the last row that would load, from 1; 0 for none. */
  lastSound = 0;
  soundCount = 0;
  /** Rows in which a name stands where a code belongs, and the line of the first. */
  named = { count: 0, line: 0 };
  /** Rows that would load, where checks of the return compare rows with each other. */
  readonly sound: SoundRow[] = [];
  readonly #table: FoundTable;
  readonly #isAnyBroken: boolean;
  readonly #inWords: (lines: readonly number[]) => string;
  readonly #columns: readonly TypedColumn[];
  readonly #places: readonly number[];
  readonly #sums = new Map<string, number>();
  readonly #keys = new Map<string, number | KeyRows>();
  readonly #respelled = new Map<string, Respelled & { line: number; count: number }>();
  readonly #advice = new Map<string, { messages: Message[]; count: number }>();

  /**
   * @param isAnyBroken whether any letter of the text could not be read
   * @param places lines of records in words
   */
  constructor(table: FoundTable, isAnyBroken: boolean, places: (lines: readonly number[]) => string) {
    this.#table = table;
    this.#inWords = places;
    this.#isAnyBroken = isAnyBroken;
    this.#columns = typedColumns(table.definition);
    this.#places = this.#columns.map(({ name }) => table.columns.indexOf(name));
  }

  /** Judges a record, and says whether anything in it needs to be looked at for personal data. */
  read(record: TextRecord, place: number): boolean {
    const { header } = this.#table;
    const broken = this.#isAnyBroken && record.cells.some((cell) => cell.includes("\uFFFD"));
    const reason = record.isMisquoted ? "UNQUOTED VALUE" : broken ? "INVALID ENCODING" : "";
    if (reason !== "" || record.cells.length !== header.length) {
      this.#unsplit(record, place, reason);
      return true;
    }
    const row: Record<string, unknown> = {};
    const typed: TypedCell[] = [];
    let isBlank = true;
    let isFree = false;
    let wrong = 0;
    for (const [index, column] of this.#columns.entries()) {
      const cell = record.cells[this.#places[index] ?? -1] ?? "";
      const cellTyped = column.read(cell);
      const { value } = cellTyped;
      typed.push(cellTyped);
      if (isBlank && cell.trim() !== "") isBlank = false;
      if (value === undefined) wrong += 1;
      isFree ||= column.isFreeText && cell !== "";
      row[column.name] = value;
    }
    if (isBlank) return isFree;
    this.#judge({ record, place, row, typed }, wrong);
    return isFree || wrong > 0;
  }

  #unsplit(record: TextRecord, place: number, reason: string): void {
    const { name, header } = this.#table;
    const counts = { needed: header.length, there: () => record.cells.length };
    const cells = record.isMisquoted ? {} : this.#cellsOf(record);
    const at = { name, line: record.line, isPublication: false };
    const messages = [complaintAt(at, cells, unsplitComplaint(reason, counts))];
    this.faulty.push({ place, line: record.line, cells, isSplit: false, messages });
  }

  #judge(read: ReadRow, wrong: number): void {
    const { record, place, row } = read;
    const { definition, name } = this.#table;
    const isNamed = wrong > 0 && this.#hasName(record, row);
    const isBroken = wrong > (isNamed ? 1 : 0) || (wrong === 0 && this.#breaksRule(row));
    if (isNamed) {
      if (this.named.count === 0) this.named.line = record.line;
      this.named.count += 1;
    }
    if (!isBroken) {
      this.#sound(isNamed ? this.#withName(read) : read);
      return;
    }
    const cells = this.#cellsOf(record);
    const at = { name, line: record.line, isPublication: false };
    const all = complaints(definition, cells).filter(({ column }) => !isNamed || !this.#isOfName(column));
    const messages = all.map((complaint) => complaintAt(at, cells, complaint));
    this.faulty.push({ place, line: record.line, cells, isSplit: true, messages });
  }

  #breaksRule(row: RuleRow): boolean {
    return this.#table.definition.rules.some((rule) => rule.isBroken?.(row) === true);
  }

  /** Whether a text stands where a code that the command looks names up for belongs: whose it is cannot be told here. */
  #hasName(record: TextRecord, row: RuleRow): boolean {
    const column = isLookedUp(this.#table.definition);
    if (column === null || row[column] !== undefined) return false;
    return /\p{L}{3}/u.test(record.cells[this.#table.columns.indexOf(column)] ?? "");
  }

  /** The row with the name that stands where a code belongs: names that differ are of two things. */
  #withName(read: ReadRow): ReadRow {
    const column = isLookedUp(this.#table.definition) ?? "";
    const name = read.record.cells[this.#table.columns.indexOf(column)]?.trim() ?? "";
    return { ...read, row: { ...read.row, [column]: name } };
  }

  #isOfName(heading: string | null): boolean {
    const name = isLookedUp(this.#table.definition);
    return this.#columns.some((column) => column.name === name && column.heading === heading);
  }

  #sound({ record, place, row, typed }: ReadRow): void {
    this.lastSound = place + 1;
    this.soundCount += 1;
    for (const [index, cell] of typed.entries()) {
      if (typeof cell.value === "number" || cell.respelling !== "") this.#noteCell(record, index, cell);
    }
    const key = this.#table.definition.key.map((name) => row[name] ?? "").join("\u0000");
    const before = this.#keys.get(key);
    if (before === undefined) this.#keys.set(key, record.line);
    else if (typeof before === "number") this.#keys.set(key, { lines: [before, record.line], count: 2 });
    else {
      before.count += 1;
      if (before.lines.length < toldAtMost) before.lines.push(record.line);
    }
    this.#advise(record, row);
    if (this.#table.definition.checks.length === 0) return;
    this.sound.push({ row, line: record.line, council: /[A-Z][0-9]{8}/.exec(record.cells.join(" "))?.[0] ?? null });
  }

  #noteCell(record: TextRecord, index: number, { value, respelling: says }: TypedCell): void {
    const column = this.#columns[index];
    if (column === undefined) return;
    if (typeof value === "number") this.#sums.set(column.name, (this.#sums.get(column.name) ?? 0) + value);
    if (says === "") return;
    const cell = record.cells[this.#places[index] ?? -1] ?? "";
    const known = this.#respelled.get(`${index} ${says}`);
    if (known !== undefined) known.count += 1;
    else {
      const said = { column: column.name, written: cell.trim(), value: column.printed(value), says };
      this.#respelled.set(`${index} ${says}`, { ...said, line: record.line, count: 1 });
    }
  }

  #advise(record: TextRecord, row: RuleRow): void {
    const { definition, name } = this.#table;
    for (const [index, rule] of definition.advice.entries()) {
      if (rule.isBroken?.(row) !== true) continue;
      const known = this.#advice.get(String(index)) ?? { messages: [], count: 0 };
      this.#advice.set(String(index), known);
      known.count += 1;
      if (known.messages.length >= toldAtMost) continue;
      const cells = this.#cellsOf(record);
      const at = { name, line: record.line, isPublication: false };
      const message = complaintAt(at, cells, adviceComplaint(definition, rule, cells));
      known.messages.push({ ...message, severity: "note" });
    }
  }

  #cellsOf({ cells }: TextRecord): Record<string, string> {
    return Object.fromEntries(
      this.#columns.map(({ name }, index) => [name, cells[this.#places[index] ?? -1] ?? ""] as const),
    );
  }

  /** The sum of a column over the rows that would load. */
  sumOf(name: string): number {
    return this.#sums.get(name) ?? 0;
  }

  /** A message of each key that several rows have, at most 100. */
  repeatedKeys(): Message[] {
    const { name, definition } = this.#table;
    const repeats = [...this.#keys.values()].filter((rows) => typeof rows !== "number").slice(0, toldAtMost);
    return repeats.map(({ lines, count }) => {
      const more = count > lines.length ? ` and ${count - lines.length} more` : "";
      return repeatedKey(name, definition.key, `${this.#inWords(lines)}${more}`, lines.at(-1) ?? null);
    });
  }

  /** A note of each column and each way in which its cells are written otherwise than the return asks. */
  respelledNotes(): Message[] {
    const { name, definition } = this.#table;
    const order = this.#columns.map((column) => column.name);
    return [...this.#respelled.values()]
      .sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column))
      .map((each) => ({ ...respelledNote(name, definition, each), line: each.line }));
  }

  /** Notes of advice that rows break. */
  adviceNotes(): Message[] {
    const each = [...this.#advice].sort(([a], [b]) => Number(a) - Number(b));
    return each.flatMap(([, { messages, count }]) => {
      const more = count - messages.length;
      const others = more > 0 ? ` There are ${more.toLocaleString("en-GB")} more like this.` : "";
      return messages.map((message, index) =>
        index === messages.length - 1 ? { ...message, why: `${message.why}${others}` } : message,
      );
    });
  }
}
