import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";
import { db, gain, spent } from "./savings-returns.ts";

describe("cashable savings in adult social care", () => {
  it.each([
    ["gross current 2009-10, first made in the year", 120_000, 10_000_000, 1.2],
    ["net current 2009-10, first made in the year", 120_000, 8_000_000, 1.5],
    ["gross current 2007-08, first made in the year", 120_000, 9_000_000, 4 / 3],
    ["gross current 2009-10, worth in the year of all gains since April 2008", 450_000, 10_000_000, 4.5],
    ["net current 2009-10, worth in the year of all gains since April 2008", 450_000, 8_000_000, 5.625],
    ["gross current 2007-08, worth in the year of all gains since April 2008", 450_000, 9_000_000, 5],
    ["gross current 2009-10, summed over three years", 880_000, 10_000_000, 8.8],
    ["net current 2009-10, summed over three years", 880_000, 8_000_000, 11],
    ["gross current 2007-08, summed over three years", 880_000, 9_000_000, 88 / 9],
  ])("against %s are %d of %d, %d%%", async (definition, saved, baseline, percent) => {
    const [figure] = await select(
      db,
      `select numerator, denominator, value, method, is_latest from out.figure
       where area_code = 'E06000001' and indicator_code = 'PPF-20' and vintage = 'actual'
         and definition = '${definition}'`,
    );
    expect(figure).toMatchObject({ numerator: saved, denominator: baseline, method: "none", is_latest: true });
    expect(figure?.value).toBeCloseTo(percent, 10);
  });

  it("that result from prevention are told in pounds", async () => {
    const rows = await select(
      db,
      `select definition, value from out.figure
       where indicator_code = 'PPF-20P' and area_code = 'E06000001' and is_latest order by definition`,
    );
    expect(rows).toEqual([
      { definition: "first made in the year", value: 120_000 },
      { definition: "summed over three years", value: 520_000 },
      { definition: "worth in the year of all gains since April 2008", value: 320_000 },
    ]);
  });

  it("are forecast by the October submission of the year, which the July submission settles", async () => {
    const rows = await select(
      db,
      `select definition, numerator, is_latest from out.figure
       where area_code = 'E06000001' and indicator_code = 'PPF-20' and vintage = 'forecast'
         and definition like 'gross current 2009-10%' order by numerator`,
    );
    expect(rows).toEqual([
      { definition: "gross current 2009-10, first made in the year", numerator: 300_000, is_latest: false },
      {
        definition: "gross current 2009-10, worth in the year of all gains since April 2008",
        numerator: 450_000,
        is_latest: false,
      },
      { definition: "gross current 2009-10, summed over three years", numerator: 750_000, is_latest: false },
    ]);
  });

  it("stand as the October submission has them until the July submission comes", async () => {
    const october = { vintage: "forecast", submission: "2010-10", is_preventative: true };
    const early = await figuresOf({
      councils: [council("E06000001")],
      expenditure: [spent("2009-10", "council", 10_000_000)],
      savings: [gain("A", "2010-11", 400_000, october)],
    });
    const rows = await select(
      early,
      `select vintage, value from pub.figure
       where area_type = 'council' and is_latest and indicator_code = 'PPF-20'
         and definition = 'gross current 2009-10, first made in the year'`,
    );
    expect(rows).toEqual([{ vintage: "forecast", value: 4 }]);
  });

  it("are nothing in a register without gains in adult social care: it did report", async () => {
    const none = await figuresOf({
      councils: [council("E06000001")],
      expenditure: [spent("2009-10", "council", 10_000_000)],
      savings: [gain("F", "2009-10", 50_000, { service: "other" })],
    });
    const rows = await select(
      none,
      `select distinct numerator, value from pub.figure
       where area_type = 'council' and indicator_code = 'PPF-20' and definition like 'gross current 2009-10%'`,
    );
    expect(rows).toEqual([{ numerator: 0, value: 0 }]);
  });

  it("meet the milestone of 3% on every baseline but of gains first made in the year", async () => {
    const [verdict] = await select(
      db,
      "select verdict, met_count, judged_count from out.milestone_verdict where milestone = 'PPF-20' and area_type = 'council'",
    );
    expect(verdict).toEqual({ verdict: "depends on the definition", met_count: 6, judged_count: 9 });
  });
});

