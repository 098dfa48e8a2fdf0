import { z } from "zod";
import type { Database } from "../store/warehouse/database.ts";

/** What the cells of a column are; a day is written as 2011-03-31. */
export type Kind = "text" | "number" | "whole" | "truth" | "day";

/** A column of a table that leaves the building, as its dictionary describes it. */
export interface ColumnWords {
  /** Its heading where people read it. */
  readonly title: string;
  /** What it holds, in what unit, and what an empty cell of it means. */
  readonly says: string;
  /** Of a number: the column that says why there is none. */
  readonly status?: string;
  /** Whether only programs read it: a workbook does without. */
  readonly isForPrograms?: boolean;
}

/** A table that leaves the building: a query of `pub` and its dictionary, which every format is written from. */
export interface ExportTable {
  /** Lower case with hyphens: the name of its files. */
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  /** Columns by whose values its Parquet files are parted; left out where it is one file. */
  readonly partitions?: readonly string[];
  /** By name, in the order in which they are written. */
  readonly columns: Readonly<Record<string, ColumnWords>>;
  /** Its rows in order, of all areas. */
  readonly query: string;
  /** SQL over its columns: whether a row is of the council that the variable `council` names; every row where it is null. */
  readonly ofCouncil: string | null;
}

/** A column with what the database says that it is. */
export interface Column extends ColumnWords {
  readonly name: string;
  readonly kind: Kind;
}

const kinds: readonly (readonly [type: RegExp, kind: Kind])[] = [
  [/^(VARCHAR|ENUM)/, "text"],
  [/^(DOUBLE|FLOAT|DECIMAL)/, "number"],
  [/INT/, "whole"],
  [/^BOOLEAN/, "truth"],
  [/^DATE/, "day"],
];

const describedSchema = z.object({ column_name: z.string(), column_type: z.string() });

/** A table whose rows are ready to be written. */
export interface ReadyTable extends ExportTable {
  readonly described: readonly Column[];
  /** SQL: its rows in order, of the council that the variable `council` names, or of all where it names none. */
  readonly rows: string;
}

/**
 * Makes a table's rows ready, once for all formats and councils.
 *
 * @throws {Error} where the query gives a column that the dictionary lacks, or lacks one, or one of a type that no format knows
 */
export async function readyTable(db: Database, table: ExportTable): Promise<ReadyTable> {
  const made = `export_${table.name.replaceAll("-", "_")}`;
  await db.run(`create or replace temporary table ${made} as ${table.query}`);
  const described = await columnsOf(db, table, made);
  const isAsked = table.ofCouncil === null ? "true" : `(getvariable('council') is null or ${table.ofCouncil})`;
  return { ...table, described, rows: `select * from ${made} where ${isAsked}` };
}

async function columnsOf(db: Database, table: ExportTable, made: string): Promise<readonly Column[]> {
  const described = await db.rows(describedSchema, `describe ${made}`);
  const given = described.map(({ column_name }) => column_name).join(", ");
  const expected = Object.keys(table.columns).join(", ");
  if (given !== expected) throw new Error(`table ${table.name}: expected the columns ${expected}, found ${given}`);
  return described.map(({ column_name: name, column_type }) => {
    const kind = kinds.find(([type]) => type.test(column_type))?.[1];
    const words = table.columns[name];
    if (kind === undefined || words === undefined)
      throw new Error(`table ${table.name}: column ${name} is ${column_type}, which no format knows`);
    return { name, kind, ...words };
  });
}
