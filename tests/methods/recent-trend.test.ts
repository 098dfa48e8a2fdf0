import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cell, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const rowSchema = z.object({
  series: z.string(),
  slope: z.number().nullable(),
  chi_squared: z.number().nullable(),
  is_one_way: z.boolean().nullable(),
  trend: z.string(),
  refusal: z.string().nullable(),
});
type Point = readonly [position: number, value: number | null, lower: number | null, upper: number | null];

const published = expected("recent-trend", {
  series: z.string(),
  position: cell,
  value: cell,
  lower_95: cell,
  upper_95: cell,
});

function pointsOf(series: string): Point[] {
  return published
    .filter((point) => point.series === series)
    .map((point) => [point.position, point.value, point.lower_95, point.upper_95]);
}

async function trends(...series: readonly (readonly Point[])[]) {
  const rows = series.flatMap((points, index) =>
    points.map((point) => `('series ${index}', ${point.map(String).join(", ")})`),
  );
  await db.run(`create or replace table points as
    from (values ${rows.join(", ")}) as t(series, position, value, lower_95, upper_95)`);
  return db.rows(rowSchema, "from recent_trend('points')");
}

/** Points one unit up or down from each other, with limits `half` on each side. */
function line(values: readonly number[], half: number): Point[] {
  return values.map((value, index) => [2006 + index, value, value - half, value + half]);
}

describe("a recent trend", () => {
  // Classes: tests of FingertipsNext. Numbers: weighted least squares worked with numpy.
  it.each([
    ["diabetes", 0.1487992634202029, 9740.102184855119, "increasing"],
    ["mmr", -0.7405107315618035, 418.53656853122305, "decreasing"],
    ["diabetic_eye", 0.13984163866537674, 33.48483343808396, "increasing"],
  ])("of %s has the slope %d, chi-squared %d, and is %s", async (series, slope, chiSquared, trend) => {
    const [found] = await trends(pointsOf(series));
    expect(found).toMatchObject({ trend, is_one_way: true, refusal: null });
    expect(found?.slope).toBeCloseTo(slope, 9);
    expect((found?.chi_squared ?? 0) / chiSquared).toBeCloseTo(1, 9);
  });

  // Equal weights: t − 3 is −2, −1, 0, 1, 2 and its squares add up to 10; slope 1, variance (2 × half / 3.92)² / 10.
  // Chi-squared is 10 × (3.92 / 2 half)²: 9.5495 at half = 2.0057.
  it.each([
    [2, "increasing"],
    [2.01, "no_significant_change"],
  ])("is judged at a probability of 0.002: with limits %d on each side it is %s", async (half, trend) => {
    const [found] = await trends(line([1, 2, 3, 4, 5], half));
    expect(found?.chi_squared).toBeCloseTo(10 * (3.92 / (2 * half)) ** 2, 9);
    expect(found).toMatchObject({ slope: expect.closeTo(1, 12), trend });
  });

  // The chi-squared point of one degree of freedom for 0.002, two-sided: 9.54953570608324 (domain reference 7.6).
  it.each([
    [-1e-7, "increasing"],
    [1e-7, "no_significant_change"],
  ])("turns where chi-squared is 9.549536: limits wider by %d make it %s", async (more, trend) => {
    const half = 1.96 * Math.sqrt(10 / 9.54953570608324) + more;
    expect((await trends(line([1, 2, 3, 4, 5], half)))[0]?.trend).toBe(trend);
  });

  // Four equal points and one high one: the slope is 2 × 8 / 10 = 1.6, but 0 where the last is left out.
  it("is no trend where one point makes it", async () => {
    const [found] = await trends(line([1, 1, 1, 1, 9], 0.1));
    expect(found?.chi_squared).toBeGreaterThan(9.55);
    expect(found).toMatchObject({ is_one_way: false, trend: "no_significant_change" });
  });

  // 5, 4, 3, 2 and 20 rise by 2.8 a period ((−2 × 5 − 4 + 2 + 2 × 20) ÷ 10); the first four fall by 1.
  it("is no trend where leaving one point out turns it round", async () => {
    const [found] = await trends(line([5, 4, 3, 2, 20], 0.1));
    expect(found?.slope).toBeGreaterThan(0);
    expect(found).toMatchObject({ is_one_way: false, trend: "no_significant_change" });
  });

  it("is no change where all values are the same", async () => {
    const [found] = await trends(line([3, 3, 3, 3, 3], 0.1));
    expect(found).toMatchObject({ slope: 0, chi_squared: 0, trend: "no_significant_change", refusal: null });
  });

  it("is that of the five most recent points, and of each series apart", async () => {
    const found = await trends(line([90, 80, 70, 60, 50, 1, 2, 3, 4, 5], 0.1), line([5, 4, 3, 2, 1], 0.1));
    expect(found.map(({ slope }) => slope)).toEqual([expect.closeTo(1, 9), expect.closeTo(-1, 9)]);
  });

  it("weighs a point by its precision", async () => {
    const wide = line([1, 2, 3, 4, 50], 0.1).map(
      (point, index): Point => (index === 4 ? [point[0], 50, 50 - 1000, 50 + 1000] : point),
    );
    const [found] = await trends(wide);
    expect(found?.slope).toBeCloseTo(1, 5);
  });

  const five = line([1, 2, 3, 4, 5], 0.1);
  const few = "there are fewer than five consecutive points";
  it.each([
    ["four points", five.slice(1), few],
    ["a gap", [[2005, 1, 0, 2] as const, ...five.slice(1)], few],
    ["a missing value", five.map((p, i): Point => (i === 2 ? [p[0], null, p[2], p[3]] : p)), few],
    ["a missing limit", five.map((p, i): Point => (i === 2 ? [p[0], p[1], null, p[3]] : p)), "a point has no interval"],
    ["limits of no width", five.map((p): Point => [p[0], p[1], p[1], p[1]]), "a point has no interval"],
    ["two values of a period", [...five, [2010, 5, 4, 6] as const], "a period has two values"],
  ])("is refused for %s: %s", async (_, points, refusal) => {
    const [found] = await trends(points);
    expect(found).toMatchObject({ trend: "cannot_be_calculated", slope: null, chi_squared: null, refusal });
  });

  it.each([
    ["increasing", "high", "getting_better"],
    ["increasing", "low", "getting_worse"],
    ["decreasing", "high", "getting_worse"],
    ["decreasing", "low", "getting_better"],
    ["increasing", "none", "increasing"],
    ["no_significant_change", "high", "no_significant_change"],
    ["cannot_be_calculated", "low", "cannot_be_calculated"],
  ])("that is %s, polarity %s, is %s", async (trend, polarity, judgement) => {
    expect(await db.columns(`select trend_judgement('${trend}', '${polarity}') as judgement`)).toEqual({
      judgement: [judgement],
    });
  });
});
