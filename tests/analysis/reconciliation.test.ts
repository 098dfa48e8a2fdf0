import { expect, it } from "vitest";
import { publishedHeading } from "../catalogue/activity-headings.ts";
import { council, figuresOf, select } from "./core.ts";

const gain = (council_code: string, service: string, gross_gbp: number) => ({
  council_code,
  gain_id: service,
  title: service,
  service,
  first_year: "2010-11",
  gross_gbp,
  is_cash_releasing: true,
  is_preventative: false,
  vintage: "actual",
  submission: "2011-07",
});

const returned = (council_code: string, value: number, vintage = "final") => ({
  council_code,
  indicator_code: "NI 179",
  period: "2010-11",
  value,
  vintage,
});

// The first council's register has £300,000 of adult social care and £200,000 of other services: £500,000.
const db = await figuresOf({
  councils: [council("E06000001"), council("E06000002"), council("E06000003")],
  savings: [
    gain("E06000001", "adult_social_care", 300_000),
    gain("E06000001", "other", 200_000),
    gain("E06000002", "adult_social_care", 300_400),
    { ...gain("E06000003", "adult_social_care", 90_000), vintage: "forecast", submission: "2010-10" },
  ],
  ni_returns: [
    returned("E06000001", 800_000),
    returned("E06000001", 700_000, "provisional"),
    returned("E06000002", 300_000),
    returned("E06000003", 95_000, "forecast"),
  ],
});

it("puts NI 179 as returned beside the register of gains, with the difference and why there may be one", async () => {
  const rows = await select(
    db,
    "select * exclude (what, unit, indicator_codes, why, name_one, name_two, received_one, received_two, within), why like '%every service%' as is_told from pub.reconciliation",
  );
  const pair = { period: "2010-11", return_one: "ni_returns", return_two: "savings", is_told: true };
  expect(rows).toEqual([
    {
      council_code: "E06000001",
      ...pair,
      value_one: 800_000,
      value_two: 500_000,
      difference: 300_000,
      is_within: false,
    },
    { council_code: "E06000002", ...pair, value_one: 300_000, value_two: 300_400, difference: -400, is_within: true },
  ]);
});

it("takes a forecast of NI 179 from the council itself before one made from its register: one figure, not two", async () => {
  const rows = await select(
    db,
    "select value from pub.figure where indicator_code = 'NI 179' and vintage = 'forecast' and area_code = 'E06000003'",
  );
  expect(rows).toEqual([{ value: 95_000 }]);
});

const budgets = (person_type: string, denominator_kind: string, held: number, people: number) => ({
  council_code: "E06000001",
  period: "2009-10 Q4",
  person_type,
  basis: "in_year",
  denominator_kind,
  breakdown: "all",
  breakdown_value: "all",
  denominator_count: people,
  personal_budget_count: held,
});

const quarters = ["Q1", "Q2", "Q3", "Q4"].map((quarter) => ({
  council_code: "E06000001",
  period: `2009-10 ${quarter}`,
  person_type: "client",
  new_eligible_count: 50,
  new_offered_count: 20,
  reviewed_count: 100,
  review_offered_count: 50,
}));

const reviewed = {
  period: "2009-10",
  area: "111-Hartlepool",
  line: "A1.1",
  heading: publishedHeading("2009-10", "A1.1"),
  activity: 385,
};

/** 400 + 90 of 1,500 + 300 are 27.22%; four quarters of 100 reviews are 400. */
it("puts NI 130 beside personal budget counts, and published reviews beside those of the offers, each with its day", async () => {
  const both = await figuresOf({
    councils: [council("E06000001", { council_name: "Hartlepool", local_code: "111" })],
    personal_budgets: [
      budgets("client", "rap_community_in_year", 400, 1500),
      budgets("carer", "carers_in_year", 90, 300),
    ],
    personal_budget_offers: quarters,
    ni_returns: [
      { council_code: "E06000001", indicator_code: "NI 130", period: "2009-10", value: 26.1, vintage: "final" },
    ],
    pss_activity: [reviewed],
  });
  const rows = await select(
    both,
    "select return_one, value_one, return_two, value_two, difference, is_within from pub.reconciliation order by return_one",
  );
  expect(rows).toEqual([
    {
      return_one: "ni_returns",
      value_one: 26.1,
      return_two: "personal_budgets",
      value_two: expect.closeTo(27.222, 3),
      difference: expect.closeTo(-1.122, 3),
      is_within: false,
    },
    {
      return_one: "pss_activity",
      value_one: 385,
      return_two: "personal_budget_offers",
      value_two: 400,
      difference: -15,
      is_within: false,
    },
  ]);
  both.close();
});
