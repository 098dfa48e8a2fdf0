import { ColumnProfile } from "../../contract/personal/column.ts";
import { personalHeading } from "../../contract/personal/headings.ts";
import type { PersonalKind } from "../../contract/personal/kinds.ts";
import { isFullName } from "../../contract/personal/names.ts";
import { PublishedColumn } from "../../contract/personal/published-column.ts";
import { mightBePersonal, personalIn } from "../../contract/personal/text.ts";
import { comparable } from "../../contract/recognise.ts";
import type { Return } from "../../contract/return.ts";

/**
 * How much of a table is looked at. Of a return every cell; of a publication whether a column is one of people's data, and
 * numbers of one person, for its contact lines are its own; of a table that is not known, and so not loaded, whether the
 * columns of its first rows are, and the rows that a message may show.
 */
export type Strictness = "every cell" | "columns" | "what is shown";

/** A table as it is screened: its headings, and what each stands for. */
export interface ScreenedTable {
  readonly sheet: string | null;
  readonly strictness: Strictness;
  /** Blank where there is none. */
  readonly header: readonly string[];
  readonly headerLine: number;
  /** The return and, for each heading, the column that it stands for; none of a table that is of no return. */
  readonly definition: Return | null;
  readonly columns: readonly (string | null)[];
}

/** What was found of people: the kind, in which column, first on which line and in how many cells. */
export interface Finding {
  readonly kind: PersonalKind;
  readonly sheet: string | null;
  /** The place of the column, from 0; -1 outside of columns. */
  readonly at: number;
  /** The heading; null where it is one of the things found, or there is none. */
  readonly heading: string | null;
  readonly line: number;
  /** Cells; 0 for the heading itself. */
  readonly count: number;
}

/** Kinds that are of nobody who publishes anything. */
const ofOnePerson: readonly PersonalKind[] = ["nhs-number", "national-insurance-number", "date-of-birth"];

/** Rows that are looked at of a table that is not known. */
const unknownRows = 2000;

/** Looks for personal data in one table, row by row. Nothing that it finds is kept, but where it stands. */
export class Screening {
  readonly #table: ScreenedTable;
  readonly #isAllowed: (heading: string) => boolean;
  readonly #profiles = new Map<number, ColumnProfile>();
  readonly #published = new Map<number, PublishedColumn>();
  readonly #found = new Map<string, Finding>();
  #rows = 0;

  /** @param allowed headings that a person has said to be none of people's data. */
  constructor(table: ScreenedTable, allowed: readonly string[]) {
    this.#table = table;
    const names = new Set(allowed.map(comparable));
    this.#isAllowed = (heading) => heading !== "" && names.has(comparable(heading));
    for (const [at, heading] of table.header.entries()) this.#readHeading(at, heading);
  }

  #readHeading(at: number, heading: string): void {
    const { columns, headerLine, strictness } = this.#table;
    if (columns[at] != null || this.#isAllowed(heading)) return;
    const kind = strictness === "what is shown" ? null : personalHeading(heading, strictness === "columns");
    if (kind !== null) this.#add(kind, at, headerLine, 0);
    this.#readShown(headerLine, at, heading);
  }

  /** Looks at a cell that is no data, and is shown in messages. */
  #readShown(line: number, at: number, text: string): void {
    const isStrict = this.#table.strictness === "every cell";
    const kinds = personalIn(text).filter((kind) => isStrict || ofOnePerson.includes(kind));
    for (const kind of kinds) this.#add(kind, at, line, 1);
    if (this.#table.strictness === "what is shown" && isFullName(text)) this.#add("name", at, line, 1);
  }

  /** Whether every row must be looked at, as a column that is not read is judged by all of its cells. */
  get needsEveryRow(): boolean {
    const { strictness, header, columns } = this.#table;
    return strictness !== "every cell" || header.some((_, at) => columns[at] == null);
  }

  /** Whether nothing more is looked for: nothing of a table that is not known is loaded. */
  get isDone(): boolean {
    return this.#table.strictness === "what is shown" && this.#rows >= unknownRows;
  }

  /** Looks at a row below the headings. */
  row(line: number, cells: readonly string[]): void {
    if (this.isDone) return;
    this.#rows += 1;
    for (const [at, cell] of cells.entries()) if (cell !== "") this.#readCell(line, at, cell);
  }

  /** Looks at the cells of a row above the headings. */
  title(line: number, cells: readonly string[]): void {
    for (const cell of cells) this.#readShown(line, -1, cell);
  }

  #readCell(line: number, at: number, cell: string): void {
    const { strictness, columns } = this.#table;
    if (strictness === "columns") {
      for (const kind of columnAt(this.#published, at, PublishedColumn).add(cell, line)) this.#add(kind, at, line, 1);
      return;
    }
    const column = columns[at] ?? null;
    if (column === null || strictness !== "every cell") columnAt(this.#profiles, at, ColumnProfile).add(cell, line);
    if (strictness !== "every cell" || !mightBePersonal(cell)) return;
    for (const kind of this.#kindsIn(column, cell)) this.#add(kind, at, line, 1);
  }

  /** Kinds in a cell of a return. */
  #kindsIn(column: string | null, cell: string): PersonalKind[] {
    // Ten digits by themselves are judged by their column: an amount passes the check by chance.
    const kinds = personalIn(cell).filter(
      (kind) => column !== null || kind !== "nhs-number" || !/^ *[0-9]{10} *$/.test(cell),
    );
    return kinds.length === 0 || this.#isRead(column, cell) ? [] : kinds;
  }

  /** Whether a cell is what its column is declared to hold: a count, a code or a day is no free text. */
  #isRead(column: string | null, cell: string): boolean {
    const field = column === null ? undefined : this.#table.definition?.fields[column];
    if (field === undefined || ["text", "words"].includes(field.type.kind)) return false;
    return field.read(cell) !== undefined;
  }

  #add(kind: PersonalKind, at: number, line: number, count: number): void {
    const { sheet, header } = this.#table;
    const heading = header[at] ?? "";
    if (this.#isAllowed(heading)) return;
    const key = `${kind} ${at}`;
    const before = this.#found.get(key);
    const isSafe = heading !== "" && personalIn(heading).length === 0 && !isFullName(heading);
    const finding = { kind, sheet, at, heading: isSafe ? heading : null, line };
    this.#found.set(key, before === undefined ? { ...finding, count } : { ...before, count: before.count + count });
  }

  /** What was found, once every row was looked at. */
  findings(): Finding[] {
    for (const [at, profile] of [...this.#profiles, ...this.#published]) {
      for (const kind of profile.kinds()) if (!this.#found.has(`${kind} ${at}`)) this.#add(kind, at, profile.line, 0);
    }
    return [...this.#found.values()].sort((a, b) => a.at - b.at);
  }
}

/** What is kept of the column at a place; new where nothing is. */
function columnAt<Column>(columns: Map<number, Column>, at: number, make: new () => Column): Column {
  const known = columns.get(at);
  if (known !== undefined) return known;
  const column = new make();
  columns.set(at, column);
  return column;
}
