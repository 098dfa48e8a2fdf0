import { z } from "zod";
import { allFields, columnNames, type Return } from "../../contract/return.ts";
import { identifier, quoted, sql } from "../../contract/sql.ts";
import { longestLine } from "../../files/longest-line.ts";
import type { Table } from "../../files/table.ts";
import type { Database } from "../warehouse/database.ts";
import { literalPath } from "../warehouse/literal-path.ts";

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

const pathSchema = z.object({ path: z.string() });

const rejectedPathsSql = sql`select distinct file_path as path
  from reject_errors join reject_scans using (scan_id, file_id)`;

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
  await clearStaged(db);
  await splitting(() => db.run(stageSql(definition, file), [literalPath(file.path)]));
  return db.rows(rejectSchema, rejectsSql);
}

/**
 * Reads several files, by their load_id, into `staged`, as {@link stage} does, with a column `load_id`. Rows of one file are in its
 * order. Gives the loads of which a record could not be split.
 *
 * @throws {Unsplittable} where one of the files cannot be split into records.
 */
export async function stageSeveral(
  db: Database,
  definition: Return,
  files: ReadonlyMap<number, StagedFile>,
): Promise<number[]> {
  await clearStaged(db);
  const layouts = new Map<string, [number, StagedFile][]>();
  for (const [loadId, file] of files) {
    const { columns, headerLine, delimiter, parameters } = file;
    const layout = JSON.stringify({ columns, headerLine, delimiter, parameters });
    layouts.set(layout, [...(layouts.get(layout) ?? []), [loadId, file]]);
  }
  let into = "create temporary table staged as";
  for (const alike of layouts.values()) {
    const [[, file] = []] = alike;
    if (file === undefined) continue;
    const paths = `[${alike.map(([, { path }]) => quoted(literalPath(path))).join(", ")}]`;
    const loadIds = alike.map(([loadId]) => loadId);
    await splitting(() => db.run(`${into} ${stagedSql(definition, file, paths, loadIds)}`));
    into = "insert into staged";
  }
  const rejected = new Set((await db.rows(pathSchema, rejectedPathsSql)).map(({ path }) => path));
  return [...files].flatMap(([loadId, { path }]) => (rejected.has(path) ? [loadId] : []));
}

async function clearStaged(db: Database): Promise<void> {
  for (const table of ["staged", "reject_errors", "reject_scans"]) await db.run(`drop table if exists ${table}`);
}

async function splitting(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith("Invalid Input Error")) throw error;
    throw new Unsplittable(/^ *file = (.*)$/m.exec(error.message)?.[1] ?? null);
  }
}

/** The file cannot be split into records for certain: its lines do not all end alike, or quotation marks stray. */
export class Unsplittable extends Error {
  override readonly name = "Unsplittable";

  /** @param path of the file, where DuckDB names it. */
  constructor(readonly path: string | null = null) {
    super();
  }
}

/** SQL that makes `staged` from the file whose path is its parameter. */
export function stageSql(definition: Return, file: Layout): string {
  return `create temporary table staged as ${stagedSql(definition, file, "?", [])}`;
}

/** SQL of the rows of files of one layout; `loadIds` are theirs, in order, or none where one file is by itself. */
function stagedSql(definition: Return, file: Layout, paths: string, loadIds: readonly number[]): string {
  const types = file.columns.map((name, index) => `${quoted(name ?? `extra_${index}`)}: 'varchar'`);
  const fields = allFields(definition);
  const cells = fields.map(([name]) => `${cellSql(file, name)} as ${cellName(name)}`);
  const quick = fields.map(([name, field]) => `${field.quickSql(cellName(name))} as ${identifier(name)}`);
  const doubts = fields.map(([name, field]) => field.doubtSql(cellName(name), identifier(name)));
  const texts = fields.map(([name]) => cellName(name)).join(", ");
  const [loadId, own] =
    loadIds.length === 0 ? ["", ""] : [`, [${loadIds.join(", ")}][file_index::bigint + 1] as load_id`, ", load_id"];
  return sql`with cells as (
      select ${cells.join(", ")}${loadId}
      from read_csv(${paths}, columns = {${types.join(", ")}}, header = true, skip = ${file.headerLine - 1}, auto_detect = false,
        delim = ${quoted(file.delimiter)}, quote = '"', escape = '"', store_rejects = true,
        max_line_size = ${longestLine}, buffer_size = ${readBytes})
    ), typed as (
      select *, ${quick.join(", ")} from cells
    ), doubted as (
      select *, (${doubts.join(" or ")}) as is_doubtful from typed
    )
    select ${columnNames(definition).map(identifier).join(", ")}, case when is_doubtful then [${texts}] end as cells,
      case when not is_doubtful then ${brokenRulesSql(definition)} end as is_left_out${own}
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
