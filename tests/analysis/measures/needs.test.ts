import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const people = (year: string, sex: string, age_band: string, population_count: number, kind = "estimate") => ({
  council_code: "E06000001",
  year,
  kind,
  base_year: kind === "projection" ? "2008" : null,
  sex,
  age_band,
  population_count,
});

const bothSexes = (age_band: string, count: number) => [
  people("2010", "female", age_band, count),
  people("2010", "male", age_band, count),
];

const estimate = [
  ...bothSexes("0-17", 1000),
  ...bothSexes("18-64", 3000),
  ...bothSexes("65-74", 500),
  ...bothSexes("75-84", 300),
  ...bothSexes("85+", 100),
];

describe("population", () => {
  it("is summed to the bands that reports speak of", async () => {
    const db = await figuresOf({ councils: [council("E06000001")], population: estimate });
    const query = `select breakdown_value, value from out.figure
      where indicator_code = 'POP' and breakdown <> 'age_band+sex' order by breakdown_value`;
    expect(await select(db, query)).toEqual([
      { breakdown_value: "18+", value: 7800 },
      { breakdown_value: "18-64", value: 6000 },
      { breakdown_value: "65+", value: 1800 },
      { breakdown_value: "65-74", value: 1000 },
      { breakdown_value: "75-84", value: 600 },
      { breakdown_value: "85+", value: 200 },
      { breakdown_value: "all", value: 9800 },
    ]);
  });

  it("has no sum for a band that the file's own bands do not fit", async () => {
    const population = [...bothSexes("0-19", 1000), ...bothSexes("20-64", 3000), ...bothSexes("65+", 900)];
    const db = await figuresOf({ councils: [council("E06000001")], population });
    const query = `select breakdown_value from out.figure
      where indicator_code = 'POP' and breakdown <> 'age_band+sex' order by breakdown_value`;
    expect(await select(db, query)).toEqual([{ breakdown_value: "65+" }, { breakdown_value: "all" }]);
  });
});

describe("population as the Office for National Statistics publishes it", () => {
  const published = (area_code: string, sex: string, age: string, people_count: number) => ({
    area_code,
    area_name: "AN AREA",
    area_kind: "Region",
    age_detail: age === "All ages" ? "all ages" : "single years",
    year: "2020",
    sex,
    age,
    people_count,
  });
  const ages = (sex: string, count: number) =>
    [...Array(90).keys(), "90+"].map((age) => [sex, String(age), count] as const);
  const query = `select area_type, area_name, breakdown_value, value from out.figure where indicator_code = 'POP'
    and breakdown_value in ('all', '18+', '85+', '85-89|male', '90+|male') order by area_type, breakdown_value`;

  it("is in bands of five years by sex, and in the bands that reports speak of", async () => {
    const rows = [...ages("female", 10), ...ages("male", 1), ...ages("all", 11)].map((row) =>
      published("E06000001", ...row),
    );
    const ons_population = [...rows, published("E06000001", "all", "All ages", 1001)];
    const db = await figuresOf({ councils: [council("E06000001")], ons_population });
    // Ages 0 to 89 and 90 and over are 91 counts of 11; those from 18, 73; from 85, 6.
    expect(await select(db, query)).toEqual(
      [
        ["18+", 803],
        ["85+", 66],
        ["85-89|male", 5],
        ["90+|male", 1],
        ["all", 1001],
      ].map(([breakdown_value, value]) => ({ area_type: "council", area_name: "Council 1", breakdown_value, value })),
    );
  });

  it("is the total alone where no ages are loaded, of regions by their own names and of England", async () => {
    const ons_population = [
      published("E12000006", "all", "All ages", 6_269_161),
      published("E92000001", "all", "All ages", 56_550_138),
      // One sex is not everybody.
      ...ages("male", 1).map((row) => published("E92000001", ...row)),
    ];
    const db = await figuresOf({ councils: [council("E06000001")], ons_population });
    expect(await select(db, query)).toEqual([
      { area_type: "england", area_name: "England", breakdown_value: "all", value: 56_550_138 },
      { area_type: "region", area_name: "East of England", breakdown_value: "all", value: 6_269_161 },
    ]);
  });

  it("gives way to an estimate that the council loaded itself", async () => {
    const population = estimate.map((row) => ({ ...row, year: "2020" }));
    const ons_population = [published("E06000001", "all", "All ages", 1001)];
    const db = await figuresOf({ councils: [council("E06000001")], population, ons_population });
    expect((await select(db, query)).find((row) => row.breakdown_value === "all")).toMatchObject({ value: 9800 });
  });
});

describe("people with ongoing support", () => {
  /** 156 of 7,800 adults is 2,000 per 100,000; 20 of the 200 aged 85 and over is 10,000. */
  it("are per 100,000 of their own ages, over the mid-year estimate within the year", async () => {
    const counted = (breakdown: string, breakdown_value: string, denominator_count: number) => ({
      council_code: "E06000001",
      period: "2010-11 Q4",
      person_type: "client",
      basis: "snapshot",
      denominator_kind: "adass_eligible",
      breakdown,
      breakdown_value,
      denominator_count,
      personal_budget_count: 10,
    });
    const personal_budgets = [counted("all", "all", 156), counted("age_band", "85+", 20)];
    const db = await figuresOf({ councils: [council("E06000001")], population: estimate, personal_budgets });
    const query =
      "select breakdown_value, value, method from out.figure where indicator_code = 'SERVED' order by value";
    expect(await select(db, query)).toEqual([
      { breakdown_value: "all", value: 2000, method: "byar" },
      { breakdown_value: "85+", value: 10_000, method: "byar" },
    ]);
  });
});

