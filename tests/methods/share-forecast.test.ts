import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cell, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const published = expected("share-forecast", {
  ...{ series: z.string(), values: z.string(), horizon: cell, target: cell, forecast: cell, lower_80: cell },
  ...{ upper_80: cell, chance: cell },
});

const studentT = expected("student-t", { freedom: cell, t: cell, above: cell });

const fit = "intercept, slope, point_count, mean_t, sxx, residual";
const foundSchema = z.object({
  forecast: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  chance: z.number().nullable(),
  refusal: z.string().nullable(),
  points: z.number(),
});

/** The forecast of values at consecutive positions, or at those given. */
async function forecast(values: readonly (number | null)[], horizon: number, target: number, positions?: number[]) {
  const rows = values.map((value, index) => `('s', ${positions?.[index] ?? index + 1}, ${value})`);
  await db.run(`create or replace table points as from (values ${rows.join(", ")}) as t(series, position, value)`);
  const [found] = await db.rows(
    foundSchema,
    `select share_forecast_value(intercept, slope, ${horizon}) as forecast,
      share_forecast_lower_80(${fit}, ${horizon}) as lower, share_forecast_upper_80(${fit}, ${horizon}) as upper,
      share_forecast_chance(${fit}, ${horizon}, ${target}) as chance, refusal, point_count as points
    from share_forecast('points')`,
  );
  return found;
}

describe("a forecast of a share", () => {
  it.each(published.map((row) => [row.series, row] as const))(
    "of %s points is that worked with scipy",
    async (_, row) => {
      const found = await forecast(row.values.split(" ").map(Number), row.horizon ?? 0, row.target ?? 0);
      expect(found?.forecast).toBeCloseTo(row.forecast ?? Number.NaN, 9);
      expect(found?.lower).toBeCloseTo(row.lower_80 ?? Number.NaN, 9);
      expect(found?.upper).toBeCloseTo(row.upper_80 ?? Number.NaN, 9);
      expect(found?.chance).toBeCloseTo(row.chance ?? Number.NaN, 9);
    },
  );

  it("looks at the last eight points alone", async () => {
    const last = [5, 6, 8, 9, 11, 14, 15, 18];
    const [long, short] = [await forecast([40, 1, ...last], 3, 30), await forecast(last, 3, 30)];
    expect(long).toEqual(short);
    expect(long?.points).toBe(8);
  });

  it("begins anew after a gap, and after a share that has no logit or is not known", async () => {
    const values = [5, 6, 8, 9, 11, 14, 15];
    for (const bad of [null, 0, 100]) {
      expect((await forecast([...values.slice(0, 2), bad, ...values.slice(2)], 1, 30))?.points).toBe(5);
    }
    expect((await forecast(values, 1, 30, [1, 2, 4, 5, 6, 7, 8]))?.points).toBe(5);
  });

  it("is refused for fewer than five points, and for points on a line exactly", async () => {
    const few = await forecast([10, 12, 15, 17], 1, 30);
    expect(few).toMatchObject({ forecast: null, lower: null, chance: null, points: 4 });
    expect(few?.refusal).toContain("fewer than five");
    expect((await forecast([20, 20, 20, 20, 20], 1, 30))?.refusal).toContain("on a line exactly");
  });

  it("gives no chance of a target of 100%: a share reaches it only when nobody is left out", async () => {
    expect((await forecast([90, 92, 95, 93, 97], 1, 100))?.chance).toBeNull();
  });

  it.each(studentT)("has $above of Student's t with $freedom degrees of freedom above $t", async (row) => {
    const [above] = await evaluate(db, `student_t_above(${row.t}, ${row.freedom})`);
    expect(above).toBeCloseTo(row.above, 12);
  });

  it.each(studentT.filter(({ above }) => above === 0.1))(
    "takes the library's 90%% point, $t with $freedom degrees of freedom",
    async ({ freedom, t }) => {
      const [point] = await evaluate(db, `student_t_90(${freedom})`);
      expect(point).toBeCloseTo(t, 12);
    },
  );

  it("has no point of Student's t with more or fewer degrees of freedom than its lines have", async () => {
    expect(await evaluate(db, "student_t_90(2)", "student_t_90(7)")).toEqual([null, null]);
  });
});
