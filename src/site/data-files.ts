import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { quoted } from "../contract/sql.ts";
import type { Database, Plain, Stream } from "../store/warehouse/database.ts";
import { type DataSet, englandPage, ownerColumn, type Per, type Shape, type Table } from "./query.ts";
import { columnFaults, valueFault } from "./query-check.ts";

/** What was written of a data set. */
export interface WrittenSet {
  readonly name: string;
  readonly fileCount: number;
  readonly rowCount: number;
  readonly bytes: number;
  /** Rows about an area or an indicator that has no page. */
  readonly leftOut: number;
}

const ownersSql = {
  council: "select council_code as owner from pub.council order by owner",
  indicator: "select slug as owner from pub.indicator_page order by owner",
  area: `select council_code as owner from pub.council union all select '${englandPage}' order by owner`,
} as const satisfies Record<Exclude<Per, "site">, string>;

/** Who has a file of a set: councils by code, indicators by the name of their page; of the site's, one without a name. */
async function ownersOf(db: Database, per: Per): Promise<readonly string[]> {
  if (per === "site") return [""];
  const rows = await db.rows(z.object({ owner: z.string() }), ownersSql[per]);
  return rows.map(({ owner }) => owner);
}

/** The path of a file within the folder of data: `value-for-money/E08000035.json`, `home.json`. */
export function dataPath(set: Pick<DataSet, "name" | "per">, owner: string): string {
  return set.per === "site" ? `${set.name}.json` : `${set.name}/${owner}.json`;
}

/**
 * Writes the files of data sets into a folder, each as columns: `{"figures":{"period":[…],"value":[…]},"gains":{…}}`. Each
 * query runs once; its rows are written owner by owner as they come, so that no set is in memory whole.
 *
 * @throws {Error} where a query's columns or values are not those of its shape, with the query's name
 */
export async function writeDataSets(db: Database, sets: readonly DataSet[], folder: string): Promise<WrittenSet[]> {
  const written: WrittenSet[] = [];
  for (const set of sets) written.push(await writeSet(db, set, folder));
  return written;
}

/**
 * What the file of one owner holds, by the tables of the set: as `writeDataSets` writes it, from queries about that owner
 * alone.
 *
 * @throws {Error} as `writeDataSets` does
 */
export async function fileText(db: Database, set: DataSet, owner: string): Promise<string> {
  const tables: Record<string, Run["columns"]> = {};
  for (const query of queriesOf(set)) {
    const column = ownerColumn[set.per];
    const sql = column === null ? query.sql : `select * from (${query.sql}) where ${column} = ${quoted(owner)}`;
    let columns: Run["columns"] = emptyColumns(query.shape);
    for await (const run of runs(db, { ...query, sql })) columns = run.columns;
    tables[query.table] = columns;
  }
  return JSON.stringify(tables);
}

async function writeSet(db: Database, set: DataSet, folder: string): Promise<WrittenSet> {
  const files = new SetFiles(set, await ownersOf(db, set.per), folder);
  const sum = { rowCount: 0, leftOut: 0 };
  for (const query of queriesOf(set)) {
    files.begin(query.table);
    for await (const { owner, columns, length } of runs(db, query)) {
      if (files.has(owner)) sum.rowCount += length;
      else sum.leftOut += length;
      if (files.has(owner) && !files.write(owner, columns)) {
        throw new Error(`query ${query.name}: order its rows by ${ownerColumn[set.per]}, those of ${owner} are apart`);
      }
    }
    files.end(emptyColumns(query.shape));
  }
  return { name: set.name, ...files.close(), ...sum };
}

/** The files of a set while they are written, table by table. */
class SetFiles {
  readonly #paths: ReadonlyMap<string, string>;
  #before = "{";
  #left = new Set<string>();
  #bytes = 0;

