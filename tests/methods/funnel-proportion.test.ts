import { describe, expect, it } from "vitest";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { cell, eachOf, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const shape = { average: cell, denominator: cell, confidence: cell, lower: cell, upper: cell, tolerance: cell };
const average = 0.80642448;

describe("funnel limits of a proportion", () => {
  it.each(expected("funnel-proportion", shape))(
    "at $confidence for $denominator people are $lower% and $upper%",
    async ({ average, denominator, confidence, lower, upper, tolerance }) => {
      const of = (side: string) =>
        `100 * funnel_proportion_${side}(${average}, ${denominator}, ${confidence === 0.95 ? z95 : z998})`;
      const [low, high] = await evaluate(db, of("lower"), of("upper"));
      expect(Math.abs((low ?? Number.NaN) - lower)).toBeLessThan(tolerance);
      expect(Math.abs((high ?? Number.NaN) - upper)).toBeLessThan(tolerance);
    },
  );

  // Test data of PHEindicatormethods: New Forest, Norwich, South Gloucestershire; then values worked for a place each.
  it.each([
    ["35078.488, 41980", "above_998"],
    ["24803.6256, 31824", "below_998"],
    ["50050.7443, 61921", "inside"],
    ["89, 100", "above_95"],
    ["72, 100", "below_95"],
    ["93, 100", "above_998"],
  ])("put %s of an average of 0.80642448 at %s", async (area, position) => {
    expect(await db.columns(`select funnel_proportion_position(${area}, ${average}) as position`)).toEqual({
      position: [position],
    });
  });

  it("are passed exactly where an area's own Wilson interval leaves the average out", async () => {
    const rows = [20, 57, 400, 3001].flatMap((n) => Array.from({ length: n + 1 }, (_, o) => [o, n]));
    const own = (z: number) =>
      `(wilson_lower(a, b, ${z}) > ${average} or wilson_upper(a, b, ${z}) < ${average})::integer`;
    const passed = (z: number) => `(a / b > funnel_proportion_upper(${average}, b, ${z})
      or a / b < funnel_proportion_lower(${average}, b, ${z}))::integer`;
    for (const z of [z95, z998]) {
      const beyond = await eachOf(db, passed(z), rows);
      expect(beyond).toEqual(await eachOf(db, own(z), rows));
      expect(new Set(beyond)).toEqual(new Set([0, 1]));
    }
  });

  it.each([
    ["0, 100", "the average is 0 or 1, so that nothing varies"],
    ["1, 100", "the average is 0 or 1, so that nothing varies"],
    ["1.2, 100", "the average is not a proportion"],
    ["0.5, 0", "the denominator is not above 0"],
    ["null, 10", "the average or the denominator is missing"],
  ])("are refused for %s: %s", async (given, reason) => {
    const query = `select funnel_proportion_lower(${given}, ${z95}) as low, funnel_proportion_upper(${given}, ${z95}) as high,
      funnel_proportion_refusal(${given}) as reason`;
    expect(await db.columns(query)).toEqual({ low: [null], high: [null], reason: [reason] });
  });

  it.each(["11, 10, 0.5", "1, 10, 0", "null, 10, 0.5"])("say no place for %s", async (given) => {
    expect(await db.columns(`select funnel_proportion_position(${given}) as position`)).toEqual({ position: [null] });
  });
});
