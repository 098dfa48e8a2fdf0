import { expect, it } from "vitest";
import { judgement, judgementRefusal } from "../../../../reports/components/sentences/judgement.ts";
import { benchmarkCases, benchmarkGrid } from "../../../methods/benchmark-cases.ts";
import { withMacros } from "../../../methods/limits.ts";

it.each(benchmarkCases)(
  "limits $lower to $upper beside $benchmark, polarity $polarity, are $standing: $refusal",
  (given) => {
    const { lower, upper, benchmark, polarity, standing, refusal } = given;
    expect(judgement(lower, upper, benchmark, polarity)).toBe(standing);
    expect(judgementRefusal(lower, upper, benchmark, polarity)).toBe(refusal);
  },
);

it("judges as the method of the database does, over a grid", async () => {
  const db = await withMacros();
  const values = benchmarkGrid.map((given, place) => `(${place}, ${given.slice(0, 3).join(", ")}, '${given[3]}')`);
  const { standing } = await db.columns(
    `select benchmark(lower, upper, benchmark, polarity) as standing
    from (values ${values.join(", ")}) as given(place, lower, upper, benchmark, polarity) order by place`,
  );
  expect(standing).toHaveLength(120);
  expect(benchmarkGrid.map((given) => judgement(...given))).toEqual(standing);
});
