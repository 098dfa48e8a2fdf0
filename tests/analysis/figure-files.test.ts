import { expect, it } from "vitest";
import { council, figuresOf, select } from "./core.ts";

const code = "E06000001";
const person = { council_code: code, person_type: "client", basis: "snapshot", denominator_kind: "adass_eligible" };
const quarter = { period: "2010-11 Q4" };

function budget(breakdown: string, breakdown_value: string, denominator_count: number, personal_budget_count: number) {
  return { ...person, ...quarter, breakdown, breakdown_value, denominator_count, personal_budget_count };
}

const people = (sex: string, age_band: string, source_row: number, load_id: number) => ({
  ...{ council_code: code, year: "2010", kind: "estimate", sex, age_band, population_count: 1000, source_row, load_id },
});

const files = (indicator: string, breakdown_value: string) =>
  `select load_id, role, row_count, rows from pub.figure_file join pub.figure using (figure_id)
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
    { load_id: 7, role: "part of the count", row_count: 5, rows: "12-13,40-41,52" },
    { load_id: 8, role: "part of the count", row_count: 1, rows: "3" },
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
  expect(await select(db, files("PPF-12", "female"))).toEqual([
    { load_id: 1, role: "numerator and denominator", row_count: null, rows: null },
  ]);
  expect(await select(db, files("PPF-12", "male"))).toMatchObject([{ row_count: null, rows: null }]);
  expect(await select(db, files("PPF-12", "all"))).toMatchObject([{ row_count: 1, rows: "3" }]);
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
        ...{ area_type: "council", area_code: code, area_name: "Council 1", ...published, person_type: "all" },
        ...{ breakdown: "all", breakdown_value: "all", value_status: "suppressed", published_on: "2010-12-01" },
      },
    ],
  });
  const query = `select value_status, row_count, rows from pub.figure_file join pub.figure using (figure_id)
    where indicator_code = 'NI 121' and area_type = 'council'`;
  expect(await select(db, query)).toEqual([{ value_status: "suppressed", row_count: 1, rows: "1" }]);
  db.close();
});