  constructor(set: DataSet, owners: readonly string[], folder: string) {
    this.#paths = new Map(owners.map((owner) => [owner, join(folder, dataPath(set, owner))]));
    mkdirSync(join(folder, dirname(dataPath(set, ""))), { recursive: true });
    for (const path of this.#paths.values()) writeFileSync(path, "");
  }

  has(owner: string): boolean {
    return this.#paths.has(owner);
  }

  begin(table: string): void {
    this.#before = `${this.#before}${JSON.stringify(table)}:`;
    this.#left = new Set(this.#paths.keys());
  }

  /** Writes an owner's rows of the table; false where it has been written before. */
  write(owner: string, columns: Run["columns"]): boolean {
    const isFirst = this.#left.delete(owner);
    if (isFirst) this.#append(owner, this.#before + JSON.stringify(columns));
    return isFirst;
  }

  /** Writes the table of those who have no rows of it. */
  end(columns: Run["columns"]): void {
    for (const owner of [...this.#left]) this.write(owner, columns);
    this.#before = ",";
  }

  close(): { readonly fileCount: number; readonly bytes: number } {
    for (const owner of this.#paths.keys()) this.#append(owner, "}");
    return { fileCount: this.#paths.size, bytes: this.#bytes };
  }

  #append(owner: string, text: string): void {
    appendFileSync(this.#paths.get(owner) ?? "", text);
    this.#bytes += Buffer.byteLength(text);
  }
}

/** A query of a data set, with the name that messages give it. */
interface NamedQuery extends Table {
  readonly name: string;
  readonly table: string;
  readonly per: Per;
}

function queriesOf({ name, per, tables }: DataSet): NamedQuery[] {
  return Object.entries(tables).map(([table, { shape, sql }]) => ({
    name: `${name}.${table}`,
    table,
    per,
    shape,
    sql,
  }));
}

function emptyColumns(shape: Shape): Record<string, Plain[]> {
  return Object.fromEntries(Object.keys(shape).map((name) => [name, []]));
}

/** The rows of one owner that follow one another. */
interface Run {
  readonly owner: string;
  readonly columns: Readonly<Record<string, readonly Plain[]>>;
  readonly length: number;
}

/** Rows of one owner as they are collected, by the columns of a shape in order. */
interface OpenRun {
  /** Null before the first row. */
  readonly owner: string | null;
  readonly columns: readonly Plain[][];
}

async function* runs(db: Database, query: NamedQuery): AsyncGenerator<Run> {
  const stream = await begun(db, query);
  const faults = columnFaults(stream, query.shape, query.per);
  if (faults.length > 0) throw new Error(`query ${query.name}: ${faults.join("; ")}`);
  const ownerPlace = stream.names.indexOf(ownerColumn[query.per] ?? "");
  const places = Object.keys(query.shape).map((name) => stream.names.indexOf(name));
  let run: OpenRun = { owner: null, columns: [] };
  for await (const block of stream.blocks) {
    for (const { owner, from, until } of stretches(block, ownerPlace)) {
      if (run.owner !== owner) {
        if (run.owner !== null) yield checked(query, run);
        run = { owner, columns: places.map(() => []) };
      }
      for (const [index, place] of places.entries()) append(run.columns[index], block[place], from, until);
    }
  }
  if (run.owner !== null) yield checked(query, run);
}

/** @throws {Error} where DuckDB refuses the query, with the query's name, which DuckDB does not know */
async function begun(db: Database, { name, sql }: NamedQuery): Promise<Stream> {
  try {
    return await db.stream(sql);
  } catch (error) {
    throw new Error(`query ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Where the rows of each owner lie in a block: all of it is of one, where no column says whose a row is. */
function* stretches(block: readonly (readonly Plain[])[], ownerPlace: number) {
  const owners = block[ownerPlace];
  const count = block[0]?.length ?? 0;
  for (let from = 0, until = 0; from < count; from = until) {
    const owner = owners?.[from];
    until = from + 1;
    while (until < count && owners?.[until] === owner) until++;
    yield { owner: owners === undefined ? "" : String(owner), from, until };
  }
}

function append(values: Plain[] | undefined, block: readonly Plain[] | undefined, from: number, until: number): void {
  for (let row = from; row < until; row++) values?.push(block?.[row] ?? null);
}

function checked({ name, shape }: NamedQuery, { owner, columns: collected }: OpenRun): Run {
  const whose = owner ?? "";
  const columns = Object.entries(shape).map(([column, type], index) => {
    const values = collected[index] ?? [];
    const fault = valueFault(type, values);
    if (fault !== null) throw new Error(`query ${name}: column ${column} ${fault}${whose === "" ? "" : ` (${whose})`}`);
    return [column, values] as const;
  });
  return { owner: whose, columns: Object.fromEntries(columns), length: collected[0]?.length ?? 0 };
}
