import { z } from "zod";
import { allFields, columnNames, type Return } from "../contract/return.ts";
import { identifier, quoted, sql } from "../contract/sql.ts";
import { longestLine } from "../files/survey.ts";
import type { Table } from "../files/table.ts";
import type { Database } from "./database.ts";

/** A file that is about to be staged: its table, read by columns in the order of its own header. */
export interface StagedFile extends Table {
  /** The name the analyst knows it by. */
  readonly name: string;
  /** What the file does not say itself. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What of a file its SQL depends on. */
type Layout = Pick<StagedFile, "columns" | "headerLine" | "delimiter" | "parameters">;

/** A record that DuckDB could not split into as many cells as the header has. */
export interface Reject {
  /** A byte between the end of the record before it and its own first byte. */
  readonly byte: number;
  /** DuckDB's name of what is wrong: `MISSING COLUMNS`, `INVALID ENCODING`. */
  readonly reason: string;
}

/** Bytes that DuckDB reads at a time: by itself it would hold sixteen of the longest lines in each of several buffers. */
const readBytes = 32_000_000;

const rejectSchema = z.object({ byte: z.number(), reason: z.string() });

const rejectsSql = sql`select line_byte_position - 1 as byte, arg_min(error_type, byte_position)::varchar as reason
  from reject_errors group by all order by 1`;

/**
 * Reads a whole file once into the temporary table `staged`, in the order of the file. A row whose every cell is certain
 * at a glance has typed columns, and `is_left_out` says whether it breaks a rule of its own; of any other row that is
 * null, and `cells` keeps the texts, to be reread.
 *
 * @throws {Unsplittable} where the file cannot be split into records.
 */
export async function stage(db: Database, definition: Return, file: StagedFile): Promise<Reject[]> {
  await db.run("drop table if exists staged");
  await db.run("drop table if exists reject_errors");
  await db.run("drop table if exists reject_scans");
  try {
    await db.run(stageSql(definition, file), [literalPath(file.path)]);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Invalid Input Error")) throw new Unsplittable();
    throw error;
  }
  return db.rows(rejectSchema, rejectsSql);
}

/** A path as DuckDB is told it: it takes an asterisk, a question mark or a bracket for a pattern of many files. */
function literalPath(path: string): string {
  return path.replace(/[*?[]/g, "[$&]");
}

/** The file cannot be split into records for certain: its lines do not all end alike, or quotation marks stray. */
export class Unsplittable extends Error {
  override readonly name = "Unsplittable";
}

/** SQL that makes `staged` from the file whose path is its parameter. */
export function stageSql(definition: Return, file: Layout): string {
  const types = file.columns.map((name, index) => `${quoted(name ?? `extra_${index}`)}: 'varchar'`);
  const fields = allFields(definition);
  const cells = fields.map(([name]) => `${cellSql(file, name)} as ${cellName(name)}`);
  const quick = fields.map(([name, field]) => `${field.quickSql(cellName(name))} as ${identifier(name)}`);
  const doubts = fields.map(([name, field]) => field.doubtSql(cellName(name), identifier(name)));
  const texts = fields.map(([name]) => cellName(name)).join(", ");
  return sql`create temporary table staged as
    with cells as (
      select ${cells.join(", ")}
      from read_csv(?, columns = {${types.join(", ")}}, header = true, skip = ${file.headerLine - 1}, auto_detect = false,
        delim = ${quoted(file.delimiter)}, quote = '"', escape = '"', store_rejects = true,
        max_line_size = ${longestLine}, buffer_size = ${readBytes})
    ), typed as (
      select *, ${quick.join(", ")} from cells
    ), doubted as (
      select *, (${doubts.join(" or ")}) as is_doubtful from typed
    )
    select ${columnNames(definition).map(identifier).join(", ")}, case when is_doubtful then [${texts}] end as cells,
      case when not is_doubtful then ${brokenRulesSql(definition)} end as is_left_out
    from doubted as staged`;
}

/** SQL over typed columns: whether a row breaks a rule that it breaks or keeps by itself. */
export function brokenRulesSql(definition: Return): string {
  const own = definition.rules.filter(({ isBroken }) => isBroken !== null);
  return `coalesce(${["false", ...own.map(({ brokenSql }) => `(${brokenSql})`)].join(" or ")}, false)`;
}

function cellName(name: string): string {
  return identifier(`${name}_cell`);
}

function cellSql(file: Layout, name: string): string {
  const parameter = file.parameters[name];
  if (parameter !== undefined) return quoted(parameter);
  return file.columns.includes(name) ? identifier(name) : "null::varchar";
}
