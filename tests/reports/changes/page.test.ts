import { expect, it } from "vitest";
import { crossing } from "../../../reports/changes/page.ts";

const line = {
  indicator_code: "PPF-12",
  period: "2010-11 Q4",
  breakdown: "all",
  old_value: 29.9 as number | null,
  new_value: 30 as number | null,
};

it("leads with figures that are on the other side of their milestone's target than before", () => {
  expect(crossing([line, { ...line, old_value: 31, new_value: 29 }])).toHaveLength(2);
});

it("leaves out what stays on its side, another period, a group, and what has no value on one of the two days", () => {
  const others = [
    { ...line, old_value: 20, new_value: 29.9 },
    { ...line, period: "2010-11 Q3" },
    { ...line, breakdown: "sex" },
    { ...line, old_value: null },
    { ...line, indicator_code: "NI 130" },
  ];
  expect(crossing(others)).toEqual([]);
});
