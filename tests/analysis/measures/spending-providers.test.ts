import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const code = "E06000001";
const line = (service: string, gross_current_gbp: number, more = {}) => ({
  council_code: code,
  period: "2010-11",
  funder: "council",
  client_group: "older_people",
  service,
  gross_current_gbp,
  ...more,
});
const part = (service: string, provision: string, gross: number, hours?: number) =>
  line(service, gross, {
    provision,
    ...(hours === undefined ? {} : { activity_count: hours, activity_unit: "hours" }),
  });

/**
 * Of home care the council provides £300,000 (12,000 hours) itself and buys £600,000 (40,000 hours) from companies and
 * £100,000 (8,000 hours) from voluntary organisations: 30%, 60% and 10% of £1,000,000, 20%, 66.7% and 13.3% of 60,000
 * hours, £25, £15 and £12.50 an hour. Of day care it provides all £200,000. So of £1,200,000 it provides £500,000, 41.7%.
 * Of what it buys £420,000 is under block contracts and £280,000 bought for each person: 60% and 40%.
 */
const expenditure = [
  line("home_care", 1_000_000, { activity_count: 60_000, activity_unit: "hours" }),
  part("home_care", "in_house", 300_000, 12_000),
  part("home_care", "independent", 600_000, 40_000),
  part("home_care", "voluntary", 100_000, 8000),
  line("home_care", 420_000, { contract: "block" }),
  line("home_care", 280_000, { contract: "spot" }),
  line("day_care", 200_000),
  part("day_care", "in_house", 200_000),
  line("assessment_and_care_management", 150_000),
  line("home_care", 1_100_000, { vintage: "budget" }),
  line("reablement", 300_000, { vintage: "budget" }),
  line("home_care", 990_000, { vintage: "budget", period: "2011-12" }),
];
const rows = {
  councils: [council(code)],
  service_classes: [
    { service: "home_care", class: "maintaining" },
    { service: "day_care", class: "maintaining" },
    { service: "assessment_and_care_management", class: "infrastructure" },
    { service: "reablement", class: "preventative" },
  ],
  expenditure,
};
const db = await figuresOf(rows);

const figures = (indicator: string, area = "council", from = db) =>
  select(
    from,
    `select period, breakdown_value as part, numerator, round(value, 1) as value from pub.figure
     where area_type = '${area}' and indicator_code = '${indicator}' order by period, breakdown, breakdown_value`,
  );

describe("who provides what the council pays for", () => {
  const [period] = ["2010-11"];
  const ofAll = [
    { period, part: "in_house", numerator: 500_000, value: 41.7 },
    { period, part: "independent", numerator: 600_000, value: 50 },
    { period, part: "voluntary", numerator: 100_000, value: 8.3 },
  ];
  const byService = [
    { period, part: "in_house|day_care", numerator: 200_000, value: 100 },
    { period, part: "in_house|home_care", numerator: 300_000, value: 30 },
    { period, part: "independent|day_care", numerator: 0, value: 0 },
    { period, part: "independent|home_care", numerator: 600_000, value: 60 },
    { period, part: "voluntary|day_care", numerator: 0, value: 0 },
    { period, part: "voluntary|home_care", numerator: 100_000, value: 10 },
  ];

  it("is a share of the lines of which it is returned, of the council and of England", async () => {
    expect(await figures("EX-PROVIDER")).toEqual([...ofAll, ...byService]);
    expect(await figures("EX-PROVIDER", "england")).toEqual([...ofAll, ...byService]);
  });

  it("is a share of the units of each service that has them, with what one costs", async () => {
    expect(await figures("EX-PROVIDED")).toEqual([
      { period, part: "in_house|home_care", numerator: 12_000, value: 20 },
      { period, part: "independent|home_care", numerator: 40_000, value: 66.7 },
      { period, part: "voluntary|home_care", numerator: 8000, value: 13.3 },
    ]);
    expect(await figures("UC-PROVIDER")).toEqual([
      { period, part: "in_house|home_care", numerator: 300_000, value: 25 },
      { period, part: "independent|home_care", numerator: 600_000, value: 15 },
      { period, part: "voluntary|home_care", numerator: 100_000, value: 12.5 },
    ]);
  });

  it("is not shown by service where a service is counted in clients, of whom there may be few", async () => {
    const telecare = { activity_count: 3, activity_unit: "clients" };
    const few = await figuresOf({
      ...rows,
      expenditure: [
        ...expenditure,
        line("telecare", 9000, telecare),
        line("telecare", 9000, { provision: "in_house", ...telecare }),
      ],
    });
    expect((await figures("EX-PROVIDER", "council", few)).map((row) => row.part)).toEqual([
      "in_house",
      "independent",
      "voluntary",
    ]);
    expect(await figures("UC-PROVIDER", "council", few)).toEqual([]);
  });
});

it("says how what is bought is bought", async () => {
  expect(await figures("EX-CONTRACT")).toEqual([
    { period: "2010-11", part: "block", numerator: 420_000, value: 60 },
    { period: "2010-11", part: "spot", numerator: 280_000, value: 40 },
  ]);
});

describe("a budget", () => {
  it("is a figure of its own in all and by class, of the years ahead too", async () => {
    expect(await figures("EX-BUDGET")).toEqual([
      { period: "2010-11", part: "all", numerator: 1_400_000, value: 1_400_000 },
      { period: "2010-11", part: "maintaining", numerator: 1_100_000, value: 1_100_000 },
      { period: "2010-11", part: "preventative", numerator: 300_000, value: 300_000 },
      { period: "2011-12", part: "all", numerator: 990_000, value: 990_000 },
      { period: "2011-12", part: "maintaining", numerator: 990_000, value: 990_000 },
    ]);
    expect((await figures("EX-BUDGET-CLASS")).map(({ part, value }) => [part, value])).toEqual([
      ["maintaining", 78.6],
      ["preventative", 21.4],
      ["maintaining", 100],
    ]);
  });

  it("and the parts of a line are no part of what was spent", async () => {
    expect((await figures("EX-GCE")).filter(({ part }) => part === "all")).toEqual([
      { period: "2010-11", part: "all", numerator: 1_350_000, value: 1_350_000 },
    ]);
    expect(await figures("UC")).toEqual([{ period: "2010-11", part: "home_care", numerator: 1_000_000, value: 16.7 }]);
  });

  it("does not say how far the data go", async () => {
    const [row] = await select(db, `select data_to::varchar as day from pub.data_to where area_code = '${code}'`);
    expect(row).toEqual({ day: "2011-03-31" });
  });
});
