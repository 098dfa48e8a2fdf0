import { z } from "zod";
import { trimmedSql } from "../contract/field.ts";
import { comparable } from "../contract/recognise.ts";
import { allFields, heading, type Return } from "../contract/return.ts";
import { identifier, quoted, sql } from "../contract/sql.ts";
import type { Database } from "./database.ts";
import { judge } from "./judge.ts";

/** A file that is about to be staged: read by columns in the order of its own header. */
export interface StagedFile {
  /** The name the analyst knows it by. */
  readonly name: string;
  readonly path: string;
  readonly header: readonly string[];
  /** The line of the header, from 1. */
  readonly headerLine: number;
  readonly delimiter: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A record that DuckDB could not split into as many cells as the header has. */
export interface Reject {
  /** A byte between the end of the record before it and its own first byte. */
  readonly byte: number;
  /** DuckDB's name of what is wrong: `MISSING COLUMNS`, `INVALID ENCODING`. */
  readonly reason: string;
}

const rejectSchema = z.object({ byte: z.number(), reason: z.string() });

const rejectsSql = sql`select line_byte_position - 1 as byte, arg_min(error_type, byte_position)::varchar as reason
  from reject_errors group by all order by 1`;

/**
 * Reads a whole file into the temporary table `staged`, in the order of the file: typed columns, `marker_…` for cells that
 * hold a marker, `is_blank` where no cell holds anything, `is_left_out` where a cell or a rule fails, and `broken`: the
 * numbers of the rules that only the database can judge, null for none.
 *
 * @throws {Unsplittable} where the file cannot be split into records.
 */
export async function stage(db: Database, definition: Return, file: StagedFile): Promise<Reject[]> {
  await db.run("drop table if exists staged");
  await db.run("drop table if exists reject_errors");
  await db.run("drop table if exists reject_scans");
  try {
    await db.run(stageSql(definition, file), [file.path]);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Invalid Input Error")) throw new Unsplittable();
    throw error;
  }
  await judge(db, definition);
  return db.rows(rejectSchema, rejectsSql);
}

/** The file cannot be split into records for certain: its lines do not all end alike, or quotation marks stray. */
export class Unsplittable extends Error {
  override readonly name = "Unsplittable";
}

/** SQL that makes `staged` from the file whose path is its parameter. */
export function stageSql(definition: Return, file: Omit<StagedFile, "path" | "name">): string {
  const { names, cells } = readColumns(definition, file.header);
  const columns = names.map((name) => `${quoted(name)}: 'varchar'`).join(", ");
  const constants = Object.entries(file.parameters).map(
    ([name, value]) => `${quoted(value)} as ${identifier(cellName(name))}`,
  );
  return sql`create temporary table staged as
    with cells as (
      select ${[...cells, ...constants].join(", ")}
      from read_csv(?, columns = {${columns}}, header = true, skip = ${file.headerLine - 1}, auto_detect = false,
        delim = ${quoted(file.delimiter)}, quote = '"', escape = '"', store_rejects = true, max_line_size = 10000000)
    ), typed as (
      select *, ${typedColumns(definition)} from cells
    ), checked as (
      select *, (${badCells(definition)}) as has_bad_cell from typed
    ), named as (
      select * exclude (${cellColumns(definition)}),
        ${markerColumns(definition)} (has_bad_cell and ${blankRow(definition)}) as is_blank
      from checked
    )
    select * exclude (has_bad_cell), null::varchar as broken,
      not is_blank and (${["has_bad_cell", ...ownRules(definition)].join(" or ")}) as is_left_out
    from named as staged`;
}

/** Rules that a row breaks or keeps by itself. */
function ownRules(definition: Return): string[] {
  return definition.rules.flatMap(({ brokenSql, isBroken }) =>
    isBroken === null ? [] : [`coalesce(${brokenSql}, false)`],
  );
}

/** The fields whose cells may hold a marker. */
export function markedFields(definition: Return): string[] {
  return allFields(definition).flatMap(([name, field]) => (field.type.markers ? [name] : []));
}

function cellName(name: string): string {
  return `${name}_cell`;
}

function readColumns(definition: Return, header: readonly string[]) {
  const fields = Object.entries(definition.fields);
  const names = header.map((title, index) => {
    const known = fields.find(([name, field]) => comparable(heading(name, field)) === comparable(title));
    return known?.[0] ?? `extra_${index}`;
  });
  const cells = fields.map(([name]) => `${identifier(name)} as ${identifier(cellName(name))}`);
  return { names, cells };
}

function cellColumns(definition: Return): string {
  return allFields(definition)
    .map(([name]) => identifier(cellName(name)))
    .join(", ");
}

function typedColumns(definition: Return): string {
  return allFields(definition)
    .map(([name, field]) => `${field.typedSql(identifier(cellName(name)))} as ${identifier(name)}`)
    .join(", ");
}

function markerColumns(definition: Return): string {
  return markedFields(definition)
    .map(
      (name) =>
        `case when ${identifier(name)} is null then ${trimmedSql(identifier(cellName(name)))} end as marker_${name}, `,
    )
    .join("");
}

function blankRow(definition: Return): string {
  const cells = Object.keys(definition.fields).map((name) => trimmedSql(identifier(cellName(name))));
  return `coalesce(${cells.join(", ")}) is null`;
}

function badCells(definition: Return): string {
  return allFields(definition)
    .map(([name, field]) => field.failsSql(identifier(cellName(name)), identifier(name)))
    .join(" or ");
}
