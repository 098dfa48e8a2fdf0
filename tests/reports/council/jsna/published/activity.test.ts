import { expect, it } from "vitest";
import {
  type ActivityRow,
  activityCells,
  activityNotes,
} from "../../../../../reports/council/jsna/published/activity.ts";

/** Leeds: 3,000 people with home care at 31 March 2011, 400 per 100,000 people. */
function row(parts: Partial<ActivityRow> = {}): ActivityRow {
  return {
    council_code: "E08000035",
    indicator_code: "HC",
    title: "People with home care",
    person_type: "client",
    basis: "snapshot",
    period: "2010-11 Q4",
    breakdown: "all",
    breakdown_value: "all",
    value: 3000,
    value_status: "value",
    rate: 400.4,
    england_value: 319_960,
    england_rate: 607.8,
    reporter_count: 152,
    council_count: 152,
    comparator_median: 500.2,
    comparator_n: 15,
    before_period: "2009-10 Q4",
    before_value: 3100,
    break_note: null,
    ...parts,
  };
}

it("has the count, the edition before, and rates of the council, its comparators and England", () => {
  expect(activityCells(row())).toEqual({
    measure: "People with home care, at 31 March",
    period: "31 March 2011",
    count: "3,000",
    before: "3,100 (31 March 2010)",
    rate: "400",
    median: "500 (15 councils)",
    england: "608",
    coverage: "152 of 152",
  });
});

it("names the ages and the group of a part", () => {
  const parts = { breakdown: "age_band+client_group", breakdown_value: "18-64|learning_disability", basis: "in_year" };
  expect(activityCells(row(parts)).measure).toBe(
    "People with home care, aged 18 to 64, learning disability, in the year",
  );
  expect(activityCells(row({ breakdown_value: "65+" })).measure).toContain("aged 65 and over");
});

it("has people where no population is loaded, and says so", () => {
  const bare = row({ rate: null, england_rate: null, comparator_median: null });
  expect(activityCells(bare)).toMatchObject({ rate: "no rate", median: "not available", england: "319,960 people" });
  expect(activityNotes([bare])).toContain("No population of that year is loaded, so there is no rate.");
});

it("has no England where not every council reported, and says how many did", () => {
  const partial = row({ england_value: null, england_rate: null, reporter_count: 112 });
  expect(activityCells(partial)).toMatchObject({ england: "none: not every council reported", coverage: "112 of 152" });
});

it("is not compared across a break, which is said", () => {
  const broken = row({ break_note: "from 2012-13 another table is used" });
  expect(activityCells(broken).before).toBe("not comparable with 31 March 2010");
  expect(activityNotes([broken])).toContain("From 2012-13 another table is used.");
});

it("tells what is hidden from what is not published", () => {
  expect(activityCells(row({ value: null, value_status: "suppressed" })).count).toBe("1 to 5");
  expect(activityCells(row({ value: null, value_status: "missing" })).count).toBe("not published");
});
