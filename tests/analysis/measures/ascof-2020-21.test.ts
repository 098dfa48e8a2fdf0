import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import { refresh } from "../../../src/store/refresh.ts";
import { Database } from "../../../src/store/warehouse/database.ts";
import { workspaceAt } from "../../../src/store/workspace/workspace.ts";
import { usual } from "../../store/workspace.ts";
import { select } from "../core.ts";

/** The file as NHS Digital published it. It is not part of the project: without it these tests are left out. */
const file = resolve(import.meta.dirname, "../../../../shared/real/ascof/ascof_2020_21_open_data.csv");

/** Administrative proportions whose numerator and denominator are published. 1F and 1H are published without them. */
const proportions = ["1C(1A)", "1C(1B)", "1C(2A)", "1C(2B)", "1E", "1G", "2B(1)", "2B(2)", "2D"];
const surveys = ["1A", "1B", "1I(1)", "1J", "3A", "3D(1)", "4A", "4B"];
const z = 1.959963984540054;

/** Wilson's limits in percent (domain reference 7.1), written out apart from the macro. */
function wilson(o: number, n: number): [number, number] {
  const root = z * Math.sqrt(z * z + 4 * o * (1 - o / n));
  const under = 2 * (n + z * z);
  return [(100 * (2 * o + z * z - root)) / under, (100 * (2 * o + z * z + root)) / under];
}

describe.skipIf(!existsSync(file))("the published ASCOF figures of 2020 to 2021", () => {
  let folder: string;
  let db: Database;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "yardstick-ascof-"));
    const workspace = workspaceAt(folder);
    await refresh(workspace, { ...usual, files: [file], computeFigures });
    db = await Database.open(workspace.warehouse, "read");
  }, 120_000);

  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(proportions)("%s has Wilson limits in every council with its parts, and is judged by them", async (code) => {
    const rows = await select(
      db,
      `select area_name, numerator, denominator, value, lower_95, upper_95, method, verdict, benchmark_value
      from pub.figure join pub.benchmark using (figure_id)
      where indicator_code = '${code}' and breakdown = 'all' and against = 'england' and numerator is not null
        and denominator is not null and value is not null`,
    );
    expect(rows.length).toBeGreaterThan(140);
    for (const row of rows) {
      const { area_name, numerator, denominator, value, lower_95, upper_95, method, verdict, benchmark_value } = row;
      // A share that is printed with one decimal may lie just outside the limits of its parts: they reach to it.
      const parts = wilson(Number(numerator), Number(denominator));
      const [lower, upper] = [Math.min(parts[0], Number(value)), Math.max(parts[1], Number(value))];
      const england = Number(benchmark_value);
      expect(method, String(area_name)).toBe("wilson");
      expect(Math.abs(Number(lower_95) - lower), String(area_name)).toBeLessThan(1e-9);
      expect(Math.abs(Number(upper_95) - upper), String(area_name)).toBeLessThan(1e-9);
      const judged = lower > england ? "better" : upper < england ? "worse" : "similar";
      // Of fewer than 30 people nothing is judged.
      expect(verdict, String(area_name)).toBe(Number(denominator) < 30 ? "not_compared" : judged);
    }
  });

  it.each(["1F", "1H"])("%s is published without its parts, so that it has no limits and says so", async (code) => {
    const rows = await select(
      db,
      `select distinct method, refusal from pub.figure join pub.benchmark using (figure_id)
      where indicator_code = '${code}' and breakdown = 'all' and against = 'england' and value is not null`,
    );
    expect(rows).toEqual([{ method: "none", refusal: "the figure has no interval" }]);
  });

  it.each(surveys)("%s of a survey carries the published margin or none, and never Wilson's", async (code) => {
    const rows = await select(
      db,
      `select method, count(*) as areas from pub.figure
      where indicator_code = '${code}' and breakdown = 'all' and value is not null group by method`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { method } of rows) expect(["published", "none"]).toContain(method);
  });

  it("has Leeds at 90.5% on 1C(1A), worse than England's 92.2%", async () => {
    const [leeds] = await select(
      db,
      `select value, numerator, denominator, benchmark_value, verdict from pub.figure join pub.benchmark using (figure_id)
      where area_code = 'E08000035' and indicator_code = '1C(1A)' and breakdown = 'all' and against = 'england'`,
    );
    expect(leeds).toEqual({ value: 90.5, numerator: 5597, denominator: 6183, benchmark_value: 92.2, verdict: "worse" });
  });
});
