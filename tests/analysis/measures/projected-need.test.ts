import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const people = (
  year: string,
  sex: string,
  age_band: string,
  population_count: number,
  base_year: string | null = null,
) => ({
  council_code: "E06000001",
  year,
  kind: base_year === null ? "estimate" : "projection",
  base_year,
  sex,
  age_band,
  population_count,
});
const rate = (age_band: string, sex: string, rate_percent: number) => ({
  condition: "dementia",
  source: "A survey",
  edition: "2008",
  age_band,
  sex,
  rate_percent,
});
const bothSexes = (year: string, band: string, count: number, base: string | null = null) =>
  ["female", "male"].map((sex) => people(year, sex, band, count, base));
const population = [
  ...bothSexes("2010", "18-64", 3000),
  ...bothSexes("2010", "65-84", 800),
  ...bothSexes("2010", "85-89", 60),
  ...bothSexes("2010", "90+", 40),
];
const rates = [rate("18-64", "all", 0.1), rate("65-84", "all", 5), rate("85+", "female", 25), rate("85+", "male", 20)];
const councils = [council("E06000001")];
const needSql =
  "select definition, period, vintage, value from out.figure where indicator_code = 'NEED' order by period";

describe("projected need", () => {
  it("is people of each age and sex times their rate: bands of people may be narrower than those of rates", async () => {
    const db = await figuresOf({ councils, population, prevalence: rates });
    // 6,000 × 0.1% + 1,600 × 5% + 100 × 25% + 100 × 20% = 6 + 80 + 25 + 20.
    expect(await select(db, needSql)).toEqual([
      { definition: "A survey, 2008; estimate", period: "2010", vintage: "published", value: 131 },
    ]);
  });

  it("is a range where every rate has limits, with all of them low or all of them high at once", async () => {
    const limited = rates.map((row) => ({
      ...row,
      lower_95: row.rate_percent * 0.8,
      upper_95: row.rate_percent * 1.2,
    }));
    const rangeSql = "select value, lower_95, upper_95 from out.figure where indicator_code = 'NEED'";
    // 131 × 0.8 = 104.8 and 131 × 1.2 = 157.2, in whole people.
    expect(await select(await figuresOf({ councils, population, prevalence: limited }), rangeSql)).toEqual([
      { value: 131, lower_95: 105, upper_95: 157 },
    ]);
    const [first, ...others] = limited;
    const partly = [{ ...first, lower_95: null, upper_95: null }, ...others];
    expect(await select(await figuresOf({ councils, population, prevalence: partly }), rangeSql)).toEqual([
      { value: 131, lower_95: null, upper_95: null },
    ]);
  });

  it("is of every year that is estimated or projected, at the same rates", async () => {
    const older = population.map((row) => ({ ...row, year: "2009" }));
    const ahead = population.map((row) => ({
      ...row,
      year: "2020",
      kind: "projection",
      base_year: "2008",
      population_count: 2 * row.population_count,
    }));
    const db = await figuresOf({ councils, population: [...older, ...population, ...ahead], prevalence: rates });
    expect(await select(db, needSql)).toEqual([
      { definition: "A survey, 2008; estimate", period: "2009", vintage: "published", value: 131 },
      { definition: "A survey, 2008; estimate", period: "2010", vintage: "published", value: 131 },
      { definition: "A survey, 2008; projection from 2008", period: "2020", vintage: "projection", value: 262 },
    ]);
  });

  it.each([
    ["a band of rates is wider than the people known", population.filter((row) => row.age_band !== "90+"), rates],
    ["a band of people lies across two of rates", population, [rate("18-74", "all", 1), rate("75+", "all", 5)]],
    ["one sex is missing", population.filter((row) => row.sex === "male"), rates],
  ])("is not known where %s", async (_name, given, prevalence) => {
    const db = await figuresOf({ councils, population: given, prevalence });
    expect(await select(db, needSql)).toEqual([]);
  });
});
