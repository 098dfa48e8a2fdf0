import { expect, it } from "vitest";
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
    "select * exclude (what, unit, why), why like '%every service%' as is_told from pub.reconciliation",
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
