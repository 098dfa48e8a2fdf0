import { expect, it } from "vitest";
import { publishedSupport } from "../../../../../reports/council/value-for-money/published/query.ts";
import { council, figuresOf, select } from "../../../../analysis/core.ts";

const cell = (area: string, part: string, amount: number) => ({
  period: "2014-15",
  area,
  support_type: "Long term",
  age: "Age 18 and over",
  reason: null,
  delivery: "Residential and nursing care",
  provision: "All",
  part,
  amount,
});
const cost = (area: string, thousands: number, weeks: number, each: number) => [
  cell(area, "numerator", thousands),
  cell(area, "denominator", weeks),
  cell(area, "unit cost", each),
];

it("has a council's costs of the newest year beside England and its comparators", async () => {
  const db = await figuresOf({
    councils: [
      council("E08000035", { council_name: "Leeds", local_code: "212" }),
      council("E06000010", { council_name: "Hull", local_code: "215" }),
    ],
    pss_support_costs: [
      ...[...cost("212 - Leeds", 1, 2, 500), ...cost("215 - Hull", 3, 5, 600)],
      ...cost("England", 14, 20, 700),
    ],
  });
  expect(
    await select(db, `select * from (${publishedSupport.tables.measures.sql}) where council_code = 'E08000035'`),
  ).toEqual([
    {
      council_code: "E08000035",
      indicator_code: "WC-HOMES",
      unit: "gbp",
      period: "2014-15",
      value: 500,
      title: "Weekly cost of long-term residential and nursing care",
      value_status: "value",
      england_value: 700,
      comparator_n: 1,
      comparator_median: 600,
    },
  ]);
});
