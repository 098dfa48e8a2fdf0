import { expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";
import { sheets, timeSeries } from "./ascof-time-series-book.ts";

const name = "ascof_time_series.ods";

it("names the cell of a value that is none", async () => {
  const workspace = new TestWorkspace();
  const table = (sheets.Table_4b ?? []).map((row) => row.map((cell) => (cell === 415 ? "4I5" : cell)));
  const result = await workspace.take(name, timeSeries({ Table_4b: table }));
  expect(result.sentences[0]).toBe(
    'ascof_time_series.ods sheet "Table_4b" cell G5, 2024 to 2025 - numerator: expected a number or a marker ([x] [c] [z]), found "4I5" (letter l or I). The value as published, or a marker. Correct it and run refresh again.',
  );
});

it("refuses a file of which a table has lost its headings, and says which", async () => {
  const workspace = new TestWorkspace();
  const table = (sheets.Table_4b ?? []).map((row) => row.map((cell) => (cell === "ONS area code" ? "Code" : cell)));
  const result = await workspace.take(name, timeSeries({ Table_4b: table }));
  expect(result.isRefused).toBe(true);
  expect(result.messages[0]).toMatchObject({ code: "publication/headings", sheet: "Table_4b" });
  expect(result.messages[0]?.found).toContain("missing: ONS area code");
});

it("keeps the years that a later edition no longer has", async () => {
  const workspace = new TestWorkspace();
  await workspace.take(name, timeSeries());
  const without2016 = {
    Table_1c: (sheets.Table_1c ?? []).map((row) => row.filter((_, index) => index < 3 || index > 5)),
  };
  await workspace.take("ascof_later.ods", timeSeries(without2016));
  const query = `select period, cast(max(load_id) as integer) as load_id from core.ascof_time_series
    where measure = '1C' and content = 'value' group by period order by period`;
  expect(await workspace.rows(query)).toEqual([
    { period: "2016-17", load_id: 1 },
    { period: "2017-18", load_id: 2 },
  ]);
});
