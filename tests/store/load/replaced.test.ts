import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../../src/store/check.ts";
import { TestWorkspace, usual } from "../workspace.ts";

// Invented numbers on real codes, in the shapes of the publications.
const names = ["Kirklees", "Leeds", "Wakefield", "Bradford", "Calderdale", "Barnsley", "Rotherham", "Sheffield"];
const codes = ["034", "035", "036", "032", "033", "016", "018", "019"].map((end) => `E08000${end}`);
const councils = codes.map((code, index) => `${code},${names[index]},Metropolitan District`);
const larger = ["E12000003,YORKSHIRE AND THE HUMBER,Region", "E92000001,ENGLAND,Country"];

/** Totals of areas: each has 100,000 people in its first year, 100,001 in the next. */
function totals(years: readonly number[], areas: readonly string[]): string {
  const heads = years.map((year) => `Mid-${year}`).join(",");
  const people = years.map((_, index) => 100_000 + index).join(",");
  return [`Code,Name,Geography,${heads}`, ...areas.map((area) => `${area},${people}`), ""].join("\n");
}

/** The return in its own form: one row per area and age. */
function long(...lines: readonly string[]): string {
  return ["area_code,area_name,area_kind,age_detail,year,sex,age,people_count", ...lines, ""].join("\n");
}

const whole = totals([2007, 2006], [...councils, ...larger]);
const standing = "select area_code, year, people_count as n from core.ons_population order by all";

it("refuses a publication cut to some areas, and every other area stands", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("whole.csv", whole);
  const before = await workspace.rows(standing);
  const result = await workspace.take("own region.csv", totals([2007, 2006], councils.slice(0, 2)));
  expect(result).toMatchObject({ isRefused: true, rowCount: 0 });
  expect(result.sentences[0]).toBe(
    "own region.csv: expected a whole publication, found 2 of the 10 areas that stand for 2006 to 2007, all ages " +
      "(8 councils, 1 region, England): Kirklees and Leeds. The other 8 would be gone: Barnsley, Bradford, Calderdale " +
      "and 5 others, loaded from whole.csv. Load the whole publication; to load it all the same, run refresh --replace.",
  );
  expect(await workspace.rows(standing)).toEqual(before);
  expect(workspace.ledgerLines()).toHaveLength(1);
});

it("loads it with --replace, says what went, and does so again at a rebuild", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("whole.csv", whole);
  const result = await workspace.take("own.csv", totals([2007], councils.slice(1, 2)), { replace: true });
  expect(result).toMatchObject({ isRefused: false, rowCount: 1 });
  expect(result.sentences[0]).toBe(
    "own.csv: expected every area that stands, found 1 of the 10 areas that stand for 2007, all ages. The other 9 are " +
      "gone: Barnsley, Bradford, Calderdale and 6 others. If the publisher still has them, load the whole publication " +
      "again with refresh --replace.",
  );
  const left = "select area_code from core.ons_population where year = '2007'";
  expect(await workspace.rows(left)).toEqual([{ area_code: "E08000035" }]);
  expect(workspace.ledgerLines().map((line) => JSON.parse(line).replace)).toEqual([false, true]);
  await workspace.rebuild();
  expect(await workspace.rows(left)).toEqual([{ area_code: "E08000035" }]);
});

it("replays a line of before, which says nothing of it, as it was loaded", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("whole.csv", whole);
  await workspace.take("own.csv", totals([2007], councils.slice(1, 2)), { replace: true });
  const stood = await workspace.rows(standing);
  const text = readFileSync(workspace.at.ledger, "utf8");
  writeFileSync(workspace.at.ledger, text.replaceAll(/,"replace":(true|false)/g, ""));
  expect(readFileSync(workspace.at.ledger, "utf8")).not.toContain("replace");
  await workspace.rebuild();
  expect(await workspace.rows(standing)).toEqual(stood);
});

