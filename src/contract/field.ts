import { besideValues, type Respelling, respelled, respelledSql } from "./respelling.ts";
import { isOneOf, quoted } from "./sql.ts";

/** Column types a return may have in DuckDB. A closed list is an enum: a byte or two a row, in the store as in memory. */
export type DuckType = "varchar" | "bigint" | "double" | "decimal(18, 2)" | "date" | "boolean" | `enum(${string})`;

/** What a marker in place of a number says; see the value statuses of the catalogue. */
export type MarkerMeanings = Readonly<Record<string, string>>;

/** What a field type declares: one lexical pattern decides in both engines, DuckDB and JavaScript. */
export interface FieldType<T> {
  readonly kind: string;
  /** Regular expression for the whole trimmed cell, in the part that RE2 and JavaScript (`u` flag) share. */
  readonly pattern: string;
  readonly duckType: DuckType;
  /** The typed SQL expression for a cell expression that matches the pattern. */
  readonly toSql: (cell: string) => string;
  /**
   * SQL: the typed value of a cell that has nothing to trim, null where that is not certain. Trimming every cell costs
   * more than reading it: a file is read this way first, and only the rows that it leaves in doubt the long way.
   */
  readonly quickSql?: (cell: string) => string;
  /** The typed value of a cell that matches the pattern. */
  readonly parse: (cell: string) => T;
  /** Other ways in which people write it, in the order in which they are tried on a cell that does not match. */
  readonly respellings?: readonly Respelling[];
  /** All values that it has, where they are a closed list. */
  readonly values?: readonly string[];
  /** Completes the sentence "expected …". */
  readonly expected: string;
  /** The same in a message, where the list of values is too long for one. */
  readonly briefly?: string;
  readonly example: string;
  /** Markers that may stand in place of a value, with their meaning in this file. */
  readonly markers?: MarkerMeanings;
  /** Rows in which markers mean something else: one table of a publication, by what another column of it says. */
  readonly otherMeanings?: OtherMeanings;
  /** The part of a cell that holds an earlier value beside the one that is read, as the pattern's first group. */
  readonly restatedPattern?: string;
}

/** Markers that mean something else where a column has one of the values. */
export interface OtherMeanings {
  readonly column: string;
  readonly values: readonly string[];
  readonly markers: MarkerMeanings;
}

interface Options {
  readonly isOptional: boolean;
  readonly description: string;
  readonly meanings: Meanings;
  readonly header: string | null;
  readonly synonyms: readonly string[];
  readonly isAddedLater: boolean;
  readonly blank: string | null;
}

/** What the values of a closed list mean, where their names do not say it. */
export type Meanings = Readonly<Record<string, string>>;

/** A column of a return: a field type with its description, its heading in the file, and whether a cell may be blank. */
export class Field<T> {
  readonly type: FieldType<T>;
  readonly isOptional: boolean;
  readonly description: string;
  readonly meanings: Meanings;
  /** The heading in the file where it differs from the column's name. */
  readonly header: string | null;
  /** Other headings that people give the column. */
  readonly synonyms: readonly string[];
  /** Whether files were made before the column was: one without its heading is read as if each cell were blank. */
  readonly isAddedLater: boolean;
  /** What a blank cell means, as the field writes it; null where it means that nothing is known. */
  readonly blank: string | null;

  constructor(type: FieldType<T>, options: Partial<Options> = {}) {
    this.type = type;
    this.isOptional = options.isOptional ?? false;
    this.description = options.description ?? "";
    this.meanings = options.meanings ?? {};
    this.header = options.header ?? null;
    this.synonyms = options.synonyms ?? [];
    this.isAddedLater = options.isAddedLater ?? false;
    this.blank = options.blank ?? null;
  }

  /** What the column holds, in one sentence, for messages, the template and the dictionary; for those what its values mean. */
  describe(description: string, meanings: Meanings = {}): Field<T> {
    return new Field(this.type, { ...this, description, meanings });
  }

  /** The column's heading as the publisher prints it. */
  headed(header: string): Field<T> {
    return new Field(this.type, { ...this, header });
  }

  /** Other headings under which the column is known, beside those its type has. */
  alsoHeaded(...synonyms: readonly string[]): Field<T> {
    return new Field(this.type, { ...this, synonyms: [...this.synonyms, ...synonyms] });
  }

  /** A blank cell is allowed and is null: not known, or does not apply. */
  optional(): Field<T | null> {
    return new Field<T | null>(this.type, { ...this, isOptional: true, blank: null });
  }

  /** The column came after the first files of its return: its cells may be blank, and so may its heading be missing. */
  addedLater(): Field<T | null> {
    return new Field<T | null>(this.type, { ...this, isOptional: true, isAddedLater: true, blank: null });
  }

