import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const code = "E06000001";
const spent = (funder: string, service: string, gross_current_gbp: number, more = {}) => ({
  council_code: code,
  period: "2010-11",
  funder,
  client_group: "older_people",
  service,
  gross_current_gbp,
  ...more,
});
const gain = (gain_id: string, more: Readonly<Record<string, string | number | boolean>>) => ({
  council_code: code,
  gain_id,
  title: gain_id,
  service: "adult_social_care",
  first_year: "2009-10",
  gross_gbp: 100_000,
  is_cash_releasing: true,
  is_preventative: true,
  vintage: "actual",
  submission: "2011-07",
  ...more,
});

/**
 * The council spent £700,000 and £300,000 of its own, took £90,000 from clients and £40,000 otherwise: £870,000 net. The
 * NHS paid £50,000 and housing support £20,000. Of its gains, £30,000 and £5,000 a year fall to the NHS; of the third,
 * which ended after a year, nothing does, and the fourth is of another service.
 */
const db = await figuresOf({
  councils: [council(code)],
  service_classes: [{ service: "home_care", class: "maintaining" }],
  expenditure: [
    spent("council", "home_care", 700_000, { client_contribution_gbp: 90_000, other_income_gbp: 30_000 }),
    spent("council", "day_care", 300_000, { other_income_gbp: 10_000 }),
    spent("nhs", "reablement", 50_000),
    spent("housing_support", "supporting_people", 20_000),
  ],
  savings: [
    gain("A", { nhs_share_gbp: 30_000 }),
    gain("B", { nhs_share_gbp: 5_000, is_cash_releasing: false }),
    gain("C", { nhs_share_gbp: 70_000, end_year: "2010-11" }),
    gain("D", { nhs_share_gbp: 10_000, service: "other" }),
  ],
});
const valuesOf = (area_type: string) =>
  select(
    db,
    `select indicator_code, breakdown_value, value from pub.figure
     where area_type = '${area_type}' and period = '2010-11'
       and indicator_code in ('EX-FUNDER', 'EX-CHARGES', 'EX-INCOME', 'EX-NCE', 'GAIN-NHS')
     order by indicator_code, breakdown_value`,
  );
const expected = [
  { indicator_code: "EX-CHARGES", breakdown_value: "all", value: 90_000 },
  { indicator_code: "EX-FUNDER", breakdown_value: "council", value: 1_000_000 },
  { indicator_code: "EX-FUNDER", breakdown_value: "housing_support", value: 20_000 },
  { indicator_code: "EX-FUNDER", breakdown_value: "nhs", value: 50_000 },
  { indicator_code: "EX-INCOME", breakdown_value: "all", value: 40_000 },
  { indicator_code: "EX-NCE", breakdown_value: "all", value: 870_000 },
  { indicator_code: "GAIN-NHS", breakdown_value: "all", value: 35_000 },
];

describe("whose money is spent, and what it brings in", () => {
  it("are figures of the council: each funder's, charges, other income, net, and what falls to the NHS", async () => {
    expect(await valuesOf("council")).toEqual(expected);
  });

  it("are figures of England where nearly all councils have them", async () => {
    expect(await valuesOf("england")).toEqual(expected);
  });

  it("leave the savings of the council as they are: the part of the NHS is not taken off them", async () => {
    const rows = await select(
      db,
      `select value from pub.figure where area_type = 'council' and indicator_code = 'PPF-20P'
         and definition = 'worth in the year of all gains since April 2008'`,
    );
    expect(rows).toEqual([{ value: 100_000 }]);
  });

  it("are not known where no line says what came in: the net is not then the gross", async () => {
    const silent = await figuresOf({
      councils: [council(code)],
      expenditure: [spent("council", "home_care", 700_000)],
    });
    const rows = await select(
      silent,
      `select indicator_code, value_status from pub.figure
       where area_type = 'council' and indicator_code in ('EX-CHARGES', 'EX-NCE') order by indicator_code`,
    );
    expect(rows).toEqual([
      { indicator_code: "EX-CHARGES", value_status: "missing" },
      { indicator_code: "EX-NCE", value_status: "missing" },
    ]);
  });
});
