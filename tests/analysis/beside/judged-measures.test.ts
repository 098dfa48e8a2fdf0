import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const leeds = "E08000035";
const scilly = "E06000053";
const england = "E92000001";
const councils = [council(leeds), council(scilly)];

/** A measure of an area in a year of the ASCOF time series. */
function series(area_code: string, measure: string, period: string, parts: Readonly<Record<string, number | null>>) {
  return Object.entries(parts).map(([part, value]) => ({
    area_code,
    area_name: area_code,
    local_code: "1",
    content: "value",
    measure,
    period,
    part,
    value,
  }));
}

/** The same under the codes of 2011-12, in the open data of 2020-21. */
function open(area_code: string, measure_group: string, values: Readonly<Record<string, number>>) {
  const isEngland = area_code === england;
  return Object.entries(values).map(([measure_type, measure_value]) => ({
    geographical_code: isEngland ? null : "212",
    geographical_description: area_code,
    geographical_level: isEngland ? "England" : "Council",
    ons_code: area_code,
    measure_code: measure_group,
    measure_group,
    disaggregation: "Total",
    measure_type,
    measure_value,
    period: "2020-21",
  }));
}

const judged = (where: string) => `select indicator_code, edition, period, value, verdict, refusal, is_current
  from pub.judged_measure where ${where} order by edition, indicator_code`;

