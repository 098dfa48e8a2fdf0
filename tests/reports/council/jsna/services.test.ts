import { expect, it } from "vitest";
import { depletedSentence, waitSentence } from "../../../../reports/council/jsna/services.ts";
import { activityFigureOf } from "../../components/activity/activity-rows.ts";

it("says how long half of people wait at most, beside the comparators, and nothing where it is not known", () => {
  const wait = (value: number | null) =>
    activityFigureOf({ indicator_code: "ACT-WAIT", unit: "number", decimals: 0, value, comparator_median: 20 });
  expect(waitSentence([wait(18)])).toBe(
    "Half of people waited 18 days or less from contact to assessment in 2010-11; the comparators’ median is 20 days.",
  );
  expect(waitSentence([wait(null)])).toBe("");
  expect(waitSentence([])).toBe("");
});

it("says how many people's own money ran out, and that it is suppressed where they are few", () => {
  const ranOut = (value: number | null, parts = {}) =>
    activityFigureOf({ indicator_code: "ACT-SF-DEPLETED", unit: "people", decimals: 0, value, ...parts });
  const lead = "People who paid for themselves before and were supported from 2010-11 on, because their money ran out:";
  expect(depletedSentence([ranOut(44), ranOut(42, { period: "2009-10" })])).toBe(`${lead} 44 (42 in 2009-10).`);
  expect(depletedSentence([ranOut(null, { value_status: "suppressed" })])).toBe(`${lead} suppressed.`);
});
