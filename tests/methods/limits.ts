import { methods } from "../../src/methods/index.ts";
import { Database } from "../../src/store/database.ts";

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
