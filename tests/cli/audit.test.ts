import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { Database } from "../../src/store/warehouse/database.ts";
import { budget, budgets } from "../store/budgets.ts";
import { keptFolder, yardstick } from "./command.ts";

/** Of 32 London boroughs, women and men who hold a budget; of the first, 3 men. */
const boroughs = Array.from({ length: 32 }, (_, index) => `E09${String(index + 2).padStart(6, "0")}`);
const first = boroughs[0] ?? "";

function lines(council_code: string, index: number): string[] {
  const women = [100 + 3 * index, 500 + 7 * index];
  const men = [index === 0 ? 3 : 50 + 2 * index, 400 + 5 * index];
  const line = (breakdown: string, breakdown_value: string, [people = 0, eligible = 0]: readonly number[]) =>
    budget({
      council_code,
      breakdown,
      breakdown_value,
      denominator_count: String(eligible),
      personal_budget_count: String(people),
      direct_payment_count: "",
    });
  const all = women.map((count, part) => count + (men[part] ?? 0));
  return [line("all", "all", all), line("sex", "female", women), line("sex", "male", men)];
}

const answer = z.object({
  hidden: z.number(),
  exact: z.number(),
  cells: z.array(
    z.object({ area_code: z.string(), breakdown_value: z.string(), numerator: z.object({ lowest: z.number() }) }),
  ),
});

let data: string;

beforeAll(() => {
  data = keptFolder();
  mkdirSync(join(data, "incoming"));
  writeFileSync(join(data, "incoming", "q3.csv"), budgets(...boroughs.flatMap(lines)));
  expect(yardstick("refresh", "--data", data)).toMatchObject({ code: 0 });
});

/** Writes what the workspace publishes, or holds, into a folder as an export would. */
async function exported(query: string): Promise<string> {
  const folder = keptFolder();
  const db = await Database.open(join(data, "warehouse.duckdb"), "export");
  await db.run(`copy (${query}) to '${join(folder, "figure.parquet")}' (format parquet)`);
  db.close();
  return folder;
}

it("works out, where counts of 1 to 4 alone are hidden, the 3 men from everyone and the women, and exits with 1", () => {
  const { code, out } = yardstick("audit", "--data", data, "--primary-only", "--json");
  expect(code).toBe(1);
  expect(answer.parse(JSON.parse(out))).toMatchObject({
    hidden: 1,
    exact: 1,
    cells: [{ area_code: first, breakdown_value: "male", numerator: { lowest: 3 } }],
  });
});

it("attacks a folder by its files alone, and says in words what it found", async () => {
  const hidden = `case when area_code = '${first}' and breakdown_value = 'male'`;
  const folder = await exported(`select * replace (${hidden} then null else numerator end as numerator,
    ${hidden} then null else denominator end as denominator, ${hidden} then null else value end as value,
    ${hidden} then 'suppressed' else 'value' end as value_status) from out.figure`);
  const { code, out, err } = yardstick("audit", folder, "--data", data);
  expect(code).toBe(1);
  expect(err).toContain(`figures of ${folder}.`);
  expect(out).toContain("1 hidden figures: 1 numerators can be worked out exactly");
  expect(out).toContain("NOT SAFE to publish");
});

it("exits with 0 where nothing that is hidden can be worked out", async () => {
  const folder = await exported("select * from out.figure where breakdown = 'all'");
  expect(yardstick("audit", folder, "--data", data)).toMatchObject({ code: 0 });
});

it("says so where a folder holds nothing that was published, and where options do not go together", () => {
  const folder = keptFolder();
  expect(yardstick("audit", folder, "--data", data)).toMatchObject({
    code: 1,
    err: expect.stringContaining(`${folder}: expected a built site with`),
  });
  expect(yardstick("audit", folder, "--data", data, "--primary-only").code).toBe(2);
});
