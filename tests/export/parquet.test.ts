import { readdirSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { exportFigures } from "../../src/export/export.ts";
import { figures } from "../../src/export/figures.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { fewCouncils, keptFolder } from "./workspace.ts";

const folder = join(keptFolder(), "out");
let warehouse: string;
let parts: string[];

beforeAll(async () => {
  warehouse = await fewCouncils();
  await exportFigures({ warehouse, folder, day: "2011-05-03", council: null, formats: ["parquet"] });
  parts = readdirSync(join(folder, "parquet", "figures"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".parquet"))
    .map((name) => join(folder, "parquet", "figures", name));
});

/** A value as text that tells its type: true, 1, "1", 2011-03-31. */
function typed(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "bigint" ? String(value) : JSON.stringify(value ?? null);
}

const linesOf = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows
    .map((row) =>
      Object.keys(figures.columns)
        .map((name) => typed(row[name]))
        .join(" "),
    )
    .sort();

/** What the warehouse shows, as it is exported. */
async function shown(): Promise<Record<string, unknown>[]> {
  const db = await Database.open(warehouse, "read");
  try {
    const days = Object.keys(figures.columns).filter((name) => name.startsWith("period_"));
    const rows = await db.rows(z.record(z.string(), z.unknown()), figures.query);
    return rows.map((row) => ({
      ...row,
      ...Object.fromEntries(days.map((name) => [name, new Date(String(row[name]))])),
    }));
  } finally {
    db.close();
  }
}

it("lies by framework and year, and each file has all columns without the names of its folders", async () => {
  expect(parts.map((path) => path.slice(path.indexOf("framework=")))).toContain(
    "framework=PPF/year=2010-11/data_0.parquet",
  );
  const [first = ""] = parts;
  const [row] = await parquetReadObjects({ file: await asyncBufferFromFile(first), compressors });
  expect(Object.keys(row ?? {})).toEqual(Object.keys(figures.columns));
});

it("gives a reader that is not DuckDB the values and types that the warehouse shows", async () => {
  const rows: Record<string, unknown>[] = [];
  for (const path of parts)
    rows.push(...(await parquetReadObjects({ file: await asyncBufferFromFile(path), compressors })));
  const expected = linesOf(await shown());
  expect(expected.length).toBeGreaterThan(10);
  expect(linesOf(rows)).toEqual(expected);
});

it("gives DuckDB the same rows and types, read as one table or by its folders", async () => {
  const db = await Database.open(":memory:", "write");
  const all = join(folder, "parquet", "figures").replaceAll(/[[*?]/g, "[$&]");
  const describedSchema = z.object({ column_name: z.string(), column_type: z.string() });
  try {
    await db.run(`attach '${warehouse.replaceAll("'", "''")}' as made (read_only)`);
    const own = await db.rows(describedSchema, `describe ${figures.query.replaceAll("pub.", "made.pub.")}`);
    const read = await db.rows(describedSchema, `describe from read_parquet('${all}/**/*.parquet')`);
    expect(read).toEqual(own);
    const rows = await db.rows(
      z.object({ n: z.number() }),
      `select count(*) as n from read_parquet('${all}/**/*.parquet', hive_partitioning = true) where year = '2010-11' and framework = 'PPF'`,
    );
    const expected = (await shown()).filter(({ framework, year }) => framework === "PPF" && year === "2010-11");
    expect(rows).toEqual([{ n: expected.length }]);
  } finally {
    db.close();
  }
});
