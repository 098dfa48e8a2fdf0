import { quoted } from "./sql.ts";

/** Column types a return may have in DuckDB. */
export type DuckType = "varchar" | "bigint" | "double" | "decimal(18, 2)" | "date" | "boolean";

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
  /** The typed value of a cell that matches the pattern. */
  readonly parse: (cell: string) => T;
  /** Completes the sentence "expected …". */
  readonly expected: string;
  readonly example: string;
  /** Markers that may stand in place of a value, with their meaning in this file. */
  readonly markers?: MarkerMeanings;
}

interface Options {
  readonly isOptional: boolean;
  readonly description: string;
  readonly header: string | null;
}

/** A column of a return: a field type with its description, its heading in the file, and whether a cell may be blank. */
export class Field<T> {
  readonly type: FieldType<T>;
  readonly isOptional: boolean;
  readonly description: string;
  /** The heading in the file where it differs from the column's name. */
  readonly header: string | null;

  constructor(type: FieldType<T>, options: Partial<Options> = {}) {
    this.type = type;
    this.isOptional = options.isOptional ?? false;
    this.description = options.description ?? "";
    this.header = options.header ?? null;
  }

  /** What the column holds, in one sentence, for the template and the dictionary. */
  describe(description: string): Field<T> {
    return new Field(this.type, { ...this, description });
  }

  /** The column's heading as the publisher prints it. */
  headed(header: string): Field<T> {
    return new Field(this.type, { ...this, header });
  }

  /** A blank cell is allowed and is null: not known, or does not apply. */
  optional(): Field<T | null> {
    const { description, header } = this;
    return new Field<T | null>(this.type, { description, header, isOptional: true });
  }

  /** The value of one cell as it stands in a file, or undefined where the cell is not allowed. */
  read(cell: string): T | null | undefined {
    const text = trimmed(cell);
    if (text === "") return this.isOptional ? null : undefined;
    return matcher(this.type.pattern).test(text) ? this.type.parse(text) : undefined;
  }

  /** SQL: the typed value of the cell expression, null where the cell is blank or not allowed. */
  typedSql(cell: string): string {
    const matches = `regexp_full_match(${cell}, ${quoted(this.type.pattern)})`;
    return `case when ${matches} then ${this.type.toSql(cell)} end`;
  }

  /** SQL: true where the cell (null when blank) is not allowed, given its typed value. */
  failsSql(cell: string, typed: string): string {
    const markers = Object.keys(this.type.markers ?? {});
    const isMarker = markers.length === 0 ? "" : ` and ${cell} not in (${markers.map(quoted).join(", ")})`;
    const isWrong = `(${typed} is null and ${cell} is not null${isMarker})`;
    return this.isOptional ? isWrong : `(${isWrong} or ${cell} is null)`;
  }
}

/** A cell without the spaces around it, the no-break space and its like included, as DuckDB's `trim` does. */
export function trimmed(cell: string): string {
  return cell.replace(/^\p{Zs}+|\p{Zs}+$/gu, "");
}

/** SQL: the same, null where nothing is left. */
export function trimmedSql(cell: string): string {
  return `nullif(trim(${cell}), '')`;
}

const matchers = new Map<string, RegExp>();

function matcher(pattern: string): RegExp {
  const known = matchers.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  matchers.set(pattern, known);
  return known;
}
