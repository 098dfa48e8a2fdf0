import { describe, expect, it } from "vitest";
import { setVerdict } from "../../../../reports/council/comparators/other-sets.ts";
import { comparators } from "../../../../reports/council/comparators/query.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";

const codes = Array.from({ length: 24 }, (_, index) => `E06${String(index + 1).padStart(6, "0")}`);
const [first = "", second = "", third = ""] = codes;

const value = (council_code: string, numerator: number, denominator = 1000) => ({
  council_code,
  indicator_code: "NI 145",
  period: "2010-11",
  vintage: "final",
  numerator,
  denominator,
  value: (100 * numerator) / denominator,
});
const feature = (council_code: string, feature_value: number) => ({
  edition: "made up",
  council_code,
  feature: "x",
  feature_value,
  weight: 1,
});
const grouped = (council_code: string, ...members: readonly string[]) =>
  members.map((comparator_code, index) => ({
    scheme: "CQC",
    edition: "2009",
    council_code,
    comparator_code,
    rank: index + 1,
  }));

const rows = (table: keyof typeof comparators.tables, columns: string, where = "true") =>
  `select ${columns} from (${comparators.tables[table].sql}) where council_code = '${first}' and ${where}`;

describe("the data of a council's comparators page", () => {
  it("are its open peers, those next in line after them, and who of them has it among its own", async () => {
    // The squares of 0 to 23.
    const area_features = codes.map((code, index) => feature(code, index * index));
    const db = await figuresOf({ councils: codes.map((code) => council(code)), area_features });
    const found = await select(db, rows("members", "code, rank, is_next, is_mutual"));
    expect(found.map(({ code, rank, is_next }) => [code, rank, is_next])).toEqual(
      codes.slice(1, 21).map((code, index) => [code, index + 1, index >= 15]),
    );
    // To the 12th council, 121 from the first, ten lower ones are nearer and four higher ones (144, 169, 196, 225 less 121):
    // the first is its fifteenth. To the 13th, 144 away, eleven and four are nearer.
    expect(found.map(({ is_mutual }) => is_mutual)).toEqual(found.map((_, index) => index < 11));
  });

  it("are the features that open peers are found by, with their own and their peers' values", async () => {
    const area_features = [feature(first, 2), feature(second, 4), feature(third, 9)];
    const db = await figuresOf({ councils: codes.slice(0, 3).map((code) => council(code)), area_features });
    const columns = "name, weight, value, peer_median, mean, round(deviation, 4) as deviation, area_count";
    expect(await select(db, rows("features", columns))).toEqual([
      // The mean of 2, 4 and 9 is 5; the squares of their distances are 9, 1 and 16, a third of which is 8.6667.
      { name: "x", weight: 1, value: 2, peer_median: 6.5, mean: 5, deviation: 2.9439, area_count: 3 },
    ]);
  });

  it("are a published group's members with their notes, mutual or not, or without a group of their own", async () => {
    const comparator_groups = [
      ...grouped(first, first, second, third, codes[3] ?? ""),
      ...grouped(second, first),
      ...grouped(third, second),
    ];
    const db = await figuresOf({ councils: codes.slice(0, 4).map((code) => council(code)), comparator_groups });
    expect(await select(db, rows("members", "code, is_next, is_mutual"))).toEqual([
      { code: second, is_next: false, is_mutual: true },
      { code: third, is_next: false, is_mutual: false },
      { code: codes[3], is_next: false, is_mutual: null },
    ]);
    expect(await select(db, rows("notes", "name, note"))).toEqual([
      { name: "Council 1", note: "The council is in its own group: it is left out." },
    ]);
  });

  it("are main figures of which a page makes what the warehouse makes of them", async () => {
    const members = codes.slice(1, 9);
    const returns = [70, 60, 65, 40, 71, 68, 90, 3].map((percent, index) => value(codes[index] ?? "", percent * 10));
    // Council 8 has 3 of 1,000: a council's own return under 5 is hidden. Council 9 has none.
    const db = await figuresOf({
      councils: codes.slice(0, 9).map((code) => council(code)),
      ni_returns: returns,
      comparator_groups: grouped(first, ...members),
    });
    const columns = "measure, value, lower_95, upper_95, polarity";
    const [own] = await select(db, rows("own", columns));
    const peers = await select(db, rows("peers", "value, lower_95, upper_95"));
    const [published] = await select(
      db,
      `select n, median, lowest, highest, comparison.rank, tied_count, overlap_count from pub.comparison as comparison
      join pub.figure using (figure_id) where area_code = '${first}'`,
    );
    const number = (given: unknown) => (typeof given === "number" ? given : null);
    const compared = (row: (typeof peers)[number] | undefined) => ({
      value: number(row?.value),
      lower_95: number(row?.lower_95),
      upper_95: number(row?.upper_95),
    });
    const mine = compared(own);
    expect(mine.value).toBe(70);
    const verdict = setVerdict({ ...mine, value: mine.value ?? 0 }, peers.map(compared), String(own?.polarity));
    expect(verdict).toMatchObject(published ?? {});
    expect(published).toMatchObject({ rank: 3 });
  });

  // £200,000 and £300,000 of £10 million are 2% and 3%; the third council's actual £400,000 is another thing than a forecast.
  it("say of savings that they are a forecast, and put it beside forecasts alone", async () => {
    const gain = (council_code: string, gross_gbp: number, vintage: string, submission: string) => ({
      council_code,
      gain_id: "A",
      title: "A",
      service: "adult_social_care",
      first_year: "2010-11",
      gross_gbp,
      is_cash_releasing: true,
      is_preventative: true,
      vintage,
      submission,
    });
    const spent = (council_code: string) => ({
      council_code,
      period: "2009-10",
      funder: "council",
      client_group: "older_people",
      service: "home_care",
      gross_current_gbp: 10_000_000,
    });
    const three = [first, second, third];
    const db = await figuresOf({
      councils: three.map((code) => council(code)),
      expenditure: three.map(spent),
      savings: [
        gain(first, 200_000, "forecast", "2010-10"),
        gain(second, 300_000, "forecast", "2010-10"),
        gain(third, 400_000, "actual", "2011-07"),
      ],
      comparator_groups: grouped(first, second, third),
    });
    const definition = "gross current 2009-10, first made in the year";
    const own = rows("own", "measure, vintage, value", `definition = '${definition}'`);
    const [line] = await select(db, own);
    expect(line).toMatchObject({ vintage: "forecast", value: 2 });
    const peers = rows("peers", "code, value", `measure = '${line?.measure}'`);
    expect(await select(db, peers)).toEqual([{ code: second, value: 3 }]);
  });

  it("leave out what its publisher says is not to be compared", async () => {
    const of = (area_code: string, measure: string) =>
      Object.entries({ outcome: 90, numerator: 900, denominator: 1000 }).map(([part, value]) => ({
        area_code,
        area_name: area_code,
        local_code: "111",
        content: "value",
        measure,
        period: "2024-25",
        part,
        value,
      }));
    const ascof_time_series = [first, second].flatMap((code) => [...of(code, "3D(1A)"), ...of(code, "3D(2A)")]);
    const db = await figuresOf({ councils: [first, second].map((code) => council(code)), ascof_time_series });
    const all = `select distinct indicator_code from pub.figure where area_code = '${first}' order by 1`;
    expect(await select(db, all)).toHaveLength(2);
    expect(await select(db, rows("own", "indicator_code"))).toEqual([{ indicator_code: "3D(2A)" }]);
  });
});
