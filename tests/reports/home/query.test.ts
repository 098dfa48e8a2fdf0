import { expect, it } from "vitest";
import { home } from "../../../reports/home/query.ts";
import { council, figuresOf, select } from "../../analysis/core.ts";

const leeds = "E08000035";

it("names spending as published among what is loaded, to its newest year", async () => {
  const spent = { area_code: leeds, area_name: "Leeds", line: "TOTAL ADULT SOCIAL CARE", amount: 1000 };
  const meals = { period: "2010-11", area: "212-Leeds", measure: null, heading: "Average gross cost per meal" };
  const db = await figuresOf({
    councils: [council(leeds, { council_name: "Leeds" })],
    published_spending: [{ ...spent, period: "2024-25", account: "net_current_expenditure" }],
    pss_unit_costs: [{ ...meals, numerator: 1000, denominator: 2000, unit_cost: 4.5 }],
  });
  expect(await select(db, home.tables.subjects.sql)).toEqual([{ subject: "spending", period: "2024-25" }]);
  db.close();
});
