import { expect, it } from "vitest";
import { type CoreRows, council, figuresOf, select } from "./core.ts";

const leeds = "E08000035";

const budgets = {
  council_code: leeds,
  period: "2010-11 Q2",
  person_type: "client",
  basis: "snapshot",
  breakdown: "all",
  breakdown_value: "all",
  denominator_kind: "adass_eligible",
  denominator_count: 100,
  personal_budget_count: 30,
};

/** A gain of £1,000 a year from 2009-10 on, as expected in October 2010 for the year to March 2011. */
const gain = {
  council_code: leeds,
  gain_id: "1",
  title: "Reablement",
  service: "adult_social_care",
  first_year: "2009-10",
  gross_gbp: 1000,
  is_cash_releasing: true,
  is_preventative: false,
  vintage: "forecast",
  submission: "2010-10",
};

const people = (year: string, kind: string, base_year: string | null) => ({
  council_code: leeds,
  year,
  kind,
  base_year,
  sex: "female",
  age_band: "65-69",
  population_count: 500,
});

async function dataTo(rows: CoreRows): Promise<unknown> {
  const db = await figuresOf({ councils: [council(leeds)], ...rows });
  const query = `select cast(data_to as varchar) as day from pub.data_to where area_code = '${leeds}'`;
  const [found] = await select(db, query).finally(() => db.close());
  return found?.day;
}

it("is the end of the newest period that has happened, whatever is forecast for a later one", async () => {
  expect(await dataTo({ personal_budgets: [budgets], savings: [gain] })).toBe("2010-09-30");
});

it("is pushed on by what was made", async () => {
  const made = { ...gain, vintage: "actual", submission: "2011-07" };
  expect(await dataTo({ personal_budgets: [budgets], savings: [gain, made] })).toBe("2011-03-31");
});

it("takes a mid-year estimate as of 30 June, and a projection for nothing", async () => {
  const population = [people("2010", "estimate", null), people("2020", "projection", "2008")];
  expect(await dataTo({ population })).toBe("2010-06-30");
  expect(await dataTo({ population, personal_budgets: [budgets] })).toBe("2010-09-30");
});

it("counts a figure that is hidden for its small numbers: something is known", async () => {
  expect(await dataTo({ personal_budgets: [{ ...budgets, personal_budget_count: 2 }] })).toBe("2010-09-30");
});
