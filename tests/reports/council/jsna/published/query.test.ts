import { expect, it } from "vitest";
import { publishedActivity } from "../../../../../reports/council/jsna/published/query.ts";
import { council, figuresOf, select } from "../../../../analysis/core.ts";
import { publishedHeading } from "../../../../catalogue/activity-headings.ts";

const counted = (period: string, area: string, line: string, activity: number | null) => ({
  period,
  local_code: null,
  area,
  line,
  heading: publishedHeading(period, line),
  activity,
});
const people = (area_code: string, people_count: number) => ({
  area_code,
  area_name: "",
  area_kind: "",
  age_detail: "all ages",
  year: "2010",
  sex: "all",
  age: "All ages",
  people_count,
});

const leeds = council("E08000035", { council_name: "Leeds", local_code: "212" });
const hull = council("E06000010", { council_name: "Hull", local_code: "215" });

const counts = [
  counted("2009-10", "212-Leeds", "A4.17", 320),
  counted("2010-11", "212-Leeds", "A4.17", 300),
  counted("2010-11", "215-Hull", "A4.17", 100),
  counted("2010-11", "TOTAL England", "A4.17", 1000),
  counted("2010-11", "212-Leeds", "B1", 50),
  counted("2010-11", "215-Hull", "B1", null),
  counted("2010-11", "TOTAL England", "B1", 50),
];

const noneBefore = { before_period: null, before_value: null, break_note: null };

// 300 and 100 of 100,000 people are 300 and 100 per 100,000; 1,000 of 1,000,000 in England are 100.
it("has a council's newest counts with rates, England, its comparators and how many councils have one", async () => {
  const db = await figuresOf({
    councils: [leeds, hull],
    pss_activity: counts,
    ons_population: [people("E08000035", 100_000), people("E06000010", 100_000), people("E92000001", 1_000_000)],
  });
  const rows = await select(
    db,
    `select indicator_code, period, value, rate, england_value, england_rate, reporter_count, council_count, comparator_median,
      before_period, before_value, break_note from (${publishedActivity.tables.counts.sql}) where council_code = 'E08000035'`,
  );
  expect(rows).toEqual([
    {
      indicator_code: "RESIDENTS",
      period: "2010-11 Q4",
      value: 50,
      rate: 50,
      england_value: null,
      england_rate: null,
      reporter_count: 1,
      council_count: 2,
      comparator_median: null,
      ...noneBefore,
    },
    {
      indicator_code: "HC",
      period: "2010-11 Q4",
      value: 300,
      rate: 300,
      england_value: 1000,
      england_rate: 100,
      reporter_count: 2,
      council_count: 2,
      comparator_median: 100,
      before_period: "2009-10 Q4",
      before_value: 320,
      break_note: null,
    },
  ]);
});
