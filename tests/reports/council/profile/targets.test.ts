import { expect, it } from "vitest";
import { targetsSentence, targetWords } from "../../../../reports/components/sentences/target.ts";
import type { RecordedTarget } from "../../../../reports/components/targets/rows.ts";
import { targetRows } from "../../../../reports/council/profile/targets.ts";
import { measured, withoutValue } from "../../components/sentences/figures.ts";

const atLeast = (value: number) => ({ name: "the recorded target", value, asks: "at least" }) as const;
const atMost = (value: number) => ({ name: "the recorded target", value, asks: "at most" }) as const;

// Northmere's share is 31.2% with the interval 29.9% to 32.5%.
it.each([
  ["the whole interval above", targetWords(measured(), atLeast(29)), "on target, by more than chance"],
  [
    "above, the interval includes it",
    targetWords(measured(), atLeast(30)),
    "on target; the interval includes the target",
  ],
  ["equal", targetWords(measured(), atLeast(31.2)), "on target; the interval includes the target"],
  [
    "below, the interval includes it",
    targetWords(measured(), atLeast(32)),
    "off target; the interval includes the target",
  ],
  ["the whole interval below", targetWords(measured(), atLeast(35)), "off target, by more than chance"],
  ["low is good", targetWords(measured(), atMost(30)), "off target; the interval includes the target"],
  ["no interval", targetWords(measured({ lower: null, upper: null }), atLeast(30)), "on target; no interval"],
  ["money", targetWords(measured({ unit: "gbp", lower: null, upper: null }), atLeast(30)), "on target"],
  ["no value", targetWords(withoutValue("suppressed"), atLeast(30)), ""],
])("%s", (_, words, expected) => {
  expect(words).toBe(expected);
});

it("counts what is on and off target, how many chance could explain, and how many cannot be judged", () => {
  const judged = ["on target, by more than chance", "on target; the interval includes the target", "off target"];
  expect(targetsSentence("Leeds", judged, 5)).toBe(
    "Of Leeds’s 3 recorded targets that can be judged, 2 are met and 1 is not, but chance could explain 1 of these; 2 more cannot be judged.",
  );
  expect(targetsSentence("Leeds", [], 1)).toBe("None of Leeds’s 1 recorded target can be judged yet.");
});

const row: RecordedTarget = {
  framework: "NIS",
  edition: "2008-09",
  indicator_code: "NI 131",
  definition: "",
  person_type: "all",
  basis: "",
  period: "2010-11",
  breakdown: "all",
  breakdown_value: "all",
  title: "Delayed transfers of care",
  has_published_code: true,
  unit: "per_100k",
  decimals: 1,
  polarity: "low",
  kind: "mean_count",
  target: 9.4,
  baseline_period: "2008-09",
  baseline_value: 10.6,
  baseline_status: "value",
  agreed_in: "Local area agreement",
  role: null,
  value: 8.2,
  value_status: "value",
  lower_95: null,
  upper_95: null,
  forecast: null,
  lower_80: null,
  upper_80: null,
  origin_period: null,
};

it("asks for at most the target where low is good, and says from where it is counted", () => {
  expect(targetRows([row])).toEqual([
    {
      measure: "Delayed transfers of care, per 100,000 people (NI 131)",
      period: "2010-11",
      figure: "8.2",
      interval: "none",
      target: "at most 9.4",
      verdict: "on target; no interval",
      baseline: "10.6 in 2008-09; past the target since",
      forecast: "none",
      agreed: "Local area agreement",
      role: "not said",
    },
  ]);
});

it("says that what it is counted from is hidden, where the figure of that year is", () => {
  const [line] = targetRows([{ ...row, baseline_value: null, baseline_status: "suppressed" }]);
  expect(line?.baseline).toBe("suppressed in 2008-09");
});

it("judges nothing where there is no figure, and says why there is none", () => {
  const [line] = targetRows([{ ...row, value: null, value_status: "suppressed" }]);
  expect([line?.figure, line?.verdict]).toEqual(["suppressed", "cannot be judged"]);
});

it("gives the last forecast to the period of the target, where there is one", () => {
  const share = { ...row, indicator_code: "PPF-12", period: "2010-11 Q4", unit: "percent", target: 30 };
  const [line] = targetRows([
    { ...share, forecast: 32.14, lower_80: 30.8, upper_80: 33.4, origin_period: "2010-11 Q3" },
  ]);
  expect(line?.forecast).toBe("32.1% (30.8% to 33.4%) at 31 December 2010");
});
