import { expect, it } from "vitest";
import { costRows, medianSentence } from "../../../../reports/council/personal-budgets/worth.ts";
import { activityFigureOf } from "../../components/activity/activity-rows.ts";

const pounds = { unit: "gbp", decimals: 0, denominator: null, lower_95: null, upper_95: null };
const cost = (code: string, need: string, value: number | null, parts = {}) =>
  activityFigureOf({
    ...pounds,
    indicator_code: code,
    breakdown: need === "all" ? "all" : "need_band",
    breakdown_value: need,
    value,
    ...parts,
  });

it("puts the cost with a budget beside the cost before, of the same people and needs", () => {
  const rows = costRows([
    cost("ACT-COST-BEFORE", "all", 200),
    cost("ACT-COST-WITH", "all", 190),
    cost("ACT-COST-WITH-COUNT", "all", 74, { unit: "people" }),
    cost("ACT-COST-BEFORE", "critical", 400),
    cost("ACT-COST-WITH", "critical", 410),
    cost("ACT-COST-WITH", "low", null, { value_status: "suppressed" }),
  ]);
  expect(rows).toEqual([
    { need: "Everyone", people: "74", before: "£200", with: "£190", change: "−5.0%" },
    { need: "Low needs", people: "none", before: "none", with: "suppressed", change: "not known" },
    { need: "Critical needs", people: "none", before: "£400", with: "£410", change: "+2.5%" },
  ]);
});

it("says what half of budgets are worth, and nothing where that is hidden", () => {
  const median = (value: number | null) => medianSentence([cost("ACT-PB-MEDIAN", "all", value)]);
  expect(median(5633)).toBe("Half of budgets are £5,633 a year or less.");
  expect(median(null)).toBe("");
});
