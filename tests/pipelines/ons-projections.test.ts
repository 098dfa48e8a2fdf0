import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { computeFigures } from "../../src/analysis/figures.ts";
import { TestWorkspace } from "../store/workspace.ts";

// Written by hand in the shape of the publication: one file per sex, quoted headings, years as columns, decimal people,
// a district among councils, "90 and over" and "All ages". Numbers are made up.
const head = '"AREA_CODE","AREA_NAME","COMPONENT","SEX","AGE_GROUP","2022","2032"';
const row = (code: string, sex: string, age: string, now: string, later: string) =>
  `${code},Somewhere,Population,${sex},${age},${now},${later}`;
const ages = [...Array.from({ length: 90 }, (_, age) => String(age)), "90 and over"];

/** Every age with 10 people now and 12.5 later, and all ages. */
const whole = (code: string, sex: string) => [
  ...ages.map((age) => row(code, sex, age, "10.000", "12.500")),
  row(code, sex, "All ages", "910.000", "1137.500"),
];
const file = (lines: readonly string[]) => [head, ...lines].join("\n");
const name = (sex: string) => `2022 SNPP Population ${sex}.csv`;
const figures = `select definition, vintage, period, breakdown_value, value from pub.figure
  where indicator_code = 'POP' and breakdown in ('all', 'age_band') and breakdown_value in ('all', '65+') order by all`;

/** The codes of the councils that there are now: 153 of them, of which nine tenths are 137.7. */
function councilsNow(): string[] {
  const path = resolve(import.meta.dirname, "../../data/reference/councils.csv");
  const { data } = Papa.parse<Readonly<Record<string, string>>>(readFileSync(path, "utf8"), { header: true });
  return data.flatMap(({ council_code, last_day }) => (council_code && last_day === "" ? [council_code] : []));
}

describe("projections as they are published", () => {
  it("are read for councils by year, with decimals, and keep the year that they start from", async () => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(
      name("persons"),
      file([...whole("E06000047", "persons"), ...whole("E07000223", "persons")]),
    );
    expect(taken).toMatchObject({ returnName: "ons_projections", rowCount: 92 * 2, leftOutCount: 0 });
    expect(taken.messages.find(({ code }) => code === "row/others")?.found).toBe(
      "92 rows about districts and areas outside England",
    );
    const query = "select base_year, sex, age, year, people from core.ons_projections where age = '90+' order by year";
    expect(await workspace.rows(query)).toEqual([
      { base_year: "2022", sex: "all", age: "90+", year: "2022", people: 10 },
      { base_year: "2022", sex: "all", age: "90+", year: "2032", people: 12.5 },
    ]);
  });

  // Ages 65 to 89 and 90 and over are 26: 260 now and 325 later, of 910 and 1,137.5.
  it("make figures of all people and of bands, of one base, and of both sexes where both are there", async () => {
    const workspace = new TestWorkspace();
    await workspace.take(name("persons"), file(whole("E06000047", "persons")), { computeFigures });
    const of = (period: string, breakdown_value: string, value: number) => ({
      definition: "projection from 2022",
      vintage: "projection",
      period,
      breakdown_value,
      value,
    });
    const expected = [
      of("2022", "65+", 260),
      of("2022", "all", 910),
      of("2032", "65+", 325),
      of("2032", "all", 1137.5),
    ];
    expect(await workspace.rows(figures)).toEqual(expected);
    await workspace.take(name("males"), file(whole("E06000047", "males")), { computeFigures });
    expect(await workspace.rows(figures)).toEqual(expected);
    await workspace.take(name("females"), file(whole("E06000047", "females")), { computeFigures });
    expect(await workspace.rows(figures)).toEqual(expected.map((each) => ({ ...each, value: 2 * each.value })));
  });

  it("make no band of ages of which some are missing, but the total as published", async () => {
    const cut = whole("E06000047", "persons").filter((line) => /,(?:65|85|90 and over|All ages),/.test(line));
    const workspace = new TestWorkspace();
    await workspace.take(name("persons (cut)"), file(cut), { computeFigures });
    const rows = await workspace.rows(figures);
    expect(rows.map(({ breakdown_value, value }) => [breakdown_value, value])).toEqual([
      ["all", 910],
      ["all", 1137.5],
    ]);
  });

  it("are asked for their base year where the name has none, and are not births or deaths", async () => {
    const unnamed = await new TestWorkspace().take("projections.csv", file(whole("E06000047", "persons")));
    expect(unnamed.isRefused).toBe(true);
    const births = file([row("E06000047", "persons", "0", "10", "12").replace("Population", "Births")]);
    const taken = await new TestWorkspace().take(name("persons"), births);
    expect(taken.isRefused).toBe(true);
    expect(taken.sentences.join("\n")).toContain('COMPONENT: expected one of Population, found "Births"');
  });

  it.each([
    ["2022 SNPP Population persons.csv", []],
    ["2018 SNPP Population persons.csv", ["one from 2018"]],
  ])("named %s are doubted where they start from a year of which no file was seen", async (named, found) => {
    const { messages, rowCount } = await new TestWorkspace().take(named, file(whole("E06000047", "persons")));
    const doubts = messages.filter(({ code }) => code === "check/base_year_seen");
    expect([rowCount, doubts.map((doubt) => doubt.found)]).toEqual([184, found]);
  });

  it("are told to be a cut where they lack a tenth of the councils", async () => {
    const codes = councilsNow();
    const cut = async (some: readonly string[]) => {
      const rows = some.map((code) => row(code, "persons", "65", "10", "12"));
      const { messages } = await new TestWorkspace().take(name("persons"), file(rows));
      return messages.filter(({ code }) => code === "check/nearly_all_councils").map(({ found }) => found);
    };
    expect(await cut(codes)).toEqual([]);
    expect(await cut(codes.slice(0, 138))).toEqual([]);
    expect(await cut(codes.slice(0, 137))).toEqual(["137 of 153"]);
  });

  it("name the cell of a number that is none", async () => {
    const wrong = file([row("E06000047", "persons", "65", "6680.000", "689O.000")]);
    const { sentences } = await new TestWorkspace().take(name("persons"), wrong);
    expect(sentences[0]).toContain("line 2, 2032: expected a number");
  });
});

const folder = resolve(import.meta.dirname, "../../../shared/real/population");
const published = "2022 SNPP Population persons (cut).csv";

describe.skipIf(!existsSync(join(folder, published)))(
  "the first lines as published (skipped where they are absent)",
  () => {
    it("give the total of County Durham in 2022 and in 2047", async () => {
      const workspace = new TestWorkspace();
      const taken = await workspace.take(published, readFileSync(join(folder, published)), { computeFigures });
      expect(taken).toMatchObject({ returnName: "ons_projections", rowCount: 5 * 26, leftOutCount: 0 });
      const query = `select value from pub.figure where indicator_code = 'POP' and breakdown = 'all'
      and area_code = 'E06000047' and period = '2022'`;
      expect(await workspace.rows(query)).toEqual([{ value: 527_704 }]);
    });
  },
);
