import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { cell, eachOf, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const shape = { numerator: cell, denominator: cell, confidence: cell, multiplier: cell, lower: cell, upper: cell };

/** Numerators and denominators, the one a part of the other. */
const shares = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 })), { minLength: 1 })
  .map((pairs) => pairs.map(([a, b]) => [Math.min(a, b), b]));

function always(condition: string, pairs: fc.Arbitrary<number[][]>): Promise<void> {
  const holds = fc.asyncProperty(pairs, async (rows) => {
    expect(await eachOf(db, `cast(${condition} as integer)`, rows)).toEqual(rows.map(() => 1));
  });
  return fc.assert(holds, { numRuns: 30 });
}

describe("Wilson limits", () => {
  it.each(expected("wilson", shape))(
    "of $numerator in $denominator at $confidence, times $multiplier, are $lower and $upper",
    async ({ numerator: o, denominator: n, confidence, multiplier, lower, upper }) => {
      const z = confidence === 0.95 ? z95 : z998;
      const of = (side: string) => `${multiplier} * wilson_${side}(${o}, ${n}, ${z})`;
      const [low, high] = await evaluate(db, of("lower"), of("upper"));
      expect(low).toBeCloseTo(lower, 9);
      expect(high).toBeCloseTo(upper, 9);
    },
  );

  it("end at exactly 0 and 1 where nobody or everybody is counted", async () => {
    const limits = await evaluate(db, `wilson_lower(0, 7, ${z95})`, `wilson_upper(7, 7, ${z95})`);
    expect(limits).toEqual([0, 1]);
  });

  it("contain the share", async () => {
    await always(`a / b between wilson_lower(a, b, ${z95}) - 1e-12 and wilson_upper(a, b, ${z95}) + 1e-12`, shares);
  });

  it("widen with confidence", async () => {
    await always(
      `wilson_lower(a, b, ${z998}) <= wilson_lower(a, b, ${z95}) and wilson_upper(a, b, ${z998}) >= wilson_upper(a, b, ${z95})`,
      shares,
    );
  });

  it("narrow as the same share is of more people", async () => {
    const width = (times: number) =>
      `wilson_upper(${times} * a, ${times} * b, ${z95}) - wilson_lower(${times} * a, ${times} * b, ${z95})`;
    await always(`${width(3)} < ${width(1)}`, shares);
  });

  it.each([
    ["-1", "10", "the numerator is below 0"],
    ["11", "10", "the numerator is above the denominator"],
    ["0", "0", "the denominator is not above 0"],
    ["1", "-5", "the denominator is not above 0"],
    ["null", "10", "the numerator or the denominator is missing"],
    ["1", "null", "the numerator or the denominator is missing"],
  ])("are refused for %s in %s: %s", async (o, n, reason) => {
    const columns = await db.columns(
      `select wilson_lower(${o}, ${n}, ${z95}) as low, wilson_upper(${o}, ${n}, ${z95}) as high,
        wilson_refusal(${o}, ${n}) as reason`,
    );
    expect(columns).toEqual({ low: [null], high: [null], reason: [reason] });
  });

  it("have no reason for refusal where there are limits", async () => {
    expect(await db.columns("select wilson_refusal(0, 10) as a, wilson_refusal(10, 10) as b")).toEqual({
      a: [null],
      b: [null],
    });
  });
});
