import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { isHidden } from "../../src/audit/figure.ts";
import { readPrimary } from "../../src/audit/read.ts";
import { Database } from "../../src/store/warehouse/database.ts";

interface Counts {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly few_under?: number;
  readonly is_nobody_few?: boolean;
}

/** A warehouse with one figure of a council's own. */
async function warehouseWith({
  numerator,
  denominator,
  few_under = 5,
  is_nobody_few = false,
}: Counts): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-primary-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "warehouse.duckdb");
  const db = await Database.open(path, "write");
  await db.run("create schema out");
  await db.run(
    `create table out.figure as select 'council' as area_type, 'A' as area_code, 'F' as framework, '1' as edition,
      'I' as indicator_code, '' as definition, 'client' as person_type, 'snapshot' as basis, '2010-11' as period,
      'all' as breakdown, 'all' as breakdown_value, 'actual' as vintage, $1::double as numerator,
      $2::double as denominator, 1.0 as value, 'value' as value_status, 'percent' as unit, null::double as lower_95,
      null::double as upper_95, 'council' as counts, null::double as people_count, $3::integer as few_under,
      $4::boolean as is_nobody_few`,
    [numerator, denominator, few_under, is_nobody_few],
  );
  db.close();
  return path;
}

it.each<readonly [string, Counts, boolean]>([
  ["4 people", { numerator: 4, denominator: 40 }, true],
  ["5 people", { numerator: 5, denominator: 40 }, false],
  ["5 people where fewer than 10 are few", { numerator: 5, denominator: 40, few_under: 10 }, true],
  ["all but 4", { numerator: 36, denominator: 40 }, true],
  ["a share of 3 people whose numerator did not come", { numerator: null, denominator: 3 }, true],
  ["nobody", { numerator: 0, denominator: 40 }, false],
  ["nobody where nobody is few", { numerator: 0, denominator: 40, is_nobody_few: true }, true],
])("hides first, by the rule of the figure: %s", async (_, counts, isFirst) => {
  const [figure] = await readPrimary(await warehouseWith(counts));
  expect(figure && isHidden(figure)).toBe(isFirst);
});
