import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { cell, eachOf, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const shape = {
  p: cell,
  p_half: cell,
  o: cell,
  n: cell,
  count_half: cell,
  confidence: cell,
  lower: cell,
  upper: cell,
};

describe("limits of a published share whose parts are rounded", () => {
  it.each(expected("rounded-share", shape))(
    "of $p from $o of $n at $confidence are $lower and $upper",
    async ({ p, p_half, o, n, count_half, confidence, lower, upper }) => {
      const z = confidence === 0.95 ? z95 : z998;
      const of = (side: string) => `rounded_share_${side}(${p}, ${p_half}, ${o}, ${n}, ${count_half}, ${z})`;
      const [low, high] = await evaluate(db, of("lower"), of("upper"));
      expect(low).toBeCloseTo(lower, 10);
      expect(high).toBeCloseTo(upper, 10);
    },
  );

  /** Counts as they are, a share printed to one decimal of a percent, and parts rounded to 5 after it was worked out. */
  it("hold the share as printed and as counted, whatever was rounded, and widen with confidence", async () => {
    const counted = fc
      .integer({ min: 3, max: 4000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    const rounded = (count: number) => 5 * Math.round(count / 5);
    const at = (side: string, z: number) => `rounded_share_${side}(a, 0.0005, b, c, 2, ${z})`;
    const ordered = `${at("lower", z998)} <= ${at("lower", z95)} and ${at("lower", z95)} <= least(a, d) + 1e-12
      and greatest(a, d) <= ${at("upper", z95)} + 1e-12 and ${at("upper", z95)} <= ${at("upper", z998)}`;
    const holds = fc.asyncProperty(fc.array(counted, { minLength: 1 }), async (pairs) => {
      const rows = pairs.map(([o, n]) => [Math.round((1000 * o) / n) / 1000, rounded(o), rounded(n), o / n]);
      expect(await eachOf(db, `cast(${ordered} as integer)`, rows)).toEqual(rows.map(() => 1));
    });
    await fc.assert(holds, { numRuns: 30 });
  });

  it.each([
    ["0.5, 0.0005, 240, 245, 2", "the numerator and the denominator do not give the value"],
    ["null, 0.0005, 240, 245, 2", "the value, the numerator or the denominator is missing"],
    ["0.5, 0.0005, 0, 0, 2", "the denominator is not above 0"],
    ["0.98, 0.0005, 240, 245, 2", null],
  ])("of %s are refused: %s", async (parts, reason) => {
    expect(await db.columns(`select rounded_share_refusal(${parts}) as reason`)).toEqual({ reason: [reason] });
    if (reason !== null) expect(await evaluate(db, `rounded_share_lower(${parts}, ${z95})`)).toEqual([null]);
  });
});
