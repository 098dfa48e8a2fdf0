import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { rowsOf } from "../../reports/components/figure/rows.ts";
import { valueForMoney } from "../../reports/council/value-for-money/query.ts";
import { dataSets } from "../../reports/queries.ts";
import { computeFigures } from "../../src/analysis/figures.ts";
import { stories } from "../../src/demo/stories.ts";
import { fileText, writeDataSets } from "../../src/site/data-files.ts";
import { openSite } from "../../src/site/open-site.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { createWarehouse } from "../../src/store/warehouse/warehouse.ts";
import { loadedWarehouse } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "yardstick-queries-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = (warehouse: string) => openSite({ warehouse, day: "2011-08-12", before: null });

it("every query gives the columns of its shape where nothing is loaded", async () => {
  const warehouse = join(folder, "empty.duckdb");
  const empty = await Database.open(warehouse, "write");
  await createWarehouse(empty, returns, "real", "test");
  await computeFigures(empty);
  empty.close();
  const db = await site(warehouse);
  const written = await writeDataSets(db, dataSets, join(folder, "empty"));
  db.close();
  expect(written.map(({ name }) => name)).toEqual(dataSets.map(({ name }) => name));
  const home = JSON.parse(readFileSync(join(folder, "empty", "home.json"), "utf8"));
  expect(home.loaded).toEqual({ return_count: [0], data_to: [null], received_on: [null] });
});

it("every query gives the columns and values of its shape in the demonstration, and its files are whole", async () => {
  const db = await site(await loadedWarehouse());
  const written = await writeDataSets(db, dataSets, join(folder, "demonstration"));
  expect(written.filter(({ leftOut }) => leftOut > 0)).toEqual([]);
  const path = join(folder, "demonstration", "value-for-money", `${stories.verySmall.code}.json`);
  const text = readFileSync(path, "utf8");
  expect(text).toBe(await fileText(db, valueForMoney, stories.verySmall.code));
  const comparators = rowsOf<{ comparator_code: string }>(JSON.parse(text).comparators);
  expect(comparators.length).toBeGreaterThan(5);
  db.close();
}, 600_000);
