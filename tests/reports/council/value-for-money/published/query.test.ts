import { beforeAll, expect, it } from "vitest";
import { budgetBreaks, publishedBudgets } from "../../../../../reports/council/personal-budgets/published/query.ts";
import { publishedCostStrips, publishedCosts } from "../../../../../reports/council/value-for-money/published/query.ts";
import { unitCosts } from "../../../../../reports/council/value-for-money/query.ts";
import type { Database } from "../../../../../src/store/warehouse/database.ts";
import { council, figuresOf, select } from "../../../../analysis/core.ts";
import { publishedHeading } from "../../../../catalogue/activity-headings.ts";

const [leeds, hull] = ["E08000035", "E06000010"];
const allCare = "Average gross weekly expenditure on residential, nursing and intensive home care";
const cost = (period: string, area: string, unit_cost: number) => ({
  period,
  area,
  measure: period === "2008-09" ? "2.1" : null,
  heading: allCare,
  numerator: 1000,
  denominator: 2000,
  unit_cost,
});
const deflator = (period: string, value: number) => ({
  released_on: "2023-12-22",
  base_year: "2022-23",
  period,
  deflator: value,
});
const people = (area_code: string, year: string, people_count: number) => ({
  area_code,
  area_name: "",
  area_kind: "",
  age_detail: "all ages",
  year,
  sex: "all",
  age: "All ages",
  people_count,
});
const line = (period: string, area: string, code: string, activity: number) => ({
  period,
  local_code: null,
  area,
  line: code,
  heading: publishedHeading(period, code),
  activity,
});

let db: Database;

beforeAll(async () => {
  db = await figuresOf({
    councils: [
      council(leeds, { council_name: "Leeds", local_code: "212" }),
      council(hull, { council_name: "Kingston upon Hull, City of", local_code: "215", other_names: "Hull" }),
    ],
    pss_unit_costs: [
      ...[cost("2008-09", "212 - Leeds", 500), cost("2009-10", "212-Leeds", 510), cost("2009-10", "215-Hull UA", 600)],
      cost("2009-10", "TOTAL England", 560),
    ],
    gdp_deflators: [deflator("2008-09", 80), deflator("2009-10", 84)],
    pss_activity: [
      ...[line("2008-09", "212-Leeds", "A2.20", 900), line("2009-10", "212-Leeds", "A4.20", 2000)],
      ...[line("2009-10", "212-Leeds", "A4.9", 100), line("2009-10", "215-Hull UA", "A4.20", 250)],
      ...[line("2009-10", "TOTAL England", "A4.20", 130_000), line("2008-09", "215-Hull", "A2.20", 200)],
    ],
    ons_population: [
      ...[people(leeds, "2009", 800_000), people(hull, "2009", 250_000), people(hull, "2008", 250_000)],
      ...[people("E92000001", "2009", 52_000_000)],
    ],
  });
}, 600_000);

it("puts a council's published unit costs beside England and its comparators, in cash and in real terms", async () => {
  const rows = await select(db, `select * from (${publishedCosts.tables.costs.sql}) where council_code = '${leeds}'`);
  // £500 where the deflator goes from 80 to 84 is £525; the one comparator's £600 is the median.
  expect(rows).toMatchObject([
    {
      measure: "2.1",
      period: "2008-09",
      value: 500,
      factor: 1,
      price_factor: 1.05,
      real_value: 525,
      comparator_median: null,
    },
    {
      measure: "2.1",
      period: "2009-10",
      value: 510,
      numerator: 1000,
      denominator: 2000,
      real_value: 510,
      comparator_n: 1,
      comparator_median: 600,
      price_factor: 1,
      england: 560,
      is_drawn: true,
      price_basis: "prices of 2009-10, deflators of 22 December 2023",
    },
  ]);
});

it("has every council's cost of the newest year of each service", async () => {
  expect(await select(db, publishedCostStrips.tables.costs.sql)).toMatchObject([
    { council_code: hull, service: "2.1", period: "2009-10", value: 600, is_outlier: false },
    { council_code: leeds, service: "2.1", period: "2009-10", value: 510, is_outlier: false },
  ]);
  expect(await select(db, unitCosts.tables.costs.sql)).toEqual([]);
});

it("has a council's counts and rates by day and group, England's, and its comparators' newest rate", async () => {
  const rows = await select(
    db,
    `select role, area_name, indicator_code, period, breakdown_value, value, median
    from (${publishedBudgets.tables.lines.sql}) where council_code = '${leeds}'`,
  );
  // 2,000 of 800,000 are 250 per 100,000, 250 of 250,000 are 100, and 130,000 of 52 million 250.
  expect(rows.map((row) => Object.values(row).join(" | "))).toEqual([
    "comparator | Kingston upon Hull, City of | DP-RATE | 2009-10 Q4 | all | 100 | ",
    "england | England | DP | 2009-10 Q4 | all | 130000 | ",
    "england | England | DP-RATE | 2009-10 Q4 | all | 250 | ",
    "this | Leeds | DP | 2008-09 Q4 | all | 900 | 200",
    "this | Leeds | DP | 2009-10 Q4 | 18-64|learning_disability | 100 | ",
    "this | Leeds | DP | 2009-10 Q4 | all | 2000 | 250",
    "this | Leeds | DP-RATE | 2009-10 Q4 | 18-64|learning_disability | 12.5 | ",
    "this | Leeds | DP-RATE | 2009-10 Q4 | all | 250 | 100",
  ]);
});

it("says where the count changes, and from when areas are not compared on self-directed support", async () => {
  const rows = await select(
    db,
    `select indicator_code, period, is_publishers, not_compared is not null as is_alone
    from (${budgetBreaks.tables.breaks.sql}) where indicator_code in ('DP', '3D(1A)')`,
  );
  expect(rows).toEqual([
    { indicator_code: "3D(1A)", period: "2024-25", is_publishers: false, is_alone: true },
    { indicator_code: "DP", period: "2009-10", is_publishers: false, is_alone: false },
    { indicator_code: "DP", period: "2010-11", is_publishers: false, is_alone: false },
    { indicator_code: "DP", period: "2012-13", is_publishers: false, is_alone: false },
  ]);
});
