import { expect, it } from "vitest";
import {
  type CostBesideResult,
  quadrantSentence,
  quadrantWords,
} from "../../../../reports/components/sentences/quadrant.ts";

/** £18 where the comparators' median is £16, and a share of 80% to 90% beside a median of 70%. */
const dearAndGood: CostBesideResult = {
  cost: 18,
  costMedian: 16,
  lower: 80,
  upper: 90,
  outcomeMedian: 70,
  polarity: "high",
};

it.each([
  ["above both, high is good", dearAndGood, "costs more, better result"],
  ["low is good", { ...dearAndGood, polarity: "low" }, "costs more, worse result"],
  ["below the cost", { ...dearAndGood, cost: 15 }, "costs less, better result"],
  ["at the cost", { ...dearAndGood, cost: 16 }, "costs the same, better result"],
  ["the interval includes the median", { ...dearAndGood, outcomeMedian: 85 }, "costs more, similar result"],
  ["the interval ends at the median", { ...dearAndGood, outcomeMedian: 90 }, "costs more, similar result"],
  ["below, high is good", { ...dearAndGood, outcomeMedian: 91 }, "costs more, worse result"],
  ["no interval", { ...dearAndGood, lower: null, upper: null }, "costs more, result not judged"],
  ["no side is good", { ...dearAndGood, polarity: "none" }, "costs more, result not judged"],
])("%s", (_, pair, words) => {
  expect(quadrantWords(pair)).toBe(words);
});

it("counts the sides of costs and of results, and leaves out a side on which there is none", () => {
  const cheapUnjudged = { ...dearAndGood, cost: 15, lower: null, upper: null };
  expect(quadrantSentence("Leeds", [dearAndGood, dearAndGood, cheapUnjudged])).toBe(
    "In 2 of 3 comparisons Leeds’s cost is above its comparators’ median; of the results beside them 2 are better and 1 is not judged, having no interval.",
  );
});
