import { expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const cumbria = council("E10000006", { council_name: "Cumbria", local_code: "102", last_day: "2023-03-31" });

function spent(
  support_type: string,
  age: string | null,
  summary: string,
  delivery: string | null,
  amount: number | null,
) {
  const line = { period: "2014-15", area: "102 - Cumbria", account: "Gross current expenditure" };
  return { ...line, support_type, age, summary, delivery, amount };
}

const rows = [
  spent("Long term", "Age 18 to 64", "Total", "Nursing", 20),
  spent("Long term", "Age 18 to 64", "Total", "Residential", 120),
  spent("Long term", "Age 65 and over", "Total", "Nursing", 130),
  spent("Long term", "Age 65 and over", "Total", "Residential", 430),
  spent("Long term", "Age 18 to 64", "Total", "Community: Direct Payments", 70),
  spent("Long term", "Age 18 to 64", "Learning disability support", "Residential", 90),
  spent("Long term", "Age 65 and over", "Total", "Total", 800),
  spent("Non Salt Totals", "Age 65 and over", "Mental health support", "Short and long term total", 55),
  spent("Non Salt Totals", null, "Adult Social Care", "Total", 1750),
  { ...spent("Non Salt Totals", null, "Adult Social Care", "Total", 1600), account: "Net current expenditure" },
];
const figures = `select indicator_code, breakdown_value, numerator, denominator, value from pub.figure
  where framework = 'PSS EX1' order by all`;

// Care homes: 20 + 120 + 130 + 430 = 700 of 1,750 thousand pounds, 40%.
it("is in pounds, in all and by its parts, with the share of care homes", async () => {
  const db = await figuresOf({ councils: [cumbria], pss_expenditure: rows });
  const pounds = (indicator_code: string, breakdown_value: string, value: number) => ({
    indicator_code,
    breakdown_value,
    numerator: value,
    denominator: null,
    value,
  });
  expect(await select(db, figures)).toEqual([
    pounds("GCE", "65+|mental_health_support", 55_000),
    pounds("GCE", "all", 1_750_000),
    { indicator_code: "GCE-HOMES", breakdown_value: "all", numerator: 700_000, denominator: 1_750_000, value: 40 },
    pounds("GCE-LT", "18-64|community_direct_payments", 70_000),
    pounds("GCE-LT", "18-64|nursing", 20_000),
    pounds("GCE-LT", "18-64|residential", 120_000),
    pounds("GCE-LT", "65+", 800_000),
    pounds("GCE-LT", "65+|nursing", 130_000),
    pounds("GCE-LT", "65+|residential", 430_000),
  ]);
});

it("has no share of care homes where one of its parts is not there", async () => {
  const share = "select * from pub.figure where indicator_code = 'GCE-HOMES'";
  const without = await figuresOf({ councils: [cumbria], pss_expenditure: rows.slice(1) });
  const unknown = await figuresOf({
    councils: [cumbria],
    pss_expenditure: [spent("Long term", "Age 18 to 64", "Total", "Nursing", null), ...rows.slice(1)],
  });
  expect([...(await select(without, share)), ...(await select(unknown, share))]).toEqual([]);
});
