import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { computeFigures } from "../../src/analysis/figures.ts";
import { censusGroups } from "../../src/catalogue/census-groups.ts";
import { TestWorkspace } from "../store/workspace.ts";

// Written by hand in the shape of the publication: 20 categories of each council, one of which applies to nobody, names
// in quotation marks, and Wales. Numbers are made up.
const head =
  "2023 Upper tier local authorities Code,2023 Upper tier local authorities,Ethnic group (20 categories) Code,Ethnic group (20 categories),Observation";
const area = (code: string, people: Readonly<Record<string, number>>) => [
  `${code},Somewhere,-8,Does not apply,0`,
  ...censusGroups.map(({ number, words, group }) => `${code},Somewhere,${number},"${words}",${people[group] ?? 0}`),
];
// White: 5 groups of 160 are 800; Asian: 5 of 20 are 100; 3 of 10, 4 of 10 and 2 of 15 are 30, 40 and 30: 1,000 people.
const leeds = area("E08000035", { white: 160, asian: 20, black: 10, mixed: 10, other: 15 });
const cardiff = area("W06000015", { white: 100 });
const file = (...lines: readonly string[]) => [head, ...lines].join("\n");
const name = "ons-ethnic-population-la.csv";
const shares = `select area_type, indicator_code, breakdown_value, numerator, denominator, value, method from pub.figure
  where framework = 'Census' order by all`;

describe("ethnic groups of the Census as they are published", () => {
  it("are read for councils of England", async () => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(name, file(...leeds, ...cardiff));
    expect(taken).toMatchObject({ returnName: "census_ethnic_groups", rowCount: 20, leftOutCount: 0 });
    expect(taken.messages.map(({ code, found }) => [code, found])).toContainEqual([
      "row/others",
      "20 rows about areas outside England",
    ]);
    expect(taken.messages.filter(({ code }) => code.startsWith("check/"))).toEqual([]);
  });

  it("make shares of five groups and of all but the white one, without an interval, and no England of one council", async () => {
    const workspace = new TestWorkspace();
    await workspace.take(name, file(...leeds), { computeFigures });
    const rows = (await workspace.rows(shares)).map((row) => Object.values(row));
    expect(rows).toEqual([
      ["council", "ETHNIC-GROUP", "asian", 100, 1000, 10, "none"],
      ["council", "ETHNIC-GROUP", "black", 30, 1000, 3, "none"],
      ["council", "ETHNIC-GROUP", "mixed", 40, 1000, 4, "none"],
      ["council", "ETHNIC-GROUP", "other", 30, 1000, 3, "none"],
      ["council", "ETHNIC-GROUP", "white", 800, 1000, 80, "none"],
      ["council", "ETHNIC-OTHER", "all", 200, 1000, 20, "none"],
    ]);
  });

  it("make no share of a council of which a group is missing, and one of another name is told", async () => {
    const workspace = new TestWorkspace();
    await workspace.take(name, file(...leeds.slice(0, -1)), { computeFigures });
    expect(await workspace.rows(shares)).toEqual([]);
    const renamed = file(...leeds.map((line) => line.replace("White: Roma", "White: Romani")));
    const { messages } = await new TestWorkspace().take(name, renamed);
    expect(messages.find(({ code }) => code === "check/code_known")?.found).toContain("White: Romani in one row");
  });

  it("name the line of a number that is none", async () => {
    const { sentences } = await new TestWorkspace().take(name, file(...leeds).replace(",160\n", ",16O\n"));
    expect(sentences.find((each) => each.includes("letter O"))).toContain(`${name} line 15, Observation`);
  });
});

const folder = resolve(import.meta.dirname, "../../../shared/real/population");

describe.skipIf(!existsSync(join(folder, name)))("the Census as published (skipped where it is absent)", () => {
  // Office for National Statistics, Census 2021: of 811,953 people in Leeds 641,801 were white, so that 170,152, 20.96%,
  // were not; the councils of England add up to 56,490,017 people.
  it("has Leeds and, of 153 councils, England", async () => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(name, readFileSync(join(folder, name)), { computeFigures });
    expect(taken).toMatchObject({ rowCount: 153 * 20, leftOutCount: 0 });
    const query = `select area_name, numerator, denominator, round(value, 2) as value from pub.figure
      where indicator_code = 'ETHNIC-OTHER' and area_name in ('Leeds', 'England') order by 1`;
    expect(await workspace.rows(query)).toEqual([
      { area_name: "England", numerator: 10_706_629, denominator: 56_490_017, value: 18.95 },
      { area_name: "Leeds", numerator: 170_152, denominator: 811_953, value: 20.96 },
    ]);
  });
});
