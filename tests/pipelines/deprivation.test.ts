import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { computeFigures } from "../../src/analysis/figures.ts";
import { TestWorkspace } from "../store/workspace.ts";

// Written by hand in the shape of the publication: headings with a blank at the end, numbers as a computer prints them,
// a council with a comma in its name, and the codes of 2019.
const cut = [
  "Upper Tier Local Authority District code (2019),Upper Tier Local Authority District name (2019),IMD - Average rank ,IMD - Rank of average rank ,IMD - Average score ,IMD - Rank of average score ,IMD - Proportion of LSOAs in most deprived 10% nationally ,IMD 2019 - Extent ",
  "E06000001,Hartlepool,20000.5,2,30.100000000000001,3,0.25,0.5",
  "E06000017,Rutland,6000.25,10,8.3810000000000002,10,0,0",
  'E06000010,"Kingston upon Hull, City of",25000,1,40.5,1,4.4999999999999998E-2,5.3999999999999999E-2',
  "E06000058,Bournemouth Christchurch and Poole,15000,6,20.25,6,0.1,0.2",
  "E06000059,Dorset,12000,9,14.5,9,0.02,0.1",
  "E08000020,Gateshead,18000,4,27.75,4,0.19,0.34",
  "E08000037,Gateshead,18000,4,28.25,4,0.2,0.35",
  "E10000002,Buckinghamshire,7000,10,9.75,10,0,0.01",
  "E10000006,Cumbria,14000,7,21.25,5,0.11,0.21",
  "E10000023,North Yorkshire,11000,8,14.75,8,0.03,0.08",
  "",
].join("\r\n");

it("reads every summary of every council, and leaves out a council that had ended before 2019", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("iod2019_utla_imd.csv", cut);
  // Ten councils of six summaries; the code of Gateshead that ended in 2013 has no place in 2019.
  expect(taken).toMatchObject({ returnName: "deprivation", rowCount: 54, leftOutCount: 6 });
  expect(taken.sentences.filter((each) => each.includes('found "E08000020"'))).toHaveLength(6);
  expect(
    await workspace.rows(
      "select summary, index_value from core.deprivation where council_code = 'E06000010' order by 2",
    ),
  ).toEqual(
    [
      { summary: "rank_of_average_rank", index_value: 1 },
      { summary: "rank_of_average_score", index_value: 1 },
      { summary: "share_in_most_deprived_tenth", index_value: 0.045 },
      { summary: "extent", index_value: 0.054 },
      { summary: "average_score", index_value: 40.5 },
      { summary: "average_rank", index_value: 25_000 },
    ].toSorted((a, b) => a.index_value - b.index_value),
  );
});

it("gives figures of the average score and its rank, under the code that the area has now", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("iod2019_utla_imd.csv", cut, { computeFigures });
  const query = `select area_name, indicator_code, value, unit, method from pub.figure
    where area_code in ('E06000001', 'E06000060') order by all`;
  expect(await workspace.rows(query)).toEqual([
    { area_name: "Buckinghamshire", indicator_code: "IMD-RANK", value: 10, unit: "number", method: "none" },
    { area_name: "Buckinghamshire", indicator_code: "IMD-SCORE", value: 9.75, unit: "score", method: "none" },
    { area_name: "Hartlepool", indicator_code: "IMD-RANK", value: 3, unit: "number", method: "none" },
    { area_name: "Hartlepool", indicator_code: "IMD-SCORE", value: 30.1, unit: "score", method: "none" },
  ]);
});

const folder = resolve(import.meta.dirname, "../../../shared/real/deprivation");

describe.skipIf(!existsSync(folder))(
  "the indices as the ministry published them (skipped where they are absent)",
  () => {
    it.each([
      ["iod2019_utla_imd.csv", 1510, "35.037"],
      ["iod2019_utla_idaopi.csv", 906, "0.228"],
    ])("%s is read whole: 151 councils, Hartlepool's average score as printed", async (name, rows, score) => {
      const workspace = new TestWorkspace();
      const taken = await workspace.take(name, readFileSync(join(folder, name)));
      expect(taken).toMatchObject({ rowCount: rows, leftOutCount: 0 });
      const query = `select printf('%.3f', index_value) as score from core.deprivation
      where council_name = 'Hartlepool' and summary = 'average_score'`;
      expect(await workspace.rows(query)).toEqual([{ score }]);
      expect(await workspace.rows("select count(distinct council_code) as n from core.deprivation")).toEqual([
        { n: 151 },
      ]);
    });
  },
);

it("refuses the indices of another year, with the year that is known", async () => {
  const file =
    "council_code,council_name,period,index,summary,index_value\nE08000035,Leeds,2025,IMD,Average score,27\n";
  const taken = await new TestWorkspace().take("imd2025.csv", file);
  expect(taken.isRefused).toBe(true);
  expect(taken.messages[0]).toMatchObject({
    expected: "an edition that is known of “Indices of Deprivation”: 2019",
    found: "the edition of 2025",
  });
});