describe("people with ongoing support, standardised by age", () => {
  const counted = (breakdown_value: string, denominator_count: number) => ({
    council_code: "E06000001",
    period: "2010-11 Q4",
    person_type: "client",
    basis: "snapshot",
    denominator_kind: "adass_eligible",
    breakdown: breakdown_value === "all" ? "all" : "age_band",
    breakdown_value,
    denominator_count,
    personal_budget_count: Math.min(10, denominator_count),
  });
  const bands = [counted("18-64", 60), counted("65-74", 30), counted("75-84", 36), counted("85+", 40)];
  const standardised = (schema: string) => `select value, value_status, method, lower_95, upper_95 from ${schema}.figure
    where indicator_code = 'SERVED-STD'`;
  const figures = (personal_budgets: typeof bands) =>
    figuresOf({ councils: [council("E06000001")], population: estimate, personal_budgets });

  /**
   * 60 of 6,000, 30 of 1,000, 36 of 600 and 40 of 200, weighted 61,200, 10,500, 6,500 and 2,500:
   * (612 + 315 + 390 + 500) / 80,700 = 2,251.549 per 100,000. Dobson's limits worked with Python.
   */
  it("are the mean of the bands' rates by the European standard population, with Dobson's limits", async () => {
    expect(await select(await figures(bands), standardised("pub"))).toEqual([
      {
        value: expect.closeTo(2251.549, 3),
        value_status: "value",
        method: "standardised_rate",
        lower_95: expect.closeTo(1920.912, 3),
        upper_95: expect.closeTo(2622.594, 3),
      },
    ]);
  });

  it("are hidden where a band is: the other bands and the rate would tell it", async () => {
    const db = await figures([...bands.slice(0, 3), counted("85+", 4)]);
    expect(await select(db, standardised("pub"))).toMatchObject([
      { value: null, value_status: "suppressed", lower_95: null, upper_95: null },
    ]);
    expect(await select(db, standardised("out"))).toMatchObject([{ value_status: "value" }]);
  });

  it("have no count beside them that is hidden here and shown with the crude rate: 169 of 7,800 adults", async () => {
    const db = await figures([counted("all", 169), ...bands.slice(0, 2), counted("75-84", 75), counted("85+", 4)]);
    const counts = `select pub.indicator_code, own.numerator as counted, own.denominator as people, pub.numerator as shown,
      own.numerator_status from out.figure as own join pub.figure as pub using (figure_id)
      where pub.indicator_code like 'SERVED%' and pub.breakdown = 'all' order by pub.indicator_code`;
    expect(await select(db, counts)).toEqual([
      { indicator_code: "SERVED", counted: 169, people: 7800, shown: 169, numerator_status: "value" },
      { indicator_code: "SERVED-STD", counted: null, people: null, shown: null, numerator_status: "not_applicable" },
    ]);
  });

  it("are none where a band was not returned, or of fewer than 10 people", async () => {
    const none = { value: null, method: "none", lower_95: null };
    expect(await select(await figures(bands.slice(1)), standardised("pub"))).toMatchObject([
      { ...none, value_status: "missing" },
    ]);
    const few = ["18-64", "65-74", "75-84", "85+"].map((band, place) => counted(band, place === 3 ? 9 : 0));
    expect(await select(await figures(few), standardised("pub"))).toMatchObject([
      { ...none, value_status: "not_applicable" },
    ]);
  });
});

describe("self-funders", () => {
  const returned = {
    council_code: "E06000001",
    period: "2010-11",
    definition: "pays_in_full",
    source: "council_return",
  };

  it("are shown by setting, source and definition; an unknown count is missing, not nought", async () => {
    const self_funders = [
      { ...returned, setting: "nursing", self_funder_count: 60, total_count: 200 },
      { ...returned, setting: "community", self_funder_count: null, total_count: null },
    ];
    const db = await figuresOf({ councils: [council("E06000001")], self_funders });
    const query = `select breakdown_value, definition, value, value_status, method from out.figure
      where indicator_code = 'SF-SHARE' order by breakdown_value`;
    const definition = "pays_in_full (council_return)";
    expect(await select(db, query)).toEqual([
      { breakdown_value: "community", definition, value: null, value_status: "missing", method: "none" },
      { breakdown_value: "nursing", definition, value: 30, value_status: "value", method: "wilson" },
    ]);
  });

  it("say how much of the setting a source reached, where it says so, of however few people", async () => {
    const self_funders = [
      { ...returned, setting: "nursing", self_funder_count: 1, total_count: 3, coverage_percent: 72 },
      { ...returned, setting: "community", self_funder_count: 60, total_count: 200, coverage_percent: null },
    ];
    const db = await figuresOf({ councils: [council("E06000001")], self_funders });
    const query = "select breakdown_value, value, method from pub.figure where indicator_code = 'SF-COVER'";
    expect(await select(db, query)).toEqual([{ breakdown_value: "nursing", value: 72, method: "none" }]);
  });

  it("keep the limits of their source where it gives them", async () => {
    const self_funders = [
      { ...returned, setting: "nursing", self_funder_count: 60, total_count: 200, lower_95: 20, upper_95: 42 },
    ];
    const db = await figuresOf({ councils: [council("E06000001")], self_funders });
    const query = "select method, lower_95, upper_95 from out.figure where indicator_code = 'SF-SHARE'";
    expect(await select(db, query)).toEqual([{ method: "published", lower_95: 20, upper_95: 42 }]);
  });
});
