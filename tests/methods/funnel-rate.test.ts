import { describe, expect, it } from "vitest";
import { z } from "zod";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { cell, eachOf, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const shape = { side: z.enum(["lower", "upper"]), expected: cell, confidence: cell, count: cell, tolerance: cell };

describe("funnel limits of a rate", () => {
  it.each(expected("funnel-rate", shape))(
    "put a count of $count at the $side limit at $confidence where $expected are expected",
    async ({ side, expected: mean, confidence, count, tolerance }) => {
      const [found] = await evaluate(db, `funnel_count_${side}(${mean}::double, ${confidence})`);
      expect(Math.abs((found ?? Number.NaN) - count)).toBeLessThan(tolerance);
    },
  );

  it("turn Byar's limits round to the last digits, from 10 events to millions", async () => {
    const rows = [10, 10.5, 12, 30, 64, 1e3, 1e5, 3e7].map((count) => [count]);
    for (const [confidence, deviate] of [
      [0.95, z95],
      [0.998, z998],
    ]) {
      const lower = await eachOf(db, `funnel_count_lower(byar_upper(a, ${deviate}), ${confidence}) / a`, rows);
      const upper = await eachOf(db, `funnel_count_upper(byar_lower(a, ${deviate}), ${confidence}) / a`, rows);
      for (const ratio of [...lower, ...upper]) expect(ratio).toBeCloseTo(1, 11);
    }
  });

  it("rise with the expected count, and no lower limit is above an upper one", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [0.01 * (index + 1)]);
    for (const confidence of [0.95, 0.998]) {
      const [lower, upper] = await Promise.all(
        ["lower", "upper"].map((side) => eachOf(db, `funnel_count_${side}(a, ${confidence})`, rows)),
      );
      expect(lower?.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(lower);
      expect(upper?.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(upper);
      expect(lower?.every((low, index) => (low ?? 0) < (upper?.[index] ?? 0))).toBe(true);
    }
  });

  it("are passed exactly where an area's own interval leaves the expected count out", async () => {
    const rows = [0.7, 3, 8.2, 16.9, 18.1, 19, 40].flatMap((mean) => Array.from({ length: 80 }, (_, o) => [o, mean]));
    const own = `(case when a < 10 then exact_poisson_upper(a, 0.95) else byar_upper(a, ${z95}) end < b)::integer
      - (case when a < 10 then exact_poisson_lower(a, 0.95) else byar_lower(a, ${z95}) end > b)::integer`;
    const passed = "(a < funnel_count_lower(b, 0.95))::integer - (a > funnel_count_upper(b, 0.95))::integer";
    const beyond = await eachOf(db, passed, rows);
    expect(beyond).toEqual(await eachOf(db, own, rows));
    expect(new Set(beyond)).toEqual(new Set([-1, 0, 1]));
  });

  it("are the counts' limits divided by the denominator", async () => {
    const [rate, count] = await evaluate(db, "funnel_rate_upper(0.02, 3000, 0.95)", "funnel_count_upper(60, 0.95)");
    expect((rate ?? 0) * 3000).toBeCloseTo(count ?? 0, 9);
  });

  // Byar's intervals of 65: 50.16 to 82.85 at 95%, 42.88 to 94.00 at 99.8%.
  it.each([
    [0.06, "inside"],
    [0.05, "above_95"],
    [0.042, "above_998"],
    [0.083, "below_95"],
    [0.095, "below_998"],
  ])("put 65 of 1,000 beside an average of %d at %s", async (average, position) => {
    expect(await db.columns(`select funnel_rate_position(65, 1000, ${average}) as position`)).toEqual({
      position: [position],
    });
  });

  // The exact 99.8% interval of no event ends at -ln(0.001) = 6.91, and 50 are to be expected.
  it("give an area without any event its place", async () => {
    expect(await db.columns("select funnel_rate_position(0, 1000, 0.05) as position")).toEqual({
      position: ["below_998"],
    });
  });

  it.each([
    ["0, 100", "the average is not above 0"],
    ["0.5, 0", "the denominator is not above 0"],
    ["0.5, null", "the average or the denominator is missing"],
  ])("are refused for %s: %s", async (given, reason) => {
    const query = `select funnel_rate_lower(${given}, 0.95) as low, funnel_rate_upper(${given}, 0.95) as high,
      funnel_rate_refusal(${given}) as reason, funnel_rate_position(1, ${given.split(", ").reverse().join(", ")}) as position`;
    expect(await db.columns(query)).toEqual({ low: [null], high: [null], reason: [reason], position: [null] });
  });

  it.each(["-1", "null"])("say no place for a count of %s", async (count) => {
    expect(await db.columns(`select funnel_rate_position(${count}, 1000, 0.05) as position`)).toEqual({
      position: [null],
    });
  });

  it("are none at a confidence that no table is for", async () => {
    expect(await evaluate(db, "funnel_count_lower(5, 0.9)")).toEqual([null]);
  });
});