it("takes a file again that was loaded before, where it is named with --replace", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("whole.csv", whole);
  await workspace.take("own.csv", totals([2007], councils.slice(1, 2)), { replace: true });
  const path = workspace.receive("whole.csv", whole);
  expect(await workspace.refresh({ files: [path] })).toMatchObject({ results: [], known: ["whole.csv"] });
  expect(await workspace.refresh({ files: [path], replace: true })).toMatchObject({ results: [{ rowCount: 20 }] });
  expect(await workspace.rows("select count(*) as n from core.ons_population")).toEqual([{ n: 20 }]);
});

it("asks nothing of a new year, and of the first file", async () => {
  const workspace = new TestWorkspace();
  const first = await workspace.take("leeds.csv", totals([2007], councils.slice(1, 2)));
  expect(first).toMatchObject({ isRefused: false, rowCount: 1 });
  await workspace.take("whole.csv", whole);
  const later = await workspace.take("leeds again.csv", totals([2008], councils.slice(1, 2)));
  expect(later).toMatchObject({ isRefused: false, rowCount: 1 });
  expect(later.messages.map(({ code }) => code)).toEqual(["publication/read"]);
});

it("notes areas that are left out where they are fewer than half, by name", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("whole.csv", whole);
  const result = await workspace.take("without.csv", totals([2007], [...councils.slice(2), ...larger]));
  expect(result).toMatchObject({ isRefused: false, rowCount: 8 });
  expect(result.sentences[0]).toBe(
    "without.csv: expected every area that stands, found 8 of the 10 areas that stand for 2007, all ages. The other 2 " +
      "are gone: Kirklees and Leeds. If the publisher still has them, load the whole publication again with refresh " +
      "--replace.",
  );
});

it("judges each table by itself: one year whole does not excuse another that is cut", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("whole.csv", whole);
  const all = [...councils, ...larger].map((area) => `${area},all ages,2007,persons,All ages,100000`);
  const result = await workspace.take("cut.csv", long(...all, `${councils[0]},all ages,2006,persons,All ages,99999`));
  expect(result.sentences[0]).toContain("found 1 of the 10 areas that stand for 2006, all ages (8 councils, 1 region,");
});

it("says the same when a file is only checked", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("whole.csv", whole);
  const path = workspace.receive("own.csv", totals([2007], councils.slice(0, 3)));
  const judged = async (replace: boolean) => {
    const options = { ...usual, files: [path], replace };
    const { results } = await check(workspace.at, options, `${workspace.at.warehouse}.check`);
    const [result] = results;
    return [result?.isRefused, result?.messages[0]?.found];
  };
  expect(await judged(false)).toEqual([
    true,
    "3 of the 10 areas that stand for 2007, all ages (8 councils, 1 region, England): Kirklees, Leeds and Wakefield",
  ]);
  expect(await judged(true)).toEqual([false, "3 of the 10 areas that stand for 2007, all ages"]);
});

it("refuses a table of single years of age that is cut to the oldest", async () => {
  const workspace = new TestWorkspace();
  const ages = (heads: readonly string[]) =>
    [
      ["Code", "Name", "Geography", "All ages", ...heads].join(","),
      ...councils.map((area) => [area, "90000", ...heads.map(() => "1000")].join(",")),
      "",
    ].join("\n");
  await workspace.take("persons_mid2007.csv", ages(Array.from({ length: 90 }, (_, age) => String(age)).concat("90+")));
  const result = await workspace.take("persons_mid2007 65 and over.csv", ages(["65", "66", "90+"]));
  expect(result).toMatchObject({ isRefused: true });
  expect(result.messages[0]?.found).toBe(
    "4 of the 92 ages that stand for 2007, single years: 65, 66, 90+ and All ages",
  );
});

it("refuses what holds every area and every age, and under half of the rows", async () => {
  const workspace = new TestWorkspace();
  const rows = councils.flatMap((area, row) =>
    [0, 1, 2, 3].map((age) => ({ row, age, line: `${area},single years,2007,persons,${age},7` })),
  );
  await workspace.take("whole.csv", long(...rows.map(({ line }) => line)));
  const some = rows.filter(({ row, age }) => age === row % 4);
  const result = await workspace.take("cut.csv", long(...some.map(({ line }) => line)));
  expect(result.messages[0]?.found).toMatch(/^8 of the 32 rows that stand for 2007, single years: /);
});
