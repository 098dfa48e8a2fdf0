import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

// Written by hand in the shape of the publication: a heading with a leading blank, codes with a blank after them, names
// in quotation marks with a comma, and districts and other countries among the councils.
const totals = `Code,Name,Geography,Mid-2007, Mid-2006
K02000001,UNITED KINGDOM,Country,3000000,2900000
E92000001,ENGLAND,Country,1000000,900000
E12000006,EAST,Region,600000,550000
E06000055,Bedford,Unitary Authority,100000,90000
E06000061 ,North Northamptonshire,Unitary Authority,200000,190000
E10000015,Hertfordshire,County,300000,270000
E07000095,Broxbourne,Non-metropolitan District,30000,27000
E06000058,"Bournemouth, Christchurch and Poole",Unitary Authority,400000,350000
E11000001,Greater Manchester,Metropolitan County,50000,45000
N09000001,Antrim and Newtownabbey,Local Government District,70000,60000
`;
const males = "Code,Name,Geography,All ages,0,1,90+\nE06000055,Bedford,Unitary Authority,50000,20000,20000,10\n";

it("reads totals by year, without districts, metropolitan counties and other countries", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("mye4_total_mid2006_to_mid2007.csv", totals);
  expect(taken).toMatchObject({ returnName: "ons_population", rowCount: 12, leftOutCount: 0 });
  expect(taken.messages.map(({ code, found }) => [code, found])).toEqual([
    ["publication/read", "the publication's own layout, known by its headings and its name"],
    ["row/others", "4 rows about districts, metropolitan counties and areas outside England"],
  ]);
  const query = `select area_name, year, sex, age, people_count from core.ons_population
    where area_code in ('E06000061', 'E06000058') order by area_code, year`;
  expect(await workspace.rows(query)).toEqual([
    ...[
      { area_name: "Bournemouth, Christchurch and Poole", year: "2006", people_count: 350_000 },
      { area_name: "Bournemouth, Christchurch and Poole", year: "2007", people_count: 400_000 },
      { area_name: "North Northamptonshire", year: "2006", people_count: 190_000 },
      { area_name: "North Northamptonshire", year: "2007", people_count: 200_000 },
    ].map((row) => ({ ...row, sex: "all", age: "All ages" })),
  ]);
});

it("takes sex and year of single years of age from the file's name, and keeps totals of the same year", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("mye4_total_mid2006_to_mid2007.csv", totals);
  await workspace.take("mye2_males_mid2007.csv", males);
  const query = "select age_detail, sex, year, count(*) as rows from core.ons_population group by all order by all";
  expect(await workspace.rows(query)).toEqual([
    { age_detail: "all ages", sex: "all", year: "2006", rows: 6 },
    { age_detail: "all ages", sex: "all", year: "2007", rows: 6 },
    { age_detail: "single years", sex: "male", year: "2007", rows: 4 },
  ]);
});

it("names line and heading of a number that is none", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("mye4_total_mid2006_to_mid2007.csv", totals.replace(",190000\n", ",19O000\n"));
  expect(taken.sentences[0]).toBe(
    'mye4_total_mid2006_to_mid2007.csv line 6, Mid-2006: expected a whole number, found "19O000" (letter O). People. Correct it and run refresh again.',
  );
});

