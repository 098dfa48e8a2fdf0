import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { computeFigures } from "../../src/analysis/figures.ts";
import { publisherNotes } from "../../src/explain/publisher-notes.ts";
import type { KeptFigure } from "../../src/explain/search.ts";
import { type RefreshResult, refresh } from "../../src/store/refresh.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { workspaceAt } from "../../src/store/workspace/workspace.ts";
import { select } from "../analysis/core.ts";
import { usual } from "../store/workspace.ts";
import { timeSeries } from "./ascof-time-series-book.ts";

const name = "ascof_time_series.ods";

describe("the time series as it is published", () => {
  let folder: string;
  let db: Database;
  let results: RefreshResult["results"];
  const rows = (query: string) => select(db, query);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "yardstick-ascof-"));
    const file = join(folder, name);
    writeFileSync(file, timeSeries());
    const workspace = workspaceAt(join(folder, "data"));
    ({ results } = await refresh(workspace, { ...usual, files: [file], computeFigures }));
    db = await Database.open(workspace.warehouse, "read");
  }, 120_000);

  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("loads every table and what the publication says of itself", async () => {
    expect(results[0]).toMatchObject({ returnName: "ascof_time_series", isRefused: false, leftOutCount: 0 });
    const query = "select content, count(*) as rows from core.ascof_time_series group by content order by content";
    // Values: 6 rows of 6 in 1a, 2 of 6 in 1c, 3 of 3 in 3d(1a), 2 of 6 in 4b and one of 6 in 6b.
    expect(await rows(query)).toEqual([
      { content: "value", rows: 36 + 12 + 9 + 12 + 6 },
      { content: "measure", rows: 4 * 4 },
      { content: "change", rows: 8 },
      { content: "note", rows: 4 },
    ]);
  });

  it("names the cells of a council that had ended, beside the one that took its place", async () => {
    const [note] = (results[0]?.messages ?? []).filter(({ code }) => code === "check/not_ended");
    expect(note).toMatchObject({ severity: "note", sheet: "Table_1a", cell: "G8", council: "E10000009" });
    expect(note?.found).toBe("9 at Table_1a!G8:I8, Table_4b!D6:I6");
    expect(note?.expected).toBe("no value of E10000009, which ended on 31 March 2019");
  });

  it("keeps the earlier value that a cell has in brackets, and none for a colon", async () => {
    const query = `select area_name, part, value, raw_text, restated_value from core.cell_note
    join core.ascof_time_series using (load_id, source_row)
    where column_name = 'value' and measure = '1C' and raw_text like '%(%' order by source_row`;
    const england = { area_name: "England" };
    const scilly = { area_name: "Isles of Scilly" };
    expect(await rows(query)).toEqual([
      { ...england, part: "margin of error", value: 0, raw_text: "0 (0.5)", restated_value: 0.5 },
      { ...england, part: "base", value: 51_230, raw_text: "51,230 (35,415)", restated_value: 35_415 },
      { ...england, part: "outcome", value: 7.7, raw_text: "7.7 (7.6)", restated_value: 7.6 },
      { ...scilly, part: "margin of error", value: 0.4, raw_text: "0.4 (:)", restated_value: null },
      { ...scilly, part: "base", value: 60, raw_text: "60 (:)", restated_value: null },
    ]);
  });

  it("gives a marker the meaning that it has in its own table", async () => {
    const query = `select distinct measure, marker, status from core.cell_note
    join core.ascof_time_series using (load_id, source_row) where marker is not null order by all`;
    expect(await rows(query)).toEqual([
      { measure: "1A", marker: "[c]", status: "suppressed" },
      { measure: "1A", marker: "[x]", status: "missing" },
      { measure: "1A", marker: "[z]", status: "not_applicable" },
      { measure: "1C", marker: "[z]", status: "not_applicable" },
      { measure: "4B", marker: "[z]", status: "withheld" },
    ]);
  });

  it("keeps local codes as text and reads a number without a spreadsheet's noise", async () => {
    const query = `select distinct local_code, typeof(local_code) as type from core.ascof_time_series
    where local_code in ('212', 'H6X4G') order by all`;
    expect(await rows(query)).toEqual([
      { local_code: "212", type: "VARCHAR" },
      { local_code: "H6X4G", type: "VARCHAR" },
    ]);
    const outcome =
      "select value from core.ascof_time_series where measure = '3D(1A)' and area_name = 'Leeds' and part = 'outcome'";
    expect(await rows(outcome)).toEqual([{ value: 98.6 }]);
  });

  it("tells ratings of providers apart from the measure itself", async () => {
    const query = `select rating, value from core.ascof_time_series
    where measure = '6B' and part = 'outcome' order by rating`;
    expect(await rows(query)).toEqual([
      { rating: "good", value: 71.4 },
      { rating: null, value: 78.6 },
    ]);
  });

  it("makes figures of the outcomes as published, with the margin of a survey as their limits", async () => {
    const query = `select area_type, area_name, value, lower_95, upper_95, method from out.figure
    where indicator_code = '1A' and period = '2024-25' and area_type <> 'other_code' order by area_type, area_name`;
    expect(await rows(query)).toEqual([
      { area_type: "council", area_name: "Cumberland", value: null, lower_95: null, upper_95: null, method: "none" },
      { area_type: "council", area_name: "Dorset", value: 18.3, lower_95: 17.6, upper_95: 19, method: "published" },
      {
        area_type: "council",
        area_name: "Leeds",
        value: 19.1,
        lower_95: 18.5,
        upper_95: 19.700000000000003,
        method: "published",
      },
      { area_type: "england", area_name: "England", value: 19, lower_95: 18.9, upper_95: 19.1, method: "published" },
      {
        area_type: "region",
        area_name: "East of England",
        value: 19.2,
        lower_95: 19,
        upper_95: 19.4,
        method: "published",
      },
    ]);
  });

  it("has no interval of nothing where a margin is printed as 0", async () => {
    const query = `select period, value, method from out.figure
    where area_type = 'england' and ((indicator_code = '1A' and period = '2023-24') or indicator_code = '1C') order by all`;
    expect(await rows(query)).toEqual([
      { period: "2016-17", value: 7.7, method: "none" },
      { period: "2017-18", value: null, method: "none" },
      { period: "2023-24", value: 19.1, method: "none" },
    ]);
  });

  it("has England at 82.4% on 3D(1A), 395,670 of 480,105, whatever the division gives", async () => {
    const query = `select value, numerator, denominator, method from out.figure
    where indicator_code = '3D(1A)' and area_type = 'england'`;
    expect(await rows(query)).toEqual([{ value: 82.4, numerator: 395_670, denominator: 480_105, method: "wilson" }]);
  });

  it("ranks no figure of a council that had ended, and makes none where it has no value", async () => {
    const query =
      "select area_type, indicator_code, period, value from out.figure where area_code = 'E10000009' order by all";
    expect(await rows(query)).toEqual([
      { area_type: "other_code", indicator_code: "1A", period: "2024-25", value: 18.3 },
      { area_type: "other_code", indicator_code: "4B", period: "2023-24", value: 94.5 },
      { area_type: "other_code", indicator_code: "4B", period: "2024-25", value: 92.5 },
    ]);
  });

  it("withholds no more than the publisher does: the outcome alone", async () => {
    const query =
      "select value_status, marker, numerator, denominator from out.figure where area_name = 'Luton' and period = '2024-25'";
    expect(await rows(query)).toEqual([{ value_status: "withheld", marker: "[z]", numerator: 415, denominator: 135 }]);
  });

  it("knows which changes break a series, by the codes of today and of then", async () => {
    const query = `select edition, indicator_code, period, is_break from pub.series_change order by all`;
    const change = (edition: string, indicator_code: string, period: string, is_break: boolean) => ({
      edition,
      indicator_code,
      period,
      is_break,
    });
    expect(await rows(query)).toEqual([
      change("2011-12", "1A", "2020-21", true),
      change("2011-12", "1A", "2021-22", true),
      change("2011-12", "1E", "2023-24", false),
      change("2011-12", "2A(1)", "2018-19", false),
      change("2023-24", "1A", "2020-21", true),
      change("2023-24", "1A", "2021-22", true),
      change("2023-24", "2B", "2018-19", false),
      change("2023-24", "2E(1)", "2024-25", true),
      change("2023-24", "2E(2A)", "2024-25", true),
      change("2023-24", "2E(2B)", "2024-25", true),
      change("2023-24", "3D(1A)", "2023-24", false),
      change("2023-24", "3D(1A)", "2024-25", true),
      change("2023-24", "3D(2A)", "2023-24", false),
    ]);
  });

  it("has the former code of each measure, and says where the publication gives two", async () => {
    const query = "select indicator_code, words from pub.publisher_measure where item like '%Code' order by all";
    expect(await rows(query)).toEqual([
      { indicator_code: "1C", words: "1D" },
      { indicator_code: "3D(1A)", words: "1C(1a)" },
      { indicator_code: "3D(2A)", words: "1C(1b) (but 1C(2A) in its own log of changes)" },
      { indicator_code: "6A", words: "Not applicable" },
    ]);
  });

  it("says of a figure what is printed beside it, what changed in its year, and its notes", async () => {
    const said = async (where: string) => {
      const [figure] = await db.rows(
        z.custom<KeptFigure>(),
        `from out.figure where area_type = 'england' and ${where}`,
      );
      return figure === undefined ? [] : publisherNotes(db, figure);
    };
    expect(await said("indicator_code = '1C' and period = '2016-17'")).toEqual([
      "Printed for the base: 51,230 (35,415).",
      "Printed for the margin of error: 0 (0.5).",
      "Printed for the outcome: 7.7 (7.6).",
      "Note 1: Small numbers of responses should be treated with caution.",
    ]);
    expect(await said("indicator_code = '3D(1A)'")).toEqual([
      "2024-25: Figures cannot be compared with figures for previous years.",
      "Note 1: Small numbers of responses should be treated with caution.",
      "Note 15: Likely due to data quality, see: Quality statement",
    ]);
  });

  it("has each note at the measures whose table cites it", async () => {
    const query = "select indicator_code, note, words from pub.publisher_note where note in (5, 15) order by note";
    expect(await rows(query)).toEqual([
      {
        indicator_code: "1A",
        note: 5,
        words: "Derby did not submit; its submission of the year before stands in the totals.",
      },
      { indicator_code: "3D(1A)", note: 15, words: "Likely due to data quality, see: Quality statement" },
    ]);
  });
});
