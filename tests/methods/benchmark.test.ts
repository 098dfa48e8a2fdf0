import { describe, expect, it } from "vitest";
import { benchmarkCases } from "./benchmark-cases.ts";
import { withMacros } from "./limits.ts";

const db = await withMacros();

describe("a comparison with a benchmark", () => {
  it.each(benchmarkCases)(
    "of limits $lower to $upper beside $benchmark, polarity $polarity, is $standing: $refusal",
    async (given) => {
      const { lower, upper, benchmark, polarity, standing, refusal } = given;
      const values = `${lower}, ${upper}, ${benchmark}, '${polarity}'`;
      expect(
        await db.columns(`select benchmark(${values}) as standing, benchmark_refusal(${values}) as refusal`),
      ).toEqual({ standing: [standing], refusal: [refusal] });
    },
  );

  it("is not made where the polarity is missing", async () => {
    expect(await db.columns("select benchmark_refusal(31, 33, 30, null) as refusal")).toEqual({
      refusal: ["which side is good is not said"],
    });
  });
});
