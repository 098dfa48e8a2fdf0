import { describe, expect, it } from "vitest";
import { cell, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const shape = { count: cell, confidence: cell, lower: cell, upper: cell };
const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const both = counts.flatMap((count) => [
  { count, confidence: 0.95 },
  { count, confidence: 0.998 },
]);

/** The probability of `count` events or fewer where `mean` are to be expected, added up term by term. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k += 1) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

describe("exact Poisson limits", () => {
  it.each(expected("exact-poisson", shape))(
    "of a count of $count at $confidence are $lower and $upper",
    async ({ count, confidence, lower, upper }) => {
      const of = (side: string) => `exact_poisson_${side}(${count}, ${confidence})`;
      const [low, high] = await evaluate(db, of("lower"), of("upper"));
      expect(low).toBeCloseTo(lower, 9);
      expect(high).toBeCloseTo(upper, 9);
    },
  );

  it.each(both)("of $count at $confidence leave half of the rest on each side", async ({ count, confidence }) => {
    const of = (side: string) => `exact_poisson_${side}(${count}, ${confidence})`;
    const [low, high] = await evaluate(db, of("lower"), of("upper"));
    expect(1 - atMost(count - 1, low ?? 0)).toBeCloseTo((1 - confidence) / 2, 12);
    expect(atMost(count, high ?? 0)).toBeCloseTo((1 - confidence) / 2, 12);
  });

  /** With nothing counted the upper limit is -ln(0.025) = 3.688879454. */
  it("of no event begin at 0 and end at minus the logarithm of 0.025", async () => {
    const [low, high] = await evaluate(db, "exact_poisson_lower(0, 0.95)", "exact_poisson_upper(0, 0.95)");
    expect(low).toBe(0);
    expect(high).toBeCloseTo(3.688879454113936, 12);
  });

  it.each(["10", "2.5", "-1"])("are left to another method for a count of %s", async (count) => {
    expect(await evaluate(db, `exact_poisson_lower(${count}, 0.95)`)).toEqual([null]);
    expect(await db.columns(`select exact_poisson_refusal(${count}) as reason`)).toEqual({
      reason: ["the count is not a whole number from 0 to 9"],
    });
  });

  it("are none at a confidence that no table is for", async () => {
    expect(await evaluate(db, "exact_poisson_lower(5, 0.9)", "exact_poisson_upper(5, 0.9)")).toEqual([null, null]);
  });
});
