import { describe, expect, it } from "vitest";
import { evaluate, withMacros } from "./limits.ts";

const db = await withMacros();

describe("exact Poisson limits", () => {
  /** Test data of PHEindicatormethods: rates per 100 of a denominator of 100. */
  it.each([
    [1, 0.0253178079842899, 5.5716433909389],
    [5, 1.62348639011842, 11.6683320793227],
  ])("of a count of %d are %d and %d", async (o, lower, upper) => {
    const [low, high] = await evaluate(db, `exact_poisson_lower(${o}, 0.95)`, `exact_poisson_upper(${o}, 0.95)`);
    expect(low).toBeCloseTo(lower, 9);
    expect(high).toBeCloseTo(upper, 9);
  });

  /** Worked from the definition: one event or more has probability 0.001 at the lower limit, one or fewer at the upper. */
  it("of one event at 99.8% leave a probability of 0.001 on each side", async () => {
    const [low, high] = await evaluate(db, "exact_poisson_lower(1, 0.998)", "exact_poisson_upper(1, 0.998)");
    expect(1 - Math.exp(-(low ?? 0))).toBeCloseTo(0.001, 12);
    expect(Math.exp(-(high ?? 0)) * (1 + (high ?? 0))).toBeCloseTo(0.001, 12);
  });

  /** With nothing counted the upper limit is -ln(0.025) = 3.688879454. */
  it("of no event begin at 0 and end at minus the logarithm of 0.025", async () => {
    const [low, high] = await evaluate(db, "exact_poisson_lower(0, 0.95)", "exact_poisson_upper(0, 0.95)");
    expect(low).toBe(0);
    expect(high).toBeCloseTo(3.688879454113936, 12);
  });

  it.each([10, 2.5, -1])("are left to another method for a count of %d", async (o) => {
    expect(await evaluate(db, `exact_poisson_lower(${o}, 0.95)`)).toEqual([null]);
  });
});
