import { describe, expect, it } from "vitest";
import { activities } from "../../../src/catalogue/activities.ts";
import { council, figuresOf, select } from "../core.ts";

const row = (measure: string, breakdown: string, breakdown_value: string, numbers: Record<string, number>) => ({
  council_code: "E06000001",
  period: "2010-11",
  measure,
  person_type: "client",
  breakdown,
  breakdown_value,
  ...numbers,
});

const councils = [council("E06000001")];
const numbersOf = (code: string, schema = "out") => `select breakdown_value, numerator, denominator,
  round(value, 2) as value, round(lower_95, 2) as lower_95, value_status
  from ${schema}.figure where indicator_code = '${code}' and area_type = 'council' order by breakdown_value`;

describe("figures of activity", () => {
  it("are shares with Wilson limits, where people are counted out of others", async () => {
    const activity = [row("reviews", "all", "all", { count: 70, of_count: 100 })];
    const db = await figuresOf({ councils, activity });
    // Wilson (1927) of 70 in 100 at 95%: 60.42 to 78.11 (Newcombe 1998 gives the formula).
    expect(await select(db, numbersOf("ACT-REVIEW"))).toEqual([
      { breakdown_value: "all", numerator: 70, denominator: 100, value: 70, lower_95: 60.42, value_status: "value" },
    ]);
  });

  it("are rates of the adults of the same ages in the year's first half, where they are of age bands", async () => {
    const people = (age_band: string, population_count: number) =>
      ["female", "male"].map((sex) => ({
        council_code: "E06000001",
        year: "2010",
        kind: "estimate",
        base_year: null,
        sex,
        age_band,
        population_count,
      }));
    const population = [
      ...people("0-17", 900),
      ...people("18-64", 3000),
      ...people("65-74", 500),
      ...people("75-84", 300),
      ...people("85+", 100),
    ];
    const activity = [
      row("home_admissions", "all", "all", { count: 30 }),
      row("home_admissions", "age_band", "85+", { count: 20 }),
    ];
    const db = await figuresOf({ councils, activity, population });
    // Adults are 2 × (3,000 + 500 + 300 + 100) = 7,800; 30 of them are 384.6 in 100,000. Those of 85 and over are 200.
    expect(await select(db, numbersOf("ACT-ADMISSION"))).toMatchObject([
      { breakdown_value: "85+", numerator: 20, denominator: 200, value: 10000 },
      { breakdown_value: "all", numerator: 30, denominator: 7800, value: 384.62 },
    ]);
  });

  it("are amounts beside counts, and are hidden with the people", async () => {
    const activity = [
      row("budget_amounts", "all", "all", { count: 60, mean_gbp: 8200 }),
      row("budget_amounts", "rurality", "urban", { count: 57, mean_gbp: 8100 }),
      row("budget_amounts", "rurality", "rural", { count: 3, mean_gbp: 10100 }),
    ];
    const db = await figuresOf({ councils, activity });
    expect(await select(db, numbersOf("ACT-PB-MEAN"))).toMatchObject([
      { value: 8200 },
      { value: 10100 },
      { value: 8100 },
    ]);
    const published = await select(db, numbersOf("ACT-PB-MEAN", "pub"));
    // The 3 rural people are hidden, and the 57 or the 60 with them: 60 less 57 would tell.
    expect(published.find(({ breakdown_value }) => breakdown_value === "rural")).toMatchObject({
      value: null,
      value_status: "suppressed",
    });
    expect(published.filter(({ value }) => value !== null)).toHaveLength(1);
  });

  it("hide few people and no provider, which the regulator's register lists by name", async () => {
    const all = (measure: string, numbers: Record<string, number>) => {
      return { ...row(measure, "all", "all", numbers), person_type: "all" };
    };
    const activity = [
      all("providers", { count: 40 }),
      all("new_providers", { count: 2, of_count: 40 }),
      all("personal_assistants", { count: 3 }),
    ];
    const db = await figuresOf({ councils, activity });
    expect(await select(db, numbersOf("ACT-PROVIDER", "pub"))).toMatchObject([{ value: 40, value_status: "value" }]);
    // 2 of 40 is 5%; Wilson (1927) gives 1.38 as the lower limit.
    expect(await select(db, numbersOf("ACT-PROVIDER-NEW", "pub"))).toMatchObject([
      { numerator: 2, denominator: 40, value: 5, lower_95: 1.38, value_status: "value" },
    ]);
    expect(await select(db, numbersOf("ACT-PA", "pub"))).toMatchObject([{ value: null, value_status: "suppressed" }]);
  });

  // 60 less 57 is 3: nobody else can be of the groups that are hidden, if one of them is known to have no mean.
  it("do not tell by which of them there are that a hidden count is of nobody", async () => {
    const counted = (breakdown: string, group: string, count: number, amounts: Record<string, number> = {}) =>
      row("budget_amounts", breakdown, group, { count, ...amounts });
    const activity = [
      counted("all", "all", 60, { mean_gbp: 8200, median_gbp: 8000 }),
      counted("client_group", "physical_disability", 57, { mean_gbp: 8100, median_gbp: 8000 }),
      counted("client_group", "mental_health", 3, { mean_gbp: 10100, median_gbp: 10000 }),
      counted("client_group", "learning_disability", 0),
      counted("rurality", "urban", 60, { mean_gbp: 8200 }),
      counted("rurality", "rural", 0),
    ];
    const db = await figuresOf({ councils, activity });
    const statuses = async (code: string) =>
      Object.fromEntries(
        (await select(db, numbersOf(code, "pub"))).map(({ breakdown_value, value_status }) => [
          breakdown_value,
          value_status,
        ]),
      );
    const hidden = { learning_disability: "suppressed", mental_health: "suppressed" };
    expect(await statuses("ACT-PB-COUNT")).toMatchObject({ ...hidden, physical_disability: "value" });
    expect(await statuses("ACT-PB-MEAN")).toMatchObject({ ...hidden, physical_disability: "value", rural: "nobody" });
    expect(await statuses("ACT-PB-MEDIAN")).toMatchObject({ ...hidden, urban: "missing", rural: "nobody" });
  });

  it("have England's sum where nine in ten councils returned them, and no mean of means", async () => {
    const activity = [
      row("budgets_by_start", "all", "all", { count: 30, of_count: 100 }),
      row("budget_amounts", "all", "all", { count: 30, mean_gbp: 8200 }),
    ];
    const db = await figuresOf({ councils, activity });
    const england = `select indicator_code, value from out.figure where area_type = 'england' order by indicator_code`;
    expect(await select(db, england)).toEqual([
      { indicator_code: "ACT-PB-COUNT", value: 30 },
      { indicator_code: "ACT-PB-START", value: 30 },
    ]);
  });
});

