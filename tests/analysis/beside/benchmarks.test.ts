import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const area = {
  geographical_code: "212",
  geographical_description: "Leeds",
  geographical_level: "Council",
  ons_code: "E08000035",
};
const region = {
  geographical_description: "Yorkshire and The Humber",
  geographical_level: "Region",
  ons_code: "E12000003",
};
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
    measure_code: measure_group,
    measure_group,
    disaggregation: "Total",
    measure_type,
    measure_value,
    period: "2020-21",
  }));

const metropolitan = { council_type: "Metropolitan District", region: "Yorkshire and The Humber" };
const councils = [council("E08000035", metropolitan)];
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

  /** 3D(1A) from client level data: DHSC's note 15 says that comparisons are not meaningful. The year before has none. */
  it("is not compared, nor set among comparators, where the publisher says that areas are not to be", async () => {
    const areas = ["E08000035", "E08000034", "E92000001"];
    const rows = ["2023-24", "2024-25"].flatMap((period) =>
      areas.flatMap((area_code) =>
        Object.entries({ outcome: 90, numerator: 900, denominator: 1000 }).map(([part, value]) => ({
          area_code,
          area_name: area_code,
          local_code: "212",
          content: "value",
          measure: "3D(1A)",
          period,
          part,
          value,
        })),
      ),
    );
    const both = [...councils, council("E08000034", metropolitan)];
    const db = await figuresOf({ councils: both, ascof_time_series: rows });
    const compared = `select period, verdict, refusal, n from pub.figure as figure
      left join pub.benchmark using (figure_id)
      left join pub.comparison as comparison on comparison.figure_id = figure.figure_id and scheme = 'region'
      where area_code = 'E08000035' and (against = 'england' or against is null) order by period`;
    expect(await select(db, compared)).toEqual([
      { period: "2023-24", verdict: "similar", refusal: null, n: 1 },
      {
        period: "2024-25",
        verdict: "not_compared",
        n: null,
        refusal:
          "its publisher says that comparisons are not meaningful, because low figures are likely to come from data-quality problems",
      },
    ]);
  });

  it("is never beside a figure of another year: cost data stop years before outcomes do", async () => {
    const rows = [
      ...cells(area, "1C(1A)", { Outcome: 90.5, Numerator: 5597, Denominator: 6183 }),
      ...cells(england, "1C(1A)", { Outcome: 92.2 }).map((cell) => ({ ...cell, period: "2019-20" })),
    ];
    expect(await select(await figuresOf({ councils, ascof_open_data: rows }), benchmarks)).toEqual([]);
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
      area_type,
      area_code,
      area_name: area_type,
      framework,
      edition: framework === "PPF" ? "2009-10" : "2008-09",
      indicator_code,
      period: "2010-11",
      person_type: "all",
      breakdown: "all",
      breakdown_value: "all",
      value: 100,
      numerator: 100,
      value_status: "value",
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
      council_code: code,
      period: "2010-11 Q4",
      person_type: "client",
      basis: "snapshot",
      denominator_kind: "adass_eligible",
      breakdown: "all",
      breakdown_value: "all",
      denominator_count: 1000,
      personal_budget_count: numerator,
    });
    const two = [council("E06000001"), council("E06000002")];
    const personal_budgets = [budget("E06000001", 3), budget("E06000002", 300)];
    const db = await figuresOf({ councils: two, personal_budgets });
    const hidden = `select verdict, refusal from pub.benchmark
      join pub.figure using (figure_id) where area_code = 'E06000001' and indicator_code = 'PPF-12'`;
    expect(await select(db, hidden)).toEqual([{ verdict: "not_compared", refusal: "the council has no figure" }]);
  });
});
