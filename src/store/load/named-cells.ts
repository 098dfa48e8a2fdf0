import { z } from "zod";
import { trimmed } from "../../contract/field.ts";
import { allFields, type Return } from "../../contract/return.ts";
import { identifier, sql } from "../../contract/sql.ts";
import type { Database } from "../warehouse/database.ts";

/** Names that stand where a key belongs, such as `Leeds City Council` for its code, and the keys that they mean. */
export interface NamedCells {
  readonly column: string;
  /** What the name in a row means, by the cells of the row; null where none stands there. */
  readonly meaning: (cells: Readonly<Record<string, string>>) => Meaning | null;
  /** SQL over the cells of `staged`: the key; null where a name means none, or more than one. */
  readonly keySql: string;
}

/** The key that a name means, or else what it may mean, in a sentence. */
interface Meaning {
  readonly key: string | null;
  readonly help: string | null;
}

const countSchema = z.object({ count: z.number() });
const meaningSchema = z.object({ said: z.string(), key: z.string().nullable(), help: z.string().nullable() });

/** More different texts than this in one column are no names of councils, but cells of another column. */
const mostNames = 5000;

/**
 * Looks up what stands in the staged rows in doubt where a key belongs that a rule reads by name as well; null where
 * nothing does. Each name is looked up once in each period.
 */
export async function nameCells(db: Database, definition: Return): Promise<NamedCells | null> {
  const rule = definition.rules.find(({ named }) => named !== undefined);
  const [column = "", ...others] = rule?.reads ?? [];
  if (rule?.named === undefined) return null;
  const isName = `trim(${cellSql(definition, column)}) <> '' and ${definition.fields[column]?.typedSql(cellSql(definition, column))} is null`;
  const [names] = await db.rows(
    countSchema,
    sql`select count(distinct trim(${cellSql(definition, column)})) as count from staged where is_left_out is null and ${isName}`,
  );
  if (names === undefined || names.count === 0 || names.count > mostNames) return null;
  const columns = [column, ...others];
  const texts = others.map((name) => `${cellSql(definition, name)} as ${identifier(`${name}_cell`)}`);
  const days = others.map(
    (name) => `${definition.fields[name]?.typedSql(identifier(`${name}_cell`))} as ${identifier(name)}`,
  );
  await db.run(sql`create or replace temporary table named_cell as
    with names as (
      select distinct ${[`${saidSql(definition, columns)} as said`, `trim(${cellSql(definition, column)}) as name`, ...texts].join(", ")}
      from staged where is_left_out is null and ${isName}
    ), dated as (
      select ${["said", "name", ...days].join(", ")} from names
    )
    select said, ${rule.named.keySql("staged.name")} as key, ${rule.named.helpSql("staged.name")} as help
    from dated as staged`);
  const meanings = new Map((await db.rows(meaningSchema, "from named_cell")).map((row) => [row.said, row]));
  return {
    column,
    meaning: (cells) => meanings.get(columns.map((name) => trimmed(cells[name] ?? "")).join("|")) ?? null,
    keySql: sql`map_extract((select map(list(said), list(key)) from named_cell), ${saidSql(definition, columns)})[1]`,
  };
}

/** SQL over `staged`: the text of a cell of a row in doubt. */
function cellSql(definition: Return, column: string): string {
  return `cells[${allFields(definition).findIndex(([name]) => name === column) + 1}]`;
}

function saidSql(definition: Return, columns: readonly string[]): string {
  return columns.map((column) => `coalesce(trim(${cellSql(definition, column)}), '')`).join(" || '|' || ");
}
