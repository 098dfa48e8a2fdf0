import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cell, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const number = z.number().nullable();
const rowSchema = z.object({
  ...{ series: z.string(), position: z.number(), moving_range: number, mean: number, mean_range: number },
  ...{ lower_limit: number, upper_limit: number, near_lower_limit: number, near_upper_limit: number },
  refusal: z.string().nullable(),
});
type Point = readonly [position: number, value: number | null];

const random = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
  -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
  0.7013559, -0.47279141,
];
const fixtures: Readonly<Record<string, readonly number[]>> = { random, outlier: random.with(14, 10) };

/** Ten and twelve in turn: a mean of 11 and a moving range of 2 throughout. */
const turns = Array.from({ length: 16 }, (_, index): Point => [index + 1, index % 2 === 0 ? 10 : 12]);

async function limits(series: readonly (readonly Point[])[], baseline: number | null = null, isScreened = true) {
  const rows = series.flatMap((points, index) => points.map(([at, value]) => `('series ${index}', ${at}, ${value})`));
  await db.run(`create or replace table points as from (values ${rows.join(", ")}) as t(series, position, value)`);
  return db.rows(rowSchema, `from xmr_limits('points', ${baseline}, ${isScreened})`);
}

describe("process limits", () => {
  const shape = { fixture: z.string(), is_screened: z.stringbool(), mean: cell, lower_limit: cell, upper_limit: cell };
  it.each(expected("xmr-limits", shape))(
    "of $fixture, screened $is_screened, are $lower_limit and $upper_limit",
    async ({ fixture, is_screened, mean, lower_limit, upper_limit }) => {
      const points = (fixtures[fixture] ?? []).map((value, index): Point => [index + 1, value]);
      const [point] = await limits([points], null, is_screened);
      expect(point?.mean).toBeCloseTo(mean, 6);
      expect(point?.lower_limit).toBeCloseTo(lower_limit, 5);
      expect(point?.upper_limit).toBeCloseTo(upper_limit, 5);
    },
  );

  // 11 ± 2.66 × 2 = 5.68 and 16.32; near limits 11 ± 2 ÷ 3 × 5.32 = 7.4533 and 14.5467.
  it("stand 2.66 mean ranges from the mean, and the near ones two thirds of that", async () => {
    const [first, second] = await limits([turns]);
    expect(first).toMatchObject({ mean: 11, mean_range: 2, moving_range: null, refusal: null });
    expect(second?.moving_range).toBe(2);
    expect([first?.lower_limit, first?.upper_limit]).toEqual([expect.closeTo(5.68, 9), expect.closeTo(16.32, 9)]);
    expect(first?.near_lower_limit).toBeCloseTo(7.453333333, 9);
    expect(first?.near_upper_limit).toBeCloseTo(14.546666667, 9);
  });

  // Of 19 ranges, 18 of 1 and one of r, the mean is (18 + r) / 19; r is out from 3.267 × 18 / (19 − 3.267) = 3.73775 on.
  it.each([
    [3.737, (18 + 3.737) / 19],
    [3.738, 1],
  ])("leave out a range that is 3.267 times the mean: a step of %d gives a mean range of %d", async (step, mean) => {
    const stepped = Array.from({ length: 20 }, (_, i): Point => [i, (i % 2) + (i < 10 ? 0 : 1 + step)]);
    const [point] = await limits([stepped]);
    expect(point?.mean_range).toBeCloseTo(mean, 9);
  });

  it.each([true, false])("come from the baseline alone where there is one, screened %s", async (isScreened) => {
    const later = [17, 18, 19, 20].map((at): Point => [at, at % 2 === 0 ? 500 : 100]);
    const rows = await limits([[...turns, ...later]], 16, isScreened);
    expect(rows).toHaveLength(20);
    expect(rows.at(-1)).toMatchObject({ mean: 11, mean_range: 2, moving_range: 400 });
  });

  it("keep series apart", async () => {
    const rows = await limits([turns, turns.map(([at, value]): Point => [at, (value ?? 0) * 10])]);
    expect(rows.filter(({ position }) => position === 1).map(({ mean, mean_range }) => [mean, mean_range])).toEqual([
      [11, 2],
      [110, 20],
    ]);
    expect(rows.find((row) => row.series === "series 1" && row.position === 1)?.moving_range).toBeNull();
  });

  it.each([
    ["11 points", turns.slice(0, 11), null, "there are fewer than 12 points"],
    ["a baseline of 11", turns, 11, "there are fewer than 12 points"],
    ["a gap", turns.map(([at, v]): Point => [at > 8 ? at + 1 : at, v]), null, "a period has no value"],
    ["a missing value", turns.map(([at, v]): Point => [at, at === 8 ? null : v]), null, "a period has no value"],
    ["equal values", turns.map(([at]): Point => [at, 7]), null, "all values are the same"],
  ])("are refused for %s: %s", async (_, points, baseline, refusal) => {
    const [first] = await limits([points], baseline);
    expect(first).toMatchObject({ refusal, mean: null, mean_range: null, lower_limit: null, near_upper_limit: null });
  });

  it("are made from 12 points on", async () => {
    expect((await limits([turns.slice(0, 12)]))[0]?.refusal).toBeNull();
  });
});
