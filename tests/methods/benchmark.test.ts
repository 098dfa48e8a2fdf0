import { describe, expect, it } from "vitest";
import { withMacros } from "./limits.ts";

const db = await withMacros();

// The rule of Fingertips by hand: the whole interval above the benchmark, the whole of it below, or neither.
const above = "31, 35, 30";
const below = "25, 29, 30";

describe("a comparison with a benchmark", () => {
  it.each([
    [above, "high", "better"],
    [above, "low", "worse"],
    [above, "none", "higher"],
    [below, "high", "worse"],
    [below, "low", "better"],
    [below, "none", "lower"],
    ["28, 33, 30", "high", "similar"],
    ["28, 33, 30", "low", "similar"],
    ["28, 33, 30", "none", "similar"],
    ["30, 33, 30", "high", "similar"],
    ["27, 30, 30", "high", "similar"],
  ])("of limits and benchmark %s, polarity %s, is %s", async (given, polarity, standing) => {
    expect(
      await db.columns(`select benchmark(${given}, '${polarity}') as standing,
        benchmark_refusal(${given}, '${polarity}') as refusal`),
    ).toEqual({ standing: [standing], refusal: [null] });
  });

  it.each([
    ["null, 33, 30, 'high'", "the figure has no interval"],
    ["28, null, 30, 'high'", "the figure has no interval"],
    ["28, 33, null, 'high'", "the benchmark is missing"],
    ["31, 33, 30, 'up'", "which side is good is not said"],
    ["31, 33, 30, null", "which side is good is not said"],
  ])("of %s is not made: %s", async (given, reason) => {
    expect(await db.columns(`select benchmark(${given}) as standing, benchmark_refusal(${given}) as refusal`)).toEqual({
      standing: ["not_compared"],
      refusal: [reason],
    });
  });
});
