import { expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const area = "E06000001";
const returned = (indicator_code: string, value: number | null) => ({
  council_code: area,
  indicator_code,
  period: "2010-11",
  value,
  vintage: "final",
});
const measure = (measure_group: string, disaggregation: string) => ({
  geographical_description: "Council",
  geographical_level: "Council",
  ons_code: area,
  period: "2020-21",
  measure_code: measure_group,
  measure_group,
  disaggregation,
  measure_type: "Outcome",
  measure_value: 90,
});

/** NI 156 is a number of households, NI 179 a sum of money; NI 145 has no value; 1E is of women alone. */
it("gives a page to each indicator with a figure of everyone that the size of a council does not make", async () => {
  const db = await figuresOf({
    councils: [council(area)],
    ni_returns: [returned("NI 130", 30), returned("NI 156", 120), returned("NI 179", 9000), returned("NI 145", null)],
    ascof_open_data: [measure("1C(1A)", "Total"), measure("1E", "Female")],
  });
  expect(await select(db, "select slug from pub.indicator_page order by slug")).toEqual([
    { slug: "ascof-2011-12-1c-1a" },
    { slug: "nis-2008-09-ni-130" },
  ]);
});
