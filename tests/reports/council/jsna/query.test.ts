import { expect, it } from "vitest";
import { jsna } from "../../../../reports/council/jsna/query.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";

const leeds = "E08000035";

const published = (area_type: string, area_code: string, person_type: string, value: number) => ({
  area_type,
  area_code,
  area_name: area_type,
  framework: "NIS",
  edition: "2008-09",
  indicator_code: "NI 132",
  period: "2010-11",
  person_type,
  breakdown: "all",
  breakdown_value: "all",
  value,
  value_status: "value",
});

it("puts a measure beside England’s figure of the same people", async () => {
  const comparator_figures = [
    published("council", leeds, "client", 30),
    published("england", "E92000001", "client", 40),
    published("england", "E92000001", "carer", 10),
    published("england", "E92000001", "all", 70),
  ];
  const db = await figuresOf({ councils: [council(leeds)], comparator_figures });
  expect(await select(db, `select value, england_value from (${jsna.tables.measures.sql})`)).toEqual([
    { value: 30, england_value: 40 },
  ]);
});

const open = {
  geographical_code: "212",
  geographical_description: "Leeds",
  geographical_level: "Council",
  ons_code: leeds,
  measure_code: "1C(2A)",
  measure_group: "1C(2A)",
  disaggregation: "Total",
  measure_type: "Outcome",
  measure_value: 21.4,
  period: "2020-21",
};

it("gives a measure its earlier figures, those under an older code among them, and which may be compared", async () => {
  const series = (measure: string, period: string, value: number) => ({
    area_code: leeds,
    area_name: "Leeds",
    local_code: "212",
    content: "value",
    measure,
    period,
    part: "outcome",
    value,
  });
  const db = await figuresOf({
    councils: [council(leeds)],
    ascof_open_data: [open],
    // Client level data took the place of SALT in 2024-25.
    ascof_time_series: [
      series("3D(2A)", "2023-24", 20),
      series("3D(2A)", "2024-25", 18.3),
      series("4A", "2023-24", 70),
      series("4A", "2024-25", 73.8),
    ],
  });
  const past = `select indicator_code, past_code, period, value, is_comparable from (${jsna.tables.past.sql}) order by all`;
  expect(await select(db, past)).toEqual([
    { indicator_code: "3D(2A)", past_code: "1C(2A)", period: "2020-21", value: 21.4, is_comparable: false },
    { indicator_code: "3D(2A)", past_code: "3D(2A)", period: "2023-24", value: 20, is_comparable: false },
    { indicator_code: "4A", past_code: "4A", period: "2023-24", value: 70, is_comparable: true },
  ]);
});
