import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "./core.ts";

const area = {
  geographical_code: "212",
  geographical_description: "Leeds",
  geographical_level: "Council",
  ons_code: "E08000035",
};
const region = { geographical_description: "North", geographical_level: "Region", ons_code: "E12000003" };
const type = {
  geographical_code: "M",
  geographical_description: "Metropolitan Districts",
  geographical_level: "Council Type",
  ons_code: null,
};
const england = { geographical_description: "England", geographical_level: "England", ons_code: "E92000001" };

const cells = (of: object, measure_group: string, values: Record<string, number>) =>
  Object.entries(values).map(([measure_type, measure_value]) => ({
    ...of,
    ...{ measure_code: measure_group, measure_group, disaggregation: "Total", measure_type, measure_value },
    period: "2020-21",
  }));

const councils = [council("E08000035", { council_type: "Metropolitan District" })];
const benchmarks = "select against, benchmark_value, verdict, refusal from pub.benchmark order by against";

describe("a figure beside England, its region and its type of council", () => {
  /** As published for 2020-21: Leeds 5,597 of 6,183 is 89.77 to 91.23; England 92.2; Yorkshire and The Humber 89.5. */
  it("is better, similar or worse by its own interval", async () => {
    const rows = [
      ...cells(area, "1C(1A)", { Outcome: 90.5, Numerator: 5597, Denominator: 6183 }),
      ...cells(england, "1C(1A)", { Outcome: 92.2, Numerator: 350_000, Denominator: 380_000 }),
      ...cells(region, "1C(1A)", { Outcome: 89.5 }),
      ...cells(type, "1C(1A)", { Outcome: 91 }),
    ];
    expect(await select(await figuresOf({ councils, ascof_open_data: rows }), benchmarks)).toEqual([
      { against: "council_type", benchmark_value: 91, verdict: "similar", refusal: null },
      { against: "england", benchmark_value: 92.2, verdict: "worse", refusal: null },
      { against: "region", benchmark_value: 89.5, verdict: "better", refusal: null },
    ]);
  });

  it("turns round where low is good", async () => {
    const rows = [
      ...cells(area, "2A(2)", { Outcome: 400, Numerator: 480, Denominator: 120_000 }),
      ...cells(england, "2A(2)", { Outcome: 500, Numerator: 50_000, Denominator: 10_000_000 }),
    ];
    expect(await select(await figuresOf({ councils, ascof_open_data: rows }), benchmarks)).toMatchObject([
      { against: "england", verdict: "better" },
    ]);
  });

  it("is not compared without an interval: a survey score has the published one or none", async () => {
    const rows = [
      ...cells(area, "1A", { Outcome: 19.1, Numerator: 19_100, Denominator: 1000 }),
      ...cells(england, "1A", { Outcome: 18.5 }),
    ];
    expect(await select(await figuresOf({ councils, ascof_open_data: rows }), benchmarks)).toEqual([
      { against: "england", benchmark_value: 18.5, verdict: "not_compared", refusal: "the figure has no interval" },
    ]);
  });

  it("is no figure to compare where it is a count or a sum of money: England’s is the sum", async () => {
    const published = (area_type: string, area_code: string, framework: string, indicator_code: string) => ({
      ...{
        area_type,
        area_code,
        area_name: area_type,
        framework,
        edition: framework === "PPF" ? "2009-10" : "2008-09",
      },
      ...{ indicator_code, period: "2010-11", person_type: "all", breakdown: "all", breakdown_value: "all" },
      ...{ value: 100, numerator: 100, value_status: "value" },
    });
    const comparator_figures = [
      ["PPF", "PPF-09"],
      ["Yardstick", "EX-GCE"],
      ["NIS", "NI 145"],
    ].flatMap(([framework = "", code = ""]) => [
      published("council", "E08000035", framework, code),
      published("england", "E92000001", framework, code),
    ]);
    const db = await figuresOf({ councils, comparator_figures });
    expect(await select(db, "select indicator_code from pub.benchmark join pub.figure using (figure_id)")).toEqual([
      { indicator_code: "NI 145" },
    ]);
  });

  it("is not compared in pub where the council's number is hidden", async () => {
    const budget = (code: string, numerator: number) => ({
      ...{ council_code: code, period: "2010-11 Q4", person_type: "client", basis: "snapshot" },
      ...{ denominator_kind: "adass_eligible", breakdown: "all", breakdown_value: "all" },
      ...{ denominator_count: 1000, personal_budget_count: numerator },
    });
    const two = [council("E06000001"), council("E06000002")];
    const personal_budgets = [budget("E06000001", 3), budget("E06000002", 300)];
    const db = await figuresOf({ councils: two, personal_budgets });
    const hidden = `select verdict, refusal from pub.benchmark
      join pub.figure using (figure_id) where area_code = 'E06000001' and indicator_code = 'PPF-12'`;
    expect(await select(db, hidden)).toEqual([{ verdict: "not_compared", refusal: "the council has no figure" }]);
  });
});
