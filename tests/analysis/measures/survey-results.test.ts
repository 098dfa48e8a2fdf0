import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const row = (question: string, perspective: string, channel: string, numbers: Record<string, number>) => ({
  council_code: "E06000001",
  period: "2010-11",
  question,
  perspective,
  channel,
  ...numbers,
});

const councils = [council("E06000001")];
const numbersOf = (code: string, schema = "out") => `select breakdown, breakdown_value, numerator, denominator,
  round(value, 2) as value, round(lower_95, 2) as lower_95, round(upper_95, 2) as upper_95, method
  from ${schema}.figure where indicator_code = '${code}' order by breakdown, breakdown_value`;

describe("results of surveys", () => {
  it("are shares of those who answered, with Wilson's limits", async () => {
    const survey_results = [row("contact_was_good", "carers", "all", { base_count: 100, count: 70 })];
    const db = await figuresOf({ councils, survey_results });
    // Wilson (1927) of 70 in 100 at 95%: 60.42 to 78.11 (Newcombe 1998 gives the formula).
    expect(await select(db, numbersOf("SUR-GOOD"))).toEqual([
      {
        breakdown: "perspective",
        breakdown_value: "carers",
        numerator: 70,
        denominator: 100,
        value: 70,
        lower_95: 60.42,
        upper_95: 78.11,
        method: "wilson",
      },
    ]);
  });

  it("have the margin that a weighted survey gives, within 0 and 100, and no limits where it gives none", async () => {
    const survey_results = [
      row("knows_of_changes", "residents", "all", { base_count: 1100, percent: 31.5, margin_points: 2.9 }),
      row("knows_of_changes", "carers", "all", { base_count: 90, percent: 97, margin_points: 4 }),
      row("knows_of_changes", "self_funders", "all", { base_count: 90, percent: 40 }),
    ];
    const db = await figuresOf({ councils, survey_results });
    expect(await select(db, numbersOf("SUR-KNOWS"))).toMatchObject([
      { breakdown_value: "carers", value: 97, lower_95: 93, upper_95: 100, method: "published" },
      { breakdown_value: "residents", numerator: null, value: 31.5, lower_95: 28.6, upper_95: 34.4 },
      { breakdown_value: "self_funders", value: 40, lower_95: null, upper_95: null, method: "none" },
    ]);
    // 97% of 90 are 87: the 3 who do not know are few, and are hidden though no count of them is returned.
    expect(await select(db, numbersOf("SUR-KNOWS", "pub"))).toMatchObject([
      { value: null, denominator: null },
      { value: 31.5 },
      { value: 40 },
    ]);
  });

  it("add mystery shops up over who asked and where", async () => {
    const shops = (perspective: string, channel: string, count: number) =>
      row("mystery_shopping", perspective, channel, { base_count: 20, count });
    const survey_results = [
      shops("self_purchaser", "telephone", 8),
      shops("self_purchaser", "website", 6),
      shops("carer_of_adult", "telephone", 14),
      shops("carer_of_adult", "website", 12),
    ];
    const db = await figuresOf({ councils, survey_results });
    const numbers = await select(db, numbersOf("SUR-SHOP"));
    expect(numbers.map((each) => [each.breakdown_value, each.numerator, each.denominator])).toEqual([
      ["all", 40, 80],
      ["telephone", 22, 40],
      ["website", 18, 40],
      ["carer_of_adult", 26, 40],
      ["self_purchaser", 14, 40],
      ["carer_of_adult|telephone", 14, 20],
      ["carer_of_adult|website", 12, 20],
      ["self_purchaser|telephone", 8, 20],
      ["self_purchaser|website", 6, 20],
    ]);
  });

  it("hide mystery shops of few, and others that would tell them", async () => {
    const shops = (perspective: string, channel: string, count: number) =>
      row("mystery_shopping", perspective, channel, { base_count: 20, count });
    const survey_results = [
      shops("self_purchaser", "telephone", 2),
      shops("self_purchaser", "website", 9),
      shops("carer_of_adult", "telephone", 14),
      shops("carer_of_adult", "website", 12),
    ];
    const db = await figuresOf({ councils, survey_results });
    const published = await select(db, numbersOf("SUR-SHOP", "pub"));
    const shown = new Set(published.filter(({ value }) => value !== null).map((each) => each.breakdown_value));
    expect(shown.has("self_purchaser|telephone")).toBe(false);
    // Either of these with the whole that it is part of would give the 2.
    expect(shown.has("self_purchaser|website") && shown.has("self_purchaser")).toBe(false);
    expect(shown.has("carer_of_adult|telephone") && shown.has("telephone")).toBe(false);
  });

  it("hide good and poor together: they are answers of the same people", async () => {
    const survey_results = [
      row("contact_was_good", "carers", "all", { base_count: 60, count: 50 }),
      row("contact_was_poor", "carers", "all", { base_count: 60, count: 3 }),
    ];
    const db = await figuresOf({ councils, survey_results });
    const published = await select(db, "select value from pub.figure where indicator_code in ('SUR-GOOD', 'SUR-POOR')");
    expect(published).toEqual([{ value: null }, { value: null }]);
  });

  it("of one group alone are of everyone", async () => {
    const survey_results = [row("understands_personalisation", "providers", "all", { base_count: 40, count: 25 })];
    const db = await figuresOf({ councils, survey_results });
    expect(await select(db, numbersOf("SUR-PROVIDER"))).toMatchObject([{ breakdown: "all", breakdown_value: "all" }]);
  });
});
