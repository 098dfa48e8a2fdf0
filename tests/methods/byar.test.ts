import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { cell, eachOf, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const shape = { count: cell, confidence: cell, multiplier: cell, lower: cell, upper: cell };

describe("Byar's limits", () => {
  it.each(expected("byar", shape))(
    "of a count of $count at $confidence, times $multiplier, are $lower and $upper",
    async ({ count, confidence, multiplier, lower, upper }) => {
      const z = confidence === 0.95 ? z95 : z998;
      const of = (side: string) => `byar_${side}(${count}, ${z}) * ${multiplier}`;
      const [low, high] = await evaluate(db, of("lower"), of("upper"));
      expect((low ?? 0) / lower).toBeCloseTo(1, 11);
      expect((high ?? 0) / upper).toBeCloseTo(1, 11);
    },
  );

  it("contain the count, widen with confidence, and narrow beside a count twice as large", async () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 10, max: 10_000_000 })), { minLength: 1 });
    const ordered = `byar_lower(a, ${z998}) < byar_lower(a, ${z95}) and byar_lower(a, ${z95}) < a
      and a < byar_upper(a, ${z95}) and byar_upper(a, ${z95}) < byar_upper(a, ${z998})
      and (byar_upper(2 * a, ${z95}) - byar_lower(2 * a, ${z95})) / 2 < byar_upper(a, ${z95}) - byar_lower(a, ${z95})`;
    const holds = fc.asyncProperty(counts, async (rows) => {
      expect(await eachOf(db, `cast(${ordered} as integer)`, rows)).toEqual(rows.map(() => 1));
    });
    await fc.assert(holds, { numRuns: 30 });
  });

  /** At 1 the bracket is 1 - 1/9 - 3.0902/3 = -0.141, whose cube would put the limit below 0. */
  it("are never below 0", async () => {
    expect(await evaluate(db, `byar_lower(1, ${z998})`)).toEqual([0]);
  });

  it("have no lower limit for a count of 0", async () => {
    expect(await evaluate(db, `byar_lower(0, ${z95})`)).toEqual([null]);
  });

  it.each([
    ["null", "the count is missing"],
    ["-1", "the count is below 0"],
    ["0", "the count is 0, where the approximation has no lower limit"],
    ["65", null],
  ])("give for a count of %s the reason %s", async (count, reason) => {
    expect(await db.columns(`select byar_refusal(${count}) as reason`)).toEqual({ reason: [reason] });
  });

  it("are none for a count below 0", async () => {
    expect(await evaluate(db, `byar_lower(-1, ${z95})`, `byar_upper(-1, ${z95})`)).toEqual([null, null]);
  });
});
