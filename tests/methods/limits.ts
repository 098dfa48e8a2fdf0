import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { z } from "zod";
import { methods } from "../../src/methods/index.ts";
import { Database } from "../../src/store/warehouse/database.ts";

/** A database in memory with every method's macros. */
export async function withMacros(): Promise<Database> {
  const db = await Database.open(":memory:", "write");
  for (const macro of methods.flatMap((method) => method.macros)) await db.run(macro);
  return db;
}

/** The values of one row of SQL expressions. */
export async function evaluate(db: Database, ...expressions: string[]): Promise<(number | null)[]> {
  const columns = await db.columns(`select ${expressions.join(", ")}`);
  return Object.values(columns).map(([value]) => (typeof value === "number" ? value : null));
}

/** One SQL expression on each of the rows, whose columns are named a, b, c and so on, as doubles. */
export async function eachOf(
  db: Database,
  expression: string,
  rows: readonly (readonly number[])[],
): Promise<(number | null)[]> {
  const names = (rows[0] ?? []).map((_, index) => String.fromCharCode(97 + index));
  const values = rows.map((row, index) => `(${[index, ...row.map((number) => `${number}::double`)].join(", ")})`);
  const { value = [] } = await db.columns(
    `select ${expression} as value from (values ${values.join(", ")}) as t(place, ${names.join(", ")}) order by place`,
  );
  return value.map((one) => (typeof one === "number" ? one : null));
}

/** The expected values beside a test: the rows of a CSV, each checked. Every row says in `source` where it is from. */
export function expected<T extends z.ZodRawShape>(name: string, shape: T) {
  const text = readFileSync(new URL(`${name}.csv`, import.meta.url), "utf8");
  const { data } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: true });
  return z.array(z.object({ ...shape, source: z.string().min(1) })).parse(data);
}

/** A number of a CSV. */
export const cell = z.string().min(1).transform(Number).pipe(z.number());
