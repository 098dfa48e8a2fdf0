import { z } from "zod";
import type { Database } from "../../store/warehouse/database.ts";
import { UsageFault } from "../options.ts";
import { type Node, nameOf } from "./one-select.ts";

const macroSchema = z.object({ name: z.string() });

/** Macros may read any table: those that read one are none of `pub`. */
const macrosSql = `select distinct lower(function_name) as name from duckdb_functions()
  where not internal and function_type in ('macro', 'table_macro') and regexp_matches(macro_definition, '(?i)\\bfrom\\b')`;

/**
 * Holds that a statement names tables of `pub` alone: what a view of it reads within is for it to protect.
 *
 * @throws {UsageFault} that names what it reads beside them.
 */
export async function expectPublished(db: Database, nodes: readonly Node[]): Promise<void> {
  const macros = new Set((await db.rows(macroSchema, macrosSql)).map(({ name }) => name));
  const own = new Set(nodes.flatMap(namesGiven));
  const beside = [...new Set(nodes.flatMap((node) => namedBeside(node, own, macros)))];
  if (beside.length === 0) return;
  throw new UsageFault(
    `query --published: expected tables of pub alone, found ${beside.join(", ")}. ` +
      "Write pub before the name of a table, or leave --published out.",
  );
}

const givenSchema = z.object({ map: z.array(z.object({ key: z.string() })) });

/** The names that `with` gives. */
function namesGiven({ cte_map }: Node): string[] {
  const given = givenSchema.safeParse(cte_map).data?.map ?? [];
  return given.map(({ key }) => key.toLowerCase());
}

/** Functions in place of a table that read none. */
const ofNoTable: readonly string[] = ["unnest", "range", "generate_series", "repeat", "repeat_row"];

function namedBeside(node: Node, own: ReadonlySet<string>, macros: ReadonlySet<string>): string[] {
  if (node.type === "BASE_TABLE") {
    const [schema, table] = [nameOf(node, "schema_name"), nameOf(node, "table_name")];
    const isPublished = schema === "pub" || (schema === "" && own.has(table));
    return isPublished ? [] : [schema === "" ? table : `${schema}.${table}`];
  }
  if (node.type === "TABLE_FUNCTION") {
    const name = nameOf(functionOf(node), "function_name");
    return ofNoTable.includes(name) ? [] : [`${name}()`];
  }
  const name = nameOf(node, "function_name");
  return macros.has(name) ? [`${name}()`] : [];
}

function functionOf({ function: call }: Node): Node {
  return z.record(z.string(), z.unknown()).safeParse(call).data ?? {};
}
