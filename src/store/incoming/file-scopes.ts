import { allFields, type Return } from "../../contract/return.ts";
import { identifier, quoted, sql } from "../../contract/sql.ts";
import type { Table } from "../../files/table.ts";
import { readSql } from "../load/read-table.ts";
import type { Database } from "../warehouse/database.ts";

/** A table as it was opened, with what its file does not say itself. */
export interface ScopedTable {
  readonly table: Table;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * The scopes that each file has rows for, each as one text, without judging any row: a cell that cannot be read stands as
 * it is written. None of a file that cannot be split into cells. Files that are laid out alike are read together.
 */
export async function scopesIn(
  db: Database,
  files: readonly ScopedTable[],
): Promise<ReadonlyMap<ScopedTable, ReadonlySet<string>>> {
  const scopes = new Map<ScopedTable, Set<string>>();
  const layouts = new Map<string, ScopedTable[]>();
  for (const file of files) {
    const alike = layouts.get(layoutOf(file));
    if (alike === undefined) layouts.set(layoutOf(file), [file]);
    else alike.push(file);
  }
  for (const alike of layouts.values()) {
    for (let from = 0; from < alike.length; from += filesAtOnce) {
      const some = alike.slice(from, from + filesAtOnce);
      for (const [file, own] of await scopesOfAlike(db, some)) scopes.set(file, own);
    }
  }
  return scopes;
}

/** DuckDB keeps every file of a statement open. */
const filesAtOnce = 100;

function layoutOf({ table, parameters }: ScopedTable): string {
  const { definition, columns, headerLine, delimiter } = table;
  return JSON.stringify([definition.name, columns, headerLine, delimiter, parameters]);
}

async function scopesOfAlike(db: Database, files: readonly ScopedTable[]): Promise<Map<ScopedTable, Set<string>>> {
  const [first] = files;
  const scopes = new Map(files.map((file) => [file, new Set<string>()]));
  if (first === undefined) return scopes;
  const { definition } = first.table;
  const cells = definition.scope.map((name) => `${cellSql(first, name)} as ${identifier(name)}`);
  const paths = files.map(({ table }) => table.path);
  try {
    const query = sql`select distinct file_index::integer as file_index, ${cells.join(", ")} from ${readSql(first.table, paths)}`;
    const { file_index = [], ...found } = await db.columns(query);
    const columns = definition.scope.map((name) => (found[name] ?? []).map((cell) => readCell(definition, name, cell)));
    for (const [row, index] of file_index.entries()) {
      const file = files[Number(index)];
      if (file !== undefined) scopes.get(file)?.add(columns.map((column) => column[row] ?? "").join("|"));
    }
    return scopes;
  } catch (error) {
    if (!isOfTheFile(error)) throw error;
    if (files.length === 1) return scopes;
    return new Map((await Promise.all(files.map((file) => scopesOfAlike(db, [file])))).flatMap((each) => [...each]));
  }
}

function readCell(definition: Return, name: string, cell: unknown): string {
  const text = typeof cell === "string" ? cell : "";
  const field = definition.fields[name] ?? definition.parameters[name]?.field;
  const value = field?.read(text);
  return String(value ?? text.trim());
}

/** Whether two files of a return have the same rows in the scopes that both have. */
export async function haveSameRows(db: Database, first: ScopedTable, second: ScopedTable): Promise<boolean> {
  await db.run(rowsSql("first_version", first));
  await db.run(rowsSql("second_version", second));
  const [difference] = (await db.columns(differenceSql(first.table.definition))).difference ?? [];
  return difference === 0;
}

/** Every cell as its field reads it, so that 1,204 and 1204 are equal; one that is not allowed as it is written. */
function rowsSql(name: string, scoped: ScopedTable): string {
  const fields = allFields(scoped.table.definition);
  const cells = fields.map(([column]) => `${cellSql(scoped, column)} as ${identifier(column)}`);
  const read = fields.map(([column, field]) => {
    const cell = identifier(column);
    return `coalesce(cast(${field.typedSql(cell)} as varchar), nullif(trim(${cell}), '')) as ${cell}`;
  });
  return sql`create or replace temporary table ${name} as
    with cells as (
      select ${cells.join(", ")} from ${readSql(scoped.table, [scoped.table.path])}
    )
    select ${read.join(", ")} from cells`;
}

function differenceSql({ scope }: Return): string {
  const columns = `row(${scope.map(identifier).join(", ")})`;
  const both = sql`select ${columns} from first_version intersect select ${columns} from second_version`;
  const first = sql`select * from first_version where ${columns} in (${both})`;
  const second = sql`select * from second_version where ${columns} in (${both})`;
  return sql`select count(*) as difference
    from ((${first} except ${second}) union all (${second} except ${first}))`;
}

function cellSql({ table, parameters }: ScopedTable, name: string): string {
  const parameter = parameters[name];
  if (parameter !== undefined) return quoted(parameter);
  return table.columns.includes(name) ? identifier(name) : "null::varchar";
}

function isOfTheFile(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Invalid Input Error");
}
