import { describe, expect, it } from "vitest";
import { figuresOf, select } from "../core.ts";

const area = {
  geographical_code: "212",
  geographical_description: "Leeds",
  geographical_level: "Council",
  ons_code: "E08000035",
};

const cells = (measure_group: string, values: Record<string, number | null>, disaggregation = "Total") =>
  Object.entries(values).map(([measure_type, measure_value]) => ({
    ...area,
    measure_code: measure_group,
    measure_group,
    disaggregation,
    measure_type,
    measure_value,
    period: "2020-21",
  }));

const figure = (code: string, more = "") =>
  `select value, value_status, marker, numerator, numerator_status, denominator, method, lower_95, upper_95
   from out.figure where indicator_code = '${code}' ${more}`;

describe("ASCOF measures", () => {
  /** Leeds 2020-21: 90.5 as published; the limits are Wilson's of 5,597 in 6,183. */
  it("stand as published, with Wilson limits where they are administrative proportions", async () => {
    const rows = cells("1C(1A)", { Outcome: 90.5, Numerator: 5597, Denominator: 6183 });
    const [row] = await select(await figuresOf({ ascof_open_data: rows }), figure("1C(1A)"));
    expect(row).toMatchObject({ value: 90.5, numerator: 5597, denominator: 6183, method: "wilson" });
    expect(row?.lower_95).toBeCloseTo(89.76694379, 8);
    expect(row?.upper_95).toBeCloseTo(91.22753511, 8);
  });

  it("carry the published margin of error where a survey estimates them", async () => {
    const rows = cells("1B", { Outcome: 77.5, Numerator: 3100, Denominator: 4000, "Margin Of Error": 2.5, Base: 400 });
    const [row] = await select(await figuresOf({ ascof_open_data: rows }), figure("1B"));
    expect(row).toMatchObject({ value: 77.5, method: "published", lower_95: 75, upper_95: 80 });
  });

  it("carry no limits where a survey gives no margin of error", async () => {
    const rows = cells("1B", { Outcome: 77.5, Numerator: 3100, Denominator: 4000 });
    const [row] = await select(await figuresOf({ ascof_open_data: rows }), figure("1B"));
    expect(row).toMatchObject({ value: 77.5, method: "none", lower_95: null, upper_95: null });
  });

  it("keep the marker and the status of each cell that has no value", async () => {
    const rows = cells("1E", { Outcome: 0, Numerator: null, Denominator: null });
    const note = (source_row: number, marker: string, status: string) => ({
      load_id: 1,
      source_row,
      column_name: "measure_value",
      raw_text: marker,
      marker,
      status,
    });
    const cell_note = [note(2, "[c]", "suppressed"), note(3, "[c]", "suppressed")];
    const [row] = await select(await figuresOf({ ascof_open_data: rows, cell_note }), figure("1E"));
    expect(row).toMatchObject({ value: 0, value_status: "value", numerator: null, numerator_status: "suppressed" });
    expect(row).toMatchObject({ method: "none", lower_95: null });
  });

  it("are told apart by sex and age", async () => {
    const rows = [
      ...cells("1E", { Outcome: 5 }),
      ...cells("1E", { Outcome: 6 }, "Female"),
      ...cells("2D", { Outcome: 7 }, "65 and over"),
    ];
    const db = await figuresOf({ ascof_open_data: rows });
    const query = "select breakdown, breakdown_value, value from out.figure where framework = 'ASCOF' order by value";
    expect(await select(db, query)).toEqual([
      { breakdown: "all", breakdown_value: "all", value: 5 },
      { breakdown: "sex", breakdown_value: "female", value: 6 },
      { breakdown: "age_band", breakdown_value: "65+", value: 7 },
    ]);
  });

  /** 4 admissions in 1,270 people: the exact limits of 4 are 1.0899 and 10.2416, per 100,000. */
  it("have exact Poisson limits for a rate of a small count", async () => {
    const rows = cells("2A(1)", { Outcome: 315, Numerator: 4, Denominator: 1270 });
    const [row] = await select(await figuresOf({ ascof_open_data: rows }), figure("2A(1)"));
    expect(row).toMatchObject({ value: 315, method: "exact_poisson" });
    expect(row?.lower_95).toBeCloseTo((1.0898656 / 1270) * 100_000, 2);
    expect(row?.upper_95).toBeCloseTo((10.2415887 / 1270) * 100_000, 2);
  });
});
