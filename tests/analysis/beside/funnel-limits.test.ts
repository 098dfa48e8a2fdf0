import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const codes = Array.from({ length: 13 }, (_, place) => `E0800000${String.fromCharCode(65 + place)}`);
const councils = codes.map((code) => council(code));

/** A measure of the time series, one row a part. */
const published = (measure: string, period: string, parts: readonly (readonly [string, Record<string, number>])[]) =>
  parts.flatMap(([area_code, values]) =>
    Object.entries(values).map(([part, value]) => ({
      area_code,
      area_name: area_code,
      local_code: "1",
      content: "value",
      measure,
      period,
      part,
      value,
    })),
  );

/** The twelve areas of the test of the method, whose limits were worked with numpy. */
const people = [400, 520, 610, 700, 820, 900, 1050, 1200, 1500, 1800, 2400, 3000];
const events = [90, 160, 150, 240, 205, 330, 260, 420, 390, 640, 600, 1020];
const shares = people.map((denominator, place) => {
  const numerator = events[place] ?? 0;
  return [codes[place] ?? "", { outcome: (100 * numerator) / denominator, numerator, denominator }] as const;
});
const ofAll = "select area_code, funnel.* from out.funnel_limit as funnel join out.figure using (figure_id)";

describe("funnel limits", () => {
  it("of a share are those of the method, on the scale of the figure", async () => {
    const db = await figuresOf({ councils, ascof_time_series: published("2A", "2024-25", shares) });
    const [first, ...others] = await select(db, `${ofAll} order by area_code`);
    expect(others).toHaveLength(11);
    // numpy: 4505 / 14900 and the limits of the test of the method, times 100
    expect(first).toMatchObject({
      position: "inside",
      stands_out: false,
      refusal: null,
      average: expect.closeTo(30.234899328859, 8),
      lower_95: expect.closeTo(20.510939883449328, 8),
      upper_95: expect.closeTo(40.94989116684146, 8),
      lower_998: expect.closeTo(15.54706402583182, 8),
      upper_998: expect.closeTo(47.37102094927652, 8),
      dispersion: expect.closeTo(12.570693897881002, 8),
      // by hand: 2 √400 (asin √(90 / 400) − asin √(4505 / 14900)), by chance alone
      chance_z: expect.closeTo(-3.5193523366, 8),
    });
  });

  it("leave one out that is far from the others, and say so", async () => {
    const far = [codes[12] ?? "", { outcome: 90, numerator: 900, denominator: 1000 }] as const;
    const db = await figuresOf({ councils, ascof_time_series: published("2A", "2024-25", [...shares, far]) });
    const outside = `${ofAll} where stands_out`;
    expect(await select(db, outside)).toMatchObject([{ area_code: codes[12], position: "above_998" }]);
  });

  /**
   * Twelve scores with their margins: numpy gives the area of 18.9 ± 0.5 limits of 18.336503 and 19.762057, and phi 2.491195.
   */
  it("of a score rest on its published margin of error, as it stands", async () => {
    const scores = [18.9, 19.4, 18.2, 19.1, 18.7, 19.6, 18.8, 19, 17.9, 19.3, 18.5, 19.2];
    const margins = [0.5, 0.4, 0.6, 0.3, 0.5, 0.4, 0.7, 0.3, 0.5, 0.4, 0.6, 0.2];
    const parts = scores.map(
      (outcome, place) => [codes[place] ?? "", { outcome, "margin of error": margins[place] ?? 0 }] as const,
    );
    const db = await figuresOf({ councils, ascof_time_series: published("1A", "2023-24", parts) });
    const [first] = await select(db, `${ofAll} order by area_code`);
    expect(first).toMatchObject({
      lower_95: expect.closeTo(18.336503359766052, 6),
      upper_95: expect.closeTo(19.762057023954956, 6),
      dispersion: expect.closeTo(2.491195077795911, 6),
    });
  });

  it.each([
    ["fewer than ten councils", "2A", shares.slice(0, 9), "there are fewer than 10 areas"],
    [
      "a denominator under 30",
      "2A",
      [...shares.slice(1), [codes[0] ?? "", { outcome: 48.3, numerator: 14, denominator: 29 }] as const],
      "fewer than 30 people are too few for a verdict",
    ],
    [
      "fewer than ten events",
      "2C",
      people.map((denominator, place) => {
        const numerator = place === 0 ? 9 : 20;
        return [codes[place] ?? "", { outcome: (100_000 * numerator) / denominator, numerator, denominator }] as const;
      }),
      "fewer than 10 admissions are too few for a verdict",
    ],
    [
      "a publisher that bars comparison",
      "3D(1A)",
      shares,
      "its publisher says that comparisons are not meaningful, because low figures are likely to come from data-quality problems",
    ],
    [
      "no numerator",
      "2A",
      people.map((_, place) => [codes[place] ?? "", { outcome: 40 }] as const),
      "the figure has no interval",
    ],
  ])("are refused for %s", async (_, measure, parts, refusal) => {
    const db = await figuresOf({ councils, ascof_time_series: published(measure, "2024-25", parts) });
    const [first] = await select(db, `${ofAll} order by area_code`);
    expect(first).toMatchObject({
      refusal,
      lower_95: null,
      upper_998: null,
      chance_z: null,
      position: null,
      stands_out: null,
    });
  });

  /** 3 of 200 is hidden. All events over all people: (4,505 + 3) / (14,900 + 200) = 29.854%; without the hidden 30.235%. */
  it("of what is published are made without the hidden figures, which have none", async () => {
    const rows = [...people.map((denominator, place) => [denominator, events[place] ?? 0] as const), [200, 3] as const];
    const ni_returns = rows.map(([denominator, numerator], place) => ({
      council_code: codes[place] ?? "",
      indicator_code: "NI 125",
      period: "2009-10",
      vintage: "final",
      numerator,
      denominator,
      value: (100 * numerator) / denominator,
    }));
    const db = await figuresOf({ councils, ni_returns });
    const averages = (schema: string) =>
      select(db, `select count(*) as n, any_value(average) as average from ${schema}.funnel_limit`);
    const [out] = await averages("out");
    const [pub] = await averages("pub");
    expect(out).toEqual({ n: 13, average: expect.closeTo(29.854304635761, 8) });
    expect(pub).toEqual({ n: 12, average: expect.closeTo(30.234899328859, 8) });
  });
});
