import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { publishedHeading } from "../catalogue/activity-headings.ts";
import { TestWorkspace } from "../store/workspace.ts";

const group = "ASSESSMENTS, REVIEWS AND SERVICES";
const total = publishedHeading("2010-11", "A4.20").slice(group.length + 1);

// Invented numbers, in the shapes of the publications.
const activity = (release: string, ...lines: readonly string[]) =>
  [
    `"Expenditure and Unit Cost, 2010-11: Activity Data${release}",,,`,
    `,"${group}",,`,
    `,Reviews,Homes,"${total}"`,
    ",A1.1,A4.10,A4.20",
  ]
    .concat(lines, "")
    .join("\n");
const four = [
  '102-Cumbria,"1,170",420,835',
  "212-Leeds,55,15,5",
  "213-Wakefield,60,90,205",
  "TOTAL England,4000,640,1045",
];

it("leaves every other council's activity where a copy of one council comes", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("activity.csv", activity("", ...four));
  const result = await workspace.take("leeds.csv", activity("", "212-Leeds,60,15,5"));
  expect(result.messages[0]?.found).toBe("1 of the 4 areas that stand for 2010-11 (3 councils, England): Leeds");
  expect(await workspace.rows("select count(distinct area) as n from core.pss_activity")).toEqual([{ n: 4 }]);
});

it("knows a council that a later release spells in another way", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("activity.csv", activity("", ...four));
  const respelled = ["102 - Cumbria,1175,420,835", "212 - Leeds ,55,15,5", "213 - Wakefield,60,90,205"];
  const result = await workspace.take("final.csv", activity(", Final Release", ...respelled, "England,4005,640,1045"));
  expect(result).toMatchObject({ isRefused: false, rowCount: 12 });
  expect(result.messages.map(({ code }) => code)).not.toContain("publication/left-out");
});

it("refuses a copy that holds one line of three", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("activity.csv", activity("", ...four));
  const cut = [
    '"Unit Cost, 2010-11: Activity Data",,,',
    `,"${group}"`,
    `,"${total}"`,
    ",A4.20",
    "102-Cumbria,5",
    "212-Leeds,5",
  ];
  const result = await workspace.take("cut.csv", cut.concat("213-Wakefield,5", "TOTAL England,15", "").join("\n"));
  expect(result.messages[0]?.found).toBe("1 of the 3 lines that stand for 2010-11: A4.20");
});

const ascofHeads =
  "Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description";
const ascofAreas = [
  "England,ENGLAND,England,E92000001",
  "211,Leeds,Council,E08000035",
  "212,Wakefield,Council,E08000036",
  "M,Metropolitan District,Council Type,",
];
const ascof = (areas: readonly string[], measures: readonly string[]) =>
  [
    ascofHeads,
    ...areas.flatMap((area) => measures.map((code) => `${area},${code},Total,Outcome,50,${code},Words`)),
    "",
  ].join("\n");

it.each([
  [
    "some areas",
    ascof(ascofAreas.slice(1, 2), ["1A", "1E", "1G"]),
    "1 of the 4 areas that stand for 2020-21 (2 councils, England, 1 other area): Leeds",
  ],
  ["one measure", ascof(ascofAreas, ["1E"]), "1 of the 3 measures that stand for 2020-21: 1E, Outcome"],
])("refuses ASCOF open data that is filtered to %s", async (_what, cut, found) => {
  const workspace = new TestWorkspace();
  await workspace.take("ascof 2020-21.csv", ascof(ascofAreas, ["1A", "1E", "1G"]));
  const result = await workspace.take("cut ascof 2020-21.csv", cut);
  expect([result.isRefused, result.messages[0]?.found]).toEqual([true, found]);
});

const deflators = (day: string, years: readonly string[]) =>
  ["released_on,base_year,period,deflator", ...years.map((year) => `${day},2010-11,${year},90`), ""].join("\n");
const years = ["2005-06", "2006-07", "2007-08", "2008-09", "2009-10", "2010-11"];

it.each([
  ["the same release", "2011-03-31"],
  ["a later release, which is used in its place", "2011-06-30"],
])("refuses deflators of a few years alone, of %s", async (_what, day) => {
  const workspace = new TestWorkspace();
  await workspace.take("deflators.csv", deflators("2011-03-31", years));
  const result = await workspace.take("cut.csv", deflators(day, years.slice(4)));
  expect([result.isRefused, result.messages[0]?.found]).toEqual([
    true,
    "2 of the 6 years that stand: 2009-10 to 2010-11",
  ]);
});

it("loads deflators of an earlier release that comes late, however few", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("deflators.csv", deflators("2011-03-31", years));
  expect(await workspace.take("late.csv", deflators("2009-03-31", ["2008-09"]))).toMatchObject({ rowCount: 1 });
});

it("refuses indices of deprivation of some councils", async () => {
  const workspace = new TestWorkspace();
  const indices = (...codes: readonly string[]) =>
    [
      "council_code,council_name,period,index,summary,index_value",
      ...codes.map((code) => `${code},Name,2019,IMD,Extent,0.1`),
      "",
    ].join("\n");
  await workspace.take("imd.csv", indices("E08000035", "E08000036", "E08000033"));
  expect((await workspace.take("leeds.csv", indices("E08000035"))).messages[0]?.found).toBe(
    "1 of the 3 areas that stand for 2019, IMD (3 councils): Name",
  );
});

it("refuses a table of classes that would leave services without one", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("classes.csv", "service,class,note\ncarers_services,preventative,\n");
  expect(result.messages.map(({ code }) => code)).toContain("publication/part");
});

it("lets every return say what its file has many of, where its scope is not one council", () => {
  const codes = ["council_code", "area_code", "area", "council"];
  const bare = returns.filter(({ scope, parts }) => parts.length === 0 && !scope.some((name) => codes.includes(name)));
  expect(bare.map(({ name }) => name)).toEqual([]);
});

const folder = resolve(import.meta.dirname, "../../../shared/real/pssex");

describe.skipIf(!existsSync(folder))("activity of 2010-11 as it was published", () => {
  it("stands whole where a copy of Leeds alone comes", async () => {
    const workspace = new TestWorkspace();
    const file = readFileSync(join(folder, "2010-11_council_level_activity.csv"), "latin1");
    await workspace.take("2010-11_council_level_activity.csv", Buffer.from(file, "latin1"));
    const areas = "select count(distinct area) as areas, count(*) as n from core.pss_activity";
    const before = await workspace.rows(areas);
    const isOther = (line: string) => /^[0-9]{3}-|^TOTAL/.test(line) && !line.startsWith("212-");
    const cut = file.split(/\r?\n/).filter((line) => !isOther(line));
    const result = await workspace.take("leeds.csv", Buffer.from(cut.join("\n"), "latin1"));
    expect(result.messages[0]?.found).toBe("1 of the 153 areas that stand for 2010-11 (152 councils, England): Leeds");
    expect(await workspace.rows(areas)).toEqual(before);
  });
});
