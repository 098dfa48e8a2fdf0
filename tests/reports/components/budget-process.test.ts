import { expect, it } from "vitest";
import { headline } from "../../../reports/components/budget-process.ts";
import { processPoints, signalWords } from "../../../reports/components/process-chart.ts";
import { timeRow } from "./time-rows.ts";

const point = { period: "2010-11 Q4", value: 31, mean: 25, lower: 20, upper: 30, rule: null, direction: null };

it("orders the quarters and leaves out those without limits", () => {
  const rows = [timeRow({ period: "2010-11 Q4" }), timeRow({ period: "2010-11 Q3" }), timeRow({ mean: null })];
  expect(processPoints(rows).map(({ period }) => period)).toEqual(["2010-11 Q3", "2010-11 Q4"]);
});

it.each([
  [[point, point], "No quarter differs from the usual variation."],
  [
    [{ ...point, rule: "outside_limits", direction: -1 }, point],
    "1 quarter of 2 differs from the usual variation; the latest is within it.",
  ],
  [
    [point, { ...point, rule: "trend", direction: 1 }, { ...point, rule: "outside_limits", direction: 1 }],
    "2 quarters of 3 differ from the usual variation; the latest is outside the limits, upwards.",
  ],
])("says how many quarters are signals and what the latest is", (points, words) => {
  expect(headline(points)).toBe(words);
});

it("names each rule with its direction", () => {
  expect(signalWords({ rule: "shift", direction: -1 })).toBe(
    "one of seven quarters on one side of the mean, downwards",
  );
  expect(signalWords({ rule: null, direction: null })).toBe("usual variation");
});
