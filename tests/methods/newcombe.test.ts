import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { cell, eachOf, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const shape = { o1: cell, n1: cell, o2: cell, n2: cell, confidence: cell, lower: cell, upper: cell };

/** Two shares of people. */
const pairs = fc.array(
  fc
    .array(fc.integer({ min: 1, max: 100_000 }), { minLength: 4, maxLength: 4 })
    .map(([a = 0, b = 0, c = 0, d = 0]) => [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)]),
  { minLength: 1 },
);

describe("Newcombe's limits", () => {
  it.each(expected("newcombe", shape))(
    "of $o1/$n1 less $o2/$n2 at $confidence are $lower and $upper",
    async ({ o1, n1, o2, n2, confidence, lower, upper }) => {
      const given = `${o1}, ${n1}, ${o2}, ${n2}, ${confidence === 0.95 ? z95 : z998}`;
      const [low, high] = await evaluate(db, `newcombe_lower(${given})`, `newcombe_upper(${given})`);
      expect(low).toBeCloseTo(lower, 11);
      expect(high).toBeCloseTo(upper, 11);
    },
  );

  it("contain the difference, and turn round with the two groups", async () => {
    const condition = `a / b - c / d between newcombe_lower(a, b, c, d, ${z95}) and newcombe_upper(a, b, c, d, ${z95})
      and abs(newcombe_lower(a, b, c, d, ${z95}) + newcombe_upper(c, d, a, b, ${z95})) < 1e-12`;
    const holds = fc.asyncProperty(pairs, async (rows) => {
      expect(await eachOf(db, `cast(${condition} as integer)`, rows)).toEqual(rows.map(() => 1));
    });
    await fc.assert(holds, { numRuns: 30 });
  });

  it.each([
    ["11, 10, 1, 10", "of the first: the numerator is above the denominator"],
    ["1, 10, 1, 0", "of the second: the denominator is not above 0"],
    ["1, 10, null, 10", "of the second: the numerator or the denominator is missing"],
  ])("are refused for %s: %s", async (given, reason) => {
    const query = `select newcombe_lower(${given}, ${z95}) as low, newcombe_upper(${given}, ${z95}) as high,
      newcombe_refusal(${given}) as reason`;
    expect(await db.columns(query)).toEqual({ low: [null], high: [null], reason: [reason] });
  });
});