describe("the measures that a council is judged by", () => {
  /** Carers' quality of life (1C): the survey was held in 2023-24 and not in 2024-25. 7.1 ± 0.4 beside England's 7.3. */
  it("are each of the newest year with a value", async () => {
    const rows = [
      ...series(leeds, "1C", "2023-24", { outcome: 7.1, "margin of error": 0.4 }),
      ...series(leeds, "1C", "2024-25", { outcome: null }),
      ...series(england, "1C", "2023-24", { outcome: 7.3 }),
      ...series(leeds, "1A", "2024-25", { outcome: 19.5, "margin of error": 0.4 }),
      ...series(england, "1A", "2024-25", { outcome: 19 }),
    ];
    const db = await figuresOf({ councils, ascof_time_series: rows });
    expect(await select(db, judged(`area_code = '${leeds}'`))).toEqual([
      {
        indicator_code: "1A",
        edition: "2023-24",
        period: "2024-25",
        value: 19.5,
        verdict: "better",
        refusal: null,
        is_current: true,
      },
      {
        indicator_code: "1C",
        edition: "2023-24",
        period: "2023-24",
        value: 7.1,
        verdict: "similar",
        refusal: null,
        is_current: true,
      },
    ]);
  });

  /** Direct payments: 1C(2A) of 2020-21 became 3D(2A). Leeds as published: 1,064 of 5,805 is 18.3%; England 24.5%. */
  it("stand once under the newer of two codes, and an older code stands where nothing newer has a value", async () => {
    const rows = series(leeds, "3D(2A)", "2024-25", { outcome: 18.3, numerator: 1064, denominator: 5805 });
    const older = [leeds, scilly].flatMap((area) => [
      ...open(area, "1C(2A)", { Outcome: 21.4, Numerator: 214, Denominator: 1000 }),
      ...open(area, "1E", { Outcome: 8.6, Numerator: 86, Denominator: 1000 }),
    ]);
    const db = await figuresOf({
      councils,
      ascof_open_data: [
        ...older,
        ...open(england, "1E", { Outcome: 5.1 }),
        ...open(england, "1C(2A)", { Outcome: 26.6 }),
      ],
      ascof_time_series: [...rows, ...series(england, "3D(2A)", "2024-25", { outcome: 24.5 })],
    });
    const measures = (area: string) =>
      select(
        db,
        `select indicator_code, period, verdict, is_current from pub.judged_measure where area_code = '${area}' order by all`,
      );
    expect(await measures(leeds)).toEqual([
      { indicator_code: "1E", period: "2020-21", verdict: "better", is_current: false },
      { indicator_code: "3D(2A)", period: "2024-25", verdict: "worse", is_current: true },
    ]);
    expect(await measures(scilly)).toEqual([
      { indicator_code: "1C(2A)", period: "2020-21", verdict: "worse", is_current: false },
      { indicator_code: "1E", period: "2020-21", verdict: "better", is_current: false },
    ]);
  });

  /** DHSC's note 15 bars comparison of 3D(1A) from 2024-25. */
  it("are not compared where the publisher bars it, nor where there is no interval", async () => {
    const rows = [leeds, england].flatMap((area) => [
      ...series(area, "3D(1A)", "2024-25", { outcome: 98.6, numerator: 5723, denominator: 5805 }),
      ...series(area, "6A", "2024-25", { outcome: 28 }),
    ]);
    const db = await figuresOf({ councils: [council(leeds)], ascof_time_series: rows });
    const found = await select(db, judged("true"));
    expect(found.map(({ verdict }) => verdict)).toEqual(["not_compared", "not_compared"]);
    expect(found[0]?.refusal).toContain("comparisons are not meaningful");
    expect(found[1]?.refusal).toBe("the figure has no interval");
  });

  /** Isles of Scilly has one care provider, which is not rated good; Wilson limits of 0 of 1 are 0 to 79.3%. */
  it("are not judged of fewer than 30 people or things, nor of fewer than 10 events", async () => {
    const rows = [
      ...series(scilly, "6B", "2024-25", { outcome: 0, numerator: 0, denominator: 1 }),
      ...series(england, "6B", "2024-25", { outcome: 81.7, numerator: 17_000, denominator: 21_000 }),
      ...series(scilly, "2B", "2024-25", { outcome: 315, numerator: 9, denominator: 2857 }),
      ...series(england, "2B", "2024-25", { outcome: 17, numerator: 6000, denominator: 35_000_000 }),
      ...series(leeds, "6B", "2024-25", { outcome: 60, numerator: 18, denominator: 30 }),
      ...series(leeds, "2B", "2024-25", { outcome: 350, numerator: 10, denominator: 2857 }),
    ];
    const db = await figuresOf({ councils, ascof_time_series: rows });
    const found = (area: string, table: string) =>
      select(
        db,
        `select indicator_code, verdict, refusal from ${table} where area_code = '${area}' order by indicator_code`,
      );
    const refused = [
      { indicator_code: "2B", verdict: "not_compared", refusal: "fewer than 10 admissions are too few for a verdict" },
      { indicator_code: "6B", verdict: "not_compared", refusal: "fewer than 30 providers are too few for a verdict" },
    ];
    const benchmark = `(from pub.benchmark join pub.figure using (figure_id))`;
    expect(await found(scilly, "pub.judged_measure")).toEqual(refused);
    expect(await found(scilly, benchmark)).toEqual(refused);
    const compared = [
      { indicator_code: "2B", verdict: "worse", refusal: null },
      { indicator_code: "6B", verdict: "worse", refusal: null },
    ];
    expect(await found(leeds, "pub.judged_measure")).toEqual(compared);
    expect(await found(leeds, benchmark)).toEqual(compared);
  });

  /** The publication lists carers' measures of 2024-25 for everyone, with no value for anyone. */
  it("are absent in the newest year that anyone has, and not in a later one without a value for anyone", async () => {
    const rows = [
      ...series(leeds, "1C", "2023-24", { outcome: 7.1 }),
      ...series(leeds, "1C", "2024-25", { outcome: null }),
      ...series(scilly, "1C", "2023-24", { outcome: null }),
      ...series(scilly, "1C", "2024-25", { outcome: null }),
    ];
    const db = await figuresOf({ councils, ascof_time_series: rows });
    const [found] = await select(db, judged(`area_code = '${scilly}'`));
    expect(found).toMatchObject({
      period: "2023-24",
      refusal: "this council is not among the 1 with a figure of 2023-24",
    });
  });

  it("say of a council without a value that it is not among those that have one, and where the survey was voluntary", async () => {
    const voluntary = {
      content: "change",
      measure: "1A",
      old_measure: "1A",
      period: "2020-21",
      words: "The 2020 to 2021 ASCS survey was voluntary and 18 CASSRs chose to take part.",
    };
    const db = await figuresOf({
      councils,
      ascof_open_data: [
        ...open(leeds, "4B", { Outcome: 88 }),
        ...open(leeds, "1E", { Outcome: 8.6, Numerator: 86, Denominator: 1000 }),
      ],
      ascof_time_series: [voluntary],
    });
    const found = await select(db, judged(`area_code = '${scilly}'`));
    expect(found.map(({ indicator_code, refusal }) => [indicator_code, refusal])).toEqual([
      ["1E", "this council is not among the 1 with a figure of 2020-21"],
      ["4B", "the survey was voluntary that year, and this council is not among the 1 with a figure of 2020-21"],
    ]);
  });

  /** A council's own return of 3 in 900 is hidden in pub: there the year before stands. */
  it("are of what may be published in pub", async () => {
    const value = (period: string, numerator: number) => ({
      council_code: leeds,
      indicator_code: "NI 146",
      period,
      vintage: "final",
      numerator,
      denominator: 900,
      value: numerator / 9,
    });
    const db = await figuresOf({
      councils: [council(leeds)],
      ni_returns: [value("2009-10", 90), value("2010-11", 3)],
    });
    const periods = (schema: string) => select(db, `select period, value from ${schema}.judged_measure`);
    expect(await periods("out")).toEqual([{ period: "2010-11", value: 3 / 9 }]);
    expect(await periods("pub")).toEqual([{ period: "2009-10", value: 10 }]);
  });

  /** Twelve councils of 1,000 people each: eleven near 50%, which differ by chance, and one at 90%. */
  it("stand out where they are outside the limits that allow for how much councils differ, whatever England is", async () => {
    const codes = Array.from({ length: 12 }, (_, index) => `E060000${index + 10}`);
    const rows = codes.flatMap((code, index) => {
      const numerator = index === 0 ? 900 : 480 + 4 * index;
      return series(code, "2A", "2024-25", { outcome: numerator / 10, numerator, denominator: 1000 });
    });
    const small = series(leeds, "2A", "2024-25", { outcome: 50, numerator: 10, denominator: 20 });
    const db = await figuresOf({
      councils: [...codes.map((code) => council(code)), council(leeds)],
      ascof_time_series: [...rows, ...small],
    });
    const found = await select(
      db,
      "select area_code, stands_out, stands_out_refusal, verdict from pub.judged_measure order by area_code",
    );
    expect(found.filter(({ stands_out }) => stands_out === true).map(({ area_code }) => area_code)).toEqual([
      "E06000010",
    ]);
    expect(found.filter(({ stands_out }) => stands_out === false)).toHaveLength(11);
    expect(found.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 13 }, () => "not_compared"));
    expect(found.at(-1)).toMatchObject({
      stands_out: null,
      stands_out_refusal: "fewer than 30 people are too few for a verdict",
    });
  });
});
