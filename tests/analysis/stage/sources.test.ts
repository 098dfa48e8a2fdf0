import { expect, it } from "vitest";
import type { RowBlock } from "../../../src/files/table.ts";
import { recordBlocks } from "../../../src/store/load/row-blocks.ts";
import { council, figuresOf, select } from "../core.ts";

const code = "E06000001";
const person = { council_code: code, person_type: "client", basis: "snapshot", denominator_kind: "adass_eligible" };
const quarter = { period: "2010-11 Q4" };

function budget(breakdown: string, breakdown_value: string, denominator_count: number, personal_budget_count: number) {
  return { ...person, ...quarter, breakdown, breakdown_value, denominator_count, personal_budget_count };
}

const people = (sex: string, age_band: string, source_row: number, load_id: number) => ({
  council_code: code,
  year: "2010",
  kind: "estimate",
  sex,
  age_band,
  population_count: 1000,
  source_row,
  load_id,
});

const files = (indicator: string, breakdown_value: string) =>
  `select load_id, role, row_count, rows, places from pub.figure_file join pub.figure using (figure_id)
    where area_type = 'council' and indicator_code = '${indicator}' and definition in ('estimate', 'adass_eligible')
      and breakdown_value = '${breakdown_value}' order by load_id`;

it("writes the rows of each file as stretches, however they arrived", async () => {
  const db = await figuresOf({
    councils: [council(code)],
    population: [
      ...[people("female", "65-74", 52, 7), people("male", "65-74", 12, 7), people("female", "75-84", 13, 7)],
      ...[people("male", "75-84", 40, 7), people("female", "85+", 41, 7), people("male", "85+", 3, 8)],
    ],
  });
  expect(await select(db, files("POP", "65+"))).toEqual([
    { load_id: 7, role: "part of the count", row_count: 5, rows: "12-13,40-41,52", places: null },
    { load_id: 8, role: "part of the count", row_count: 1, rows: "3", places: null },
  ]);
  db.close();
});

it("counts a row once that plays its part twice", async () => {
  const db = await figuresOf({ councils: [council(code)], personal_budgets: [budget("all", "all", 200, 100)] });
  await db.run("insert into out.figure_source from out.figure_source");
  expect(await select(db, files("PPF-12", "all"))).toMatchObject([{ row_count: 1, rows: "1" }]);
  db.close();
});

it("writes out twenty stretches and no more, and counts every row", async () => {
  const ages = Array.from({ length: 25 }, (_, index) => `${65 + index}`);
  const rows = [...ages, "90+"].flatMap((age, index) =>
    ["female", "male"].map((sex, half) => people(sex, age, 10 * (2 * index + half + 1), 7)),
  );
  const db = await figuresOf({ councils: [council(code)], population: rows });
  const [file] = await select(db, files("POP", "65+"));
  expect(file?.row_count).toBe(52);
  expect(String(file?.rows).split(",")).toEqual(Array.from({ length: 20 }, (_, index) => String(10 * (index + 1))));
  db.close();
});

it("tells neither rows nor their number of a figure that is hidden, and both of one beside it", async () => {
  const db = await figuresOf({
    councils: [council(code)],
    personal_budgets: [budget("sex", "female", 100, 3), budget("sex", "male", 100, 97), budget("all", "all", 200, 100)],
  });
  await recordBlocks(db, 1, [{ firstRow: 1, sheet: "Sheet 1", lines: [2, 3, 4], columns: [] }]);
  expect(await select(db, files("PPF-12", "female"))).toEqual([
    { load_id: 1, role: "numerator and denominator", row_count: null, rows: null, places: null },
  ]);
  expect(await select(db, files("PPF-12", "male"))).toMatchObject([{ row_count: null, rows: null }]);
  expect(await select(db, files("PPF-12", "all"))).toMatchObject([
    { row_count: 1, rows: "3", places: "Sheet 1, row 4" },
  ]);
  db.close();
});

it("has in no table that is published the rows of a figure, nor a hash or size of a file", async () => {
  const db = await figuresOf({ councils: [council(code)], personal_budgets: [budget("all", "all", 200, 100)] });
  const query = `select table_name, column_name from duckdb_columns() where schema_name = 'pub'
    and regexp_matches(column_name, 'source_row|sha256|hash|bytes')`;
  expect(await select(db, query)).toEqual([]);
  expect(await select(db, "select distinct load_id from pub.figure_load")).not.toEqual([]);
  db.close();
});

it("tells the row of a number that its publisher hid: where it stands tells nothing", async () => {
  const published = {
    framework: "NIS",
    edition: "2008-09",
    indicator_code: "NI 121",
    period: "2009",
    source: "Made up",
  };
  const db = await figuresOf({
    councils: [council(code)],
    comparator_figures: [
      {
        area_type: "council",
        area_code: code,
        area_name: "Council 1",
        ...published,
        person_type: "all",
        breakdown: "all",
        breakdown_value: "all",
        value_status: "suppressed",
        published_on: "2010-12-01",
      },
    ],
  });
  const query = `select value_status, row_count, rows from pub.figure_file join pub.figure using (figure_id)
    where indicator_code = 'NI 121' and area_type = 'council'`;
  expect(await select(db, query)).toEqual([{ value_status: "suppressed", row_count: 1, rows: "1" }]);
  db.close();
});

/** The places of rows 2, 3 and 5 of load 7, whose rows, or those of another, stand in a file as `blocks` say. */
async function placesOf(blocks: readonly RowBlock[], load = 7): Promise<unknown> {
  const own = [people("female", "65-74", 2, 7), people("male", "65-74", 3, 7), people("female", "75-84", 5, 7)];
  const others = [people("male", "75-84", 1, 6), people("female", "85+", 2, 6), people("male", "85+", 3, 6)];
  const db = await figuresOf({ councils: [council(code)], population: [...own, ...others] });
  await recordBlocks(db, load, blocks);
  const rows = await select(db, files("POP", "65+"));
  db.close();
  return rows.find(({ load_id }) => load_id === 7)?.places;
}

const block = (sheet: string | null, lines: number[], columns: string[], firstRow = 1): RowBlock => ({
  sheet,
  lines,
  columns,
  firstRow,
});

it("says where rows stand that were made of cells of a sheet, of cells of a text, and of rows of a sheet", async () => {
  expect(await placesOf([block("Table 2", [8, 9], ["D", "E", "F"])])).toBe("Table 2!E8:F8; Table 2!E9");
  expect(await placesOf([block(null, [8, 9], ["A1", "A1.1", "A2"])])).toBe("line 8, A1.1 to A2; line 9, A1.1");
  expect(await placesOf([block("Sheet 1", [4, 6, 7, 8, 9], [])])).toBe("Sheet 1, rows 6 to 7; Sheet 1, row 9");
});

it("names both ends of a stretch that lies across lines or tables", async () => {
  expect(await placesOf([block("Table 2", [8, 9, 10], ["D", "E"])])).toBe("Table 2!E8 to Table 2!D9; Table 2!D10");
  const two = [block("One", [8], ["D", "E"]), block("Two", [5, 6, 7], ["B"], 3)];
  expect(await placesOf(two)).toBe("One!E8 to Two!B5; Two!B7");
});

it("has no places of a file whose lines are its rows, nor of another load's", async () => {
  expect(await placesOf([block("Table 2", [8, 9], ["D", "E", "F"])], 8)).toBeNull();
});
