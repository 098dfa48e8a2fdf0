import { expect, it } from "vitest";
import {
  judgement,
  judgementRefusal,
  outsideInterval,
  tally,
} from "../../../../reports/components/sentences/judgement.ts";
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

const group = (name: string, lower: number | null, upper: number | null, beside: number | null = 30) => {
  return { name, lower, upper, beside };
};

it("names the groups whose whole interval is on one side of what they are set beside", () => {
  const groups = [
    group("above", 31, 40),
    group("ends at it", 30, 40),
    group("below", 10, 29.9),
    group("its end at it", 10, 30),
    group("above its own", 20, 25, 19),
    group("no interval", null, null),
    group("nothing beside", 10, 20, null),
  ];
  expect(outsideInterval(groups, "higher")).toEqual(["above", "above its own"]);
  expect(outsideInterval(groups, "lower")).toEqual(["below"]);
});

it.each([
  [
    ["worse", "better", "similar", "similar"],
    "of 4 councils, 1 is better than England, 2 similar and 1 worse, by their own 95% intervals",
  ],
  [["similar"], "of 1 council, 1 is similar to England, by its own 95% interval"],
  [
    ["lower", "not_compared", "lower", "higher"],
    "of 3 councils, 1 is higher than England and 2 lower, by their own 95% intervals; 1 more council cannot be compared",
  ],
  [
    ["worse", "worse", "not_compared", ""],
    "of 2 councils, 2 are worse than England, by their own 95% intervals; 2 more councils cannot be compared",
  ],
  [
    ["better", "higher", "lower"],
    "of 3 councils, 1 is better than England, 1 higher and 1 lower, by their own 95% intervals",
  ],
  [["not_compared", "not_compared"], "no council can be compared with England"],
  [[], "no council can be compared with England"],
])("the tally of %o", (judgements, words) => {
  expect(tally(judgements, "council", "England")).toBe(words);
});
