import { expect, it } from "vitest";
import { ethnicSentence, groupCells } from "../../../../reports/council/jsna/ethnic-groups.ts";
import type { JsnaGroup } from "../../../../reports/council/jsna/rows.ts";

const others: JsnaGroup = {
  indicator_code: "ETHNIC-OTHER",
  period: "2021",
  breakdown: "all",
  breakdown_value: "all",
  numerator: 170_152,
  value: 20.956,
  comparator_n: 15,
  comparator_median: 14.04,
  england_value: 18.953,
};

it("says what share of people are in other ethnic groups than White, beside England", () => {
  expect(ethnicSentence("Leeds", [others])).toBe(
    "In 2021, 21.0% of people in Leeds were in ethnic groups other than White (England 19.0%).",
  );
  expect(ethnicSentence("Leeds", [{ ...others, england_value: null }])).toBe(
    "In 2021, 21.0% of people in Leeds were in ethnic groups other than White.",
  );
});

it("has a row for each group with its people, comparators and England", () => {
  expect(groupCells(others)).toEqual({
    group: "All but White",
    share: "21.0%",
    people: "170,152",
    median: "14.0% (15 councils)",
    england: "19.0%",
  });
  const asian = { ...others, indicator_code: "ETHNIC-GROUP", breakdown: "ethnic_group", breakdown_value: "asian" };
  expect(groupCells({ ...asian, comparator_median: null, england_value: null })).toMatchObject({
    group: "Asian",
    median: "not available",
    england: "not available",
  });
});
