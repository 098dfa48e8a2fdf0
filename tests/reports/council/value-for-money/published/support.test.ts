import { expect, it } from "vitest";
import { type SupportLine, supportCells } from "../../../../../reports/council/value-for-money/published/support.ts";

const nursing: SupportLine = {
  indicator_code: "WC-NURSING",
  title: "Weekly cost of long-term nursing care",
  unit: "gbp",
  period: "2014-15",
  value: 551.343,
  value_status: "value",
  england_value: 666.37,
  comparator_n: 14,
  comparator_median: 600.5,
};

it("prints a cost in pounds and pence beside the comparators' median and England", () => {
  expect(supportCells(nursing)).toEqual({
    measure: "Weekly cost of long-term nursing care",
    value: "£551.34",
    median: "£600.50 (14 councils)",
    england: "£666.37",
  });
});

it("prints weeks as a number, compared with nobody's, and why a value is not there", () => {
  const weeks = { ...nursing, unit: "number", value: 48_744, title: "Weeks of long-term nursing care" };
  expect(supportCells(weeks)).toMatchObject({ value: "48,744", median: "not compared", england: "not compared" });
  expect(supportCells({ ...nursing, value: null, value_status: "not_applicable" }).value).toBe("not applicable");
});
