import { expect, it } from "vitest";
import { outcomePlace, targetPlace } from "../../../../reports/components/sentences/progress.ts";

it.each([
  [30.8, 33.4, "the whole interval is above the milestone of 30%"],
  [30, 33.4, "the whole interval is above the milestone of 30%"],
  [29.9, 33.4, "the milestone of 30% is within the interval"],
  [25, 30, "the milestone of 30% is within the interval"],
  [25, 29.9, "the whole interval is below the milestone of 30%"],
])("says of an interval from %f%% to %f%% where a milestone of 30%% lies", (lower, upper, words) => {
  expect(targetPlace({ lower, upper, target: 30 })).toBe(words);
});

it("says of the actual share whether the interval held it, its ends included", () => {
  const limits = { lower: 30, upper: 33 };
  expect(outcomePlace(limits, 33)).toBe("actual 33.0%, within the interval");
  expect(outcomePlace(limits, 33.1)).toBe("actual 33.1%, outside the interval");
});
