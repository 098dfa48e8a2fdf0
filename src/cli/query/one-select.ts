import { z } from "zod";
import type { Database } from "../../store/warehouse/database.ts";
import { UsageFault } from "../options.ts";

/** A part of a statement as DuckDB describes it: whatever it has, and parts within it. */
const nodeSchema = z.record(z.string(), z.unknown());
export type Node = z.infer<typeof nodeSchema>;

const parsedSchema = z.object({
  error: z.boolean(),
  error_type: z.string().optional(),
  error_message: z.string().optional(),
  statements: z.array(nodeSchema).default([]),
});

const textSchema = z.object({ parsed: z.string() });

const oneThatReads =
  "query: expected one statement that reads: select, with, from, values, table, describe, show or summarize";

/**
 * The parts of a statement, which is one and reads. DuckDB takes it apart; nothing of it is run.
 *
 * @throws {UsageFault} where it is none, or several, or does anything but read, or reads what is not in the warehouse.
 */
export async function oneSelect(db: Database, statement: string): Promise<Node[]> {
  const query = "select cast(json_serialize_sql(cast(? as varchar)) as varchar) as parsed";
  const [row] = await db.rows(textSchema, query, [statement]);
  const { error, error_type, error_message, statements } = parsedSchema.parse(JSON.parse(row?.parsed ?? "{}"));
  if (error && error_type !== "not implemented") throw new UsageFault(`query: ${error_message ?? error_type ?? ""}`);
  if (error || statements.length === 0) throw new UsageFault(`${oneThatReads}. Found something else.`);
  if (statements.length > 1) throw new UsageFault(`${oneThatReads}. Found ${statements.length} statements.`);
  const nodes = [...nodesIn(statements)];
  const elsewhere = nodes.flatMap(readElsewhere);
  if (elsewhere.length === 0) return nodes;
  throw new UsageFault(
    `query: expected tables of the warehouse, found ${elsewhere.join(", ")}. It reads no file, no address and no setting, ` +
      "and runs no statement that is in a text.",
  );
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
  else if (typeof value === "object" && value !== null) {
    const node = nodeSchema.parse(value);
    yield node;
    for (const each of Object.values(node)) yield* nodesIn(each);
  }
}

/** Functions that read files, addresses, secrets or the machine, change something, or run what is in a text. */
const outside =
  /^(?:read_.+|.+_scan|scan_.+|sniff_csv|glob|parquet_.+|getenv|duckdb_secrets|which_secret|query|query_table|json_execute_serialized_sql|from_substrait.*|enable_.+|disable_.+|truncate_.+|write_log|nextval|(?:force_)?checkpoint|pg_terminate.*|set_config|load_.+)$/;

function readElsewhere(node: Node): string[] {
  if (node.type === "BASE_TABLE")
    return /[/\\.:*]/.test(nameOf(node, "table_name")) ? [nameOf(node, "table_name")] : [];
  const name = nameOf(node, "function_name");
  return outside.test(name) ? [`${name}()`] : [];
}

/** A name in a part of a statement, in small letters; empty where it has none. */
export function nameOf(node: Node, property: string): string {
  const name = node[property];
  return typeof name === "string" ? name.toLowerCase() : "";
}