  /** The column came later, and a blank cell, or a file without its heading, has the value that is written so. */
  blankMeans(blank: string): Field<T> {
    return new Field(this.type, { ...this, isOptional: true, isAddedLater: true, blank });
  }

  /** The value of one cell as it stands in a file, or undefined where the cell is not allowed. */
  read(cell: string): T | null | undefined {
    const text = trimmed(cell);
    if (text === "" && this.blank !== null) return this.type.parse(this.blank);
    if (text === "") return this.isOptional ? null : undefined;
    if (this.#matches(text)) return this.type.parse(text);
    const other = respelled(text, this.respellings).text;
    return this.#matches(other) ? this.type.parse(other) : undefined;
  }

  /** How a cell that is allowed is written otherwise than the field itself is: in words, none where it is not. */
  respellingsIn(cell: string): string[] {
    const text = trimmed(cell);
    return this.#matches(text) ? [] : respelled(text, this.respellings).says;
  }

  /** Other ways in which the field may be written. */
  get respellings(): readonly Respelling[] {
    return isFreeText(this.type) ? [] : [...besideValues, ...(this.type.respellings ?? [])];
  }

  #matches(text: string): boolean {
    return matcher(this.type.pattern).test(text);
  }

  /** SQL: the typed value of a cell as it stands in the file, however it is written; null where it is blank or not allowed. */
  typedSql(cell: string): string {
    const own = this.strictSql(cell);
    if (this.respellings.length === 0) return own;
    const { pattern, toSql } = this.type;
    const other = respelledSql(`trim(${cell})`, this.respellings);
    return `coalesce(${own}, list_transform([${other}], lambda y: ${matchedSql("y", pattern, toSql)})[1])`;
  }

  /** SQL: the same where the cell is written in the field's own way; null where it is not. */
  strictSql(cell: string): string {
    return this.#orBlankSql(trimmedSql(cell), matchedSql(`trim(${cell})`, this.type.pattern, this.type.toSql));
  }

  /** SQL: what a blank cell means, null where it means nothing. */
  get blankSql(): string | null {
    return this.blank === null ? null : this.type.toSql(quoted(this.blank));
  }

  #orBlankSql(cell: string, value: string): string {
    return this.blankSql === null ? value : `case when ${cell} is null then ${this.blankSql} else ${value} end`;
  }

  /** SQL: the same where it is certain at a glance; null in doubt. It never gives another value than `typedSql`. */
  quickSql(cell: string): string {
    const quick = this.type.quickSql?.(cell);
    return quick === undefined ? this.strictSql(cell) : this.#orBlankSql(cell, quick);
  }

  /** SQL: true where the quick value leaves in doubt what a cell holds. */
  doubtSql(cell: string, quick: string): string {
    return this.isOptional ? `(${quick} is null and ${cell} is not null)` : `${quick} is null`;
  }

  /** SQL: true where a cell as it stands in the file is not allowed, given its typed value. */
  failsSql(cell: string, typed: string): string {
    const text = trimmedSql(cell);
    const markers = Object.keys(this.type.markers ?? {});
    const isMarker = markers.length === 0 ? "" : ` and not ${isOneOf(text, markers)}`;
    const isWrong = `${text} is not null${isMarker}`;
    return `case when ${typed} is not null then false else ${this.isOptional ? isWrong : `${text} is null or (${isWrong})`} end`;
  }
}

/** Whether a field takes any words: what stands in its cells is never something beside a value. */
function isFreeText({ kind }: FieldType<unknown>): boolean {
  return kind === "text" || kind === "words";
}

/** SQL: the typed value of a cell that matches a pattern, null for any other. */
export function matchedSql(cell: string, pattern: string, toSql: (cell: string) => string): string {
  return `case when regexp_full_match(${cell}, ${quoted(pattern)}) then ${toSql(cell)} end`;
}

const outerSpace = /^\p{Zs}|\p{Zs}$/u;

/** A cell without the spaces around it, the no-break space and its like included, as DuckDB's `trim` does. */
export function trimmed(cell: string): string {
  return outerSpace.test(cell) ? cell.replace(/^\p{Zs}+|\p{Zs}+$/gu, "") : cell;
}

/** SQL: the same, null where nothing is left. */
export function trimmedSql(cell: string): string {
  return `nullif(trim(${cell}), '')`;
}

/** The type of a column that holds one of a closed list of values. */
export function enumType(values: readonly string[]): `enum(${string})` {
  return `enum(${values.map(quoted).join(", ")})`;
}

const matchers = new Map<string, RegExp>();

function matcher(pattern: string): RegExp {
  const known = matchers.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  matchers.set(pattern, known);
  return known;
}