describe("numbers that no council's people are", () => {
  const table = (...rows: readonly (readonly [code: string, now: number, before: number])[]) =>
    [
      "Code,Name,Geography,Mid-2007,Mid-2006",
      ...rows.map(([code, ...numbers]) => `${code},A,B,${numbers.join(",")}`),
      "",
    ].join("\n");

  it("are doubted one by one, but for the two councils that have so few", async () => {
    const sound = [
      ["E06000055", 156_000, 155_000],
      ["E10000015", 1_060_000, 1_050_000],
      ["E09000001", 900, 900],
    ] as const;
    const taken = await new TestWorkspace().take("leeds.csv", table(["E08000035", 785, 780_000], ...sound));
    expect(taken.rowCount).toBe(8);
    const doubts = taken.messages.filter(({ code }) => code.startsWith("check/"));
    expect(doubts.map(({ code, severity, line, found }) => [code, severity, line, found])).toEqual([
      ["check/few_people", "note", 2, "785 in E08000035"],
    ]);
  });

  it("are doubted where they change by half or more in a year", async () => {
    const file = table(["E08000035", 785_000, 480_000], ["E10000015", 1_060_000, 1_050_000]);
    const { messages } = await new TestWorkspace().take("leeds.csv", file);
    const doubts = messages.filter(({ code }) => code.startsWith("check/"));
    expect(doubts.map(({ code, line, found, expected }) => [code, line, found, expected])).toEqual([
      ["check/steady", 2, "785,000", "near 480,000, as in 2006"],
    ]);
  });

  it.each([
    [
      "median ages",
      table(["E08000035", 36, 36], ["E08000034", 39, 39]),
      "4 of 4 numbers that are too small: E08000035 has 36",
    ],
    [
      "people per square kilometre",
      table(...Array.from({ length: 24 }, (_, at) => [`E060000${10 + at}`, 1500 + 400 * at, 1500 + 400 * at] as const)),
      "48 of 48 numbers that are too small: E06000010 has 1500",
    ],
  ])("stop the file where they are most of it: %s", async (_what, file, found) => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take("leeds.csv", file);
    expect(taken.isRefused).toBe(true);
    expect(taken.messages[0]).toMatchObject({ severity: "file", expected: "the people of councils", found });
    expect(await workspace.rows("select * from core.ons_population")).toEqual([]);
  });
});

// In the shape of the Department for Education's copy: invented numbers.
describe("a copy with children alone", () => {
  const head =
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age_group,population_estimate";
  const copy = (age: string) =>
    [
      head,
      `2024,Reporting year,National,E92000001,England,,,,,,${age},12000000`,
      `2024,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,383,E08000035,Leeds,${age},170000`,
    ].join("\n");

  it("is refused as that, with what to take in its place", async () => {
    const taken = await new TestWorkspace().take("population.csv", copy("Children aged 0 to 17 years"));
    expect(taken.isRefused).toBe(true);
    expect(taken.sentences).toEqual([
      "population.csv line 1: expected a return or a publication that is read, found estimates of children aged 0 to 17 alone, as the " +
        "Department for Education publishes them. They have no adults, so no rate and no share of older people can be made of them, and nothing " +
        "was read. Take the mid-year estimates of the Office for National Statistics, by single year of age or all ages (MYE2, MYE4). " +
        '"yardstick sources" says where they are.',
    ]);
  });

  it("is a table that nothing is known of where it is about other ages", async () => {
    const { messages } = await new TestWorkspace().take("population.csv", copy("Adults aged 18 and over"));
    expect(messages.map(({ code }) => code)).toEqual(["file/no-layout"]);
  });
});

const folder = resolve(import.meta.dirname, "../../../shared/real/population");

describe.skipIf(!existsSync(folder))("the estimates as the Office for National Statistics published them", () => {
  it("have councils that add up to England in each of the twenty years", async () => {
    const workspace = new TestWorkspace();
    const name = "mye4_total_mid2001_to_mid2020.csv";
    const taken = await workspace.take(name, readFileSync(join(folder, name)));
    expect(taken).toMatchObject({ rowCount: 3240, leftOutCount: 0 });
    const query = `select year, sum(people_count) filter (where area_code not like 'E92%' and area_code not like 'E12%')
        - sum(people_count) filter (where area_code like 'E92%') as difference
      from core.ons_population group by year`;
    const rows = await workspace.rows(query);
    expect(rows).toHaveLength(20);
    expect(rows.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(
      await workspace.rows(
        "select people_count from core.ons_population where area_code = 'E08000035' and year in ('2009', '2020') order by year",
      ),
    ).toEqual([{ people_count: 743_885 }, { people_count: 798_786 }]);
  });
});