describe("activity by locality", () => {
  const [first, second] = ["E06000001", "E06000002"];
  const place = (council_code: string, locality_code: string, population_count: number | null) => ({
    council_code,
    locality_code,
    name: locality_code,
    kind: "ward",
    population_count,
  });
  const admitted = (council_code: string, locality_code: string, count: number) => ({
    ...row("home_admissions", "locality", locality_code, { count }),
    council_code,
  });
  const localities = [place(first, "W1", 10_000), place(first, "W2", null), place(second, "W1", 5000)];
  const both = [council(first), council(second)];

  it("is a rate of the adults that the list gives, and one code of two councils is two places", async () => {
    const activity = [admitted(first, "W1", 30), admitted(first, "W2", 20), admitted(second, "W1", 30)];
    const db = await figuresOf({ councils: both, activity, localities });
    // 30 of 10,000 and of 5,000 are 300 and 600 in 100,000.
    expect(await select(db, numbersOf("ACT-ADMISSION"))).toMatchObject([
      { breakdown_value: `${first}:W1`, numerator: 30, denominator: 10_000, value: 300 },
      { breakdown_value: `${first}:W2`, numerator: 20, denominator: null, value: null, value_status: "missing" },
      { breakdown_value: `${second}:W1`, numerator: 30, denominator: 5000, value: 600 },
    ]);
    expect(await select(db, "select count(*) as count from out.figure where area_type = 'england'")).toEqual([
      { count: 0 },
    ]);
  });

  it("hides another place with the one of few people, since the council's count would tell it", async () => {
    const shares = (breakdown: string, value: string, count: number, of_count: number) =>
      row("reviews", breakdown, value, { count, of_count });
    const activity = [
      shares("all", "all", 63, 100),
      shares("locality", "W1", 3, 20),
      shares("locality", "W2", 25, 40),
      shares("locality", "W3", 35, 40),
    ];
    const listed = ["W1", "W2", "W3"].map((code) => place(first, code, 1000));
    const db = await figuresOf({ councils, activity, localities: listed });
    const published = await select(db, numbersOf("ACT-REVIEW", "pub"));
    expect(published.find(({ breakdown_value }) => breakdown_value === `${first}:W1`)).toMatchObject({
      value: null,
      value_status: "suppressed",
    });
    // 63 less 25 less 35 is 3: of these three one more is hidden.
    expect(published.filter(({ value }) => value !== null)).toHaveLength(2);
  });
});

it("has one code and one word for each activity and amount", () => {
  const codes = activities.flatMap(({ code, amounts }) => [code, ...amounts.map((amount) => amount.code)]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(activities.map(({ measure }) => measure)).size).toBe(activities.length);
});