describe("a council that began in 2009", () => {
  it("has no baseline of 2007-08, which does not apply to it", async () => {
    const late = await figuresOf({
      councils: [council("E06000001", { first_day: "2009-04-01" })],
      service_classes: [{ service: "home_care", class: "maintaining" }],
      expenditure: [spent("2009-10", "council", 10_000_000)],
      savings: [gain("B", "2009-10", 200_000)],
    });
    const rows = await select(
      late,
      `select definition, value, value_status from out.figure
       where indicator_code = 'PPF-20' and definition like '%worth in the year%' and area_type = 'council' order by definition`,
    );
    expect(rows).toEqual([
      {
        definition: "gross current 2007-08, worth in the year of all gains since April 2008",
        value: null,
        value_status: "not_applicable",
      },
      {
        definition: "gross current 2009-10, worth in the year of all gains since April 2008",
        value: 2,
        value_status: "value",
      },
      {
        definition: "net current 2009-10, worth in the year of all gains since April 2008",
        value: 2,
        value_status: "value",
      },
    ]);
  });
});

// The county spent £9 million gross in 2007-08; as a unitary of the same area it saves £270,000 in 2010-11: 3.0%.
it("is over what the area's council spent under the code that it had before", async () => {
  const [before, now] = ["E10000010", "E06000047"];
  const db = await figuresOf({
    councils: [
      council(before, { last_day: "2009-03-31", successor_codes: now, change: "recode" }),
      council(now, { first_day: "2009-04-01" }),
    ],
    expenditure: [{ ...spent("2007-08", "council", 9_000_000), council_code: before }],
    savings: [{ ...gain("A", "2010-11", 270_000), council_code: now }],
  });
  const query = `select area_code, value from pub.figure
    where area_type = 'council' and indicator_code = 'PPF-20' and definition = 'gross current 2007-08, worth in the year of all gains since April 2008'`;
  expect(await select(db, query)).toEqual([{ area_code: now, value: 3 }]);
});

it("lacks a baseline of 2007-08 that an area of another code had, and that one which is new never had", async () => {
  const [before, now, fresh] = ["E10000010", "E06000047", "E06000055"];
  const db = await figuresOf({
    councils: [
      council(before, { last_day: "2009-03-31", successor_codes: now, change: "recode" }),
      council(now, { first_day: "2009-04-01" }),
      council(fresh, { first_day: "2009-04-01" }),
    ],
    savings: [now, fresh].map((council_code) => ({ ...gain("A", "2010-11", 270_000), council_code })),
  });
  const query = `select area_code, value_status from pub.figure
    where area_type = 'council' and indicator_code = 'PPF-20' and definition = 'gross current 2007-08, worth in the year of all gains since April 2008'
    order by area_code`;
  expect(await select(db, query)).toEqual([
    { area_code: now, value_status: "missing" },
    { area_code: fresh, value_status: "not_applicable" },
  ]);
});

it("lists the gains of a council under the code that its area has now", async () => {
  const [before, now] = ["E10000023", "E06000065"];
  const db = await figuresOf({
    councils: [
      council(before, { last_day: "2023-03-31", successor_codes: now, change: "recode" }),
      council(now, { first_day: "2023-04-01" }),
    ],
    savings: [{ ...gain("A", "2010-11", 270_000), council_code: before }],
  });
  expect(await select(db, "select council_code, gain_id, net_gbp from pub.gain")).toEqual([
    { council_code: now, gain_id: "A", net_gbp: 270_000 },
  ]);
});
