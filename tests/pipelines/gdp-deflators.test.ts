import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

// Written by hand in the shape of the publication: titles, two tables side by side, a heading with a line break, years to
// come whose deflator is not published, and notes below.
const cut = [
  ',"GDP DEFLATORS",,,,,,',
  ",,,,,,,",
  ",Outturn data are as at the accounts - last updated 22 December 2023.,,,,,,",
  ",Financial year,,,,,Calendar year,",
  ",,GDP deflator,,Money,,,GDP deflator",
  ',Financial year,2022-23 = 100,per cent change,"Cash £ million\nNot adjusted",,Calendar year,2022 = 100',
  ',1988-89,40.5,6.5,"488,000",,1988,39.5',
  ',1999-00,61.5,0.8,"1,000,000",,1999,61.5',
  ',2008-09,75.25,2.7,"1,500,000",,2008,75',
  ',2009-10,76.5,1.6,"1,510,000",,2009,76',
  ',2022-23,100,6.8,"2,500,000",,2022,100',
  ',"2023-24 (1), (2)",-,6.1,"2,600,000",,"2023 (1), (2)",-',
  ",Sources and footnotes:,,,,,,",
  ",(1),Only changes are published.,,,,,",
  "",
].join("\r\n");

it("reads the deflators of financial years, with the day of their release and the year whose prices are 100", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("deflators.csv", cut);
  expect(taken).toMatchObject({ returnName: "gdp_deflators", rowCount: 4, leftOutCount: 0 });
  const query = `select cast(released_on as varchar) as released_on, base_year, period, deflator
    from core.gdp_deflators order by period`;
  expect(await workspace.rows(query)).toEqual(
    [
      { period: "1999-00", deflator: 61.5 },
      { period: "2008-09", deflator: 75.25 },
      { period: "2009-10", deflator: 76.5 },
      { period: "2022-23", deflator: 100 },
    ].map((row) => ({ released_on: "2023-12-22", base_year: "2022-23", ...row })),
  );
});

it("refuses a deflator of nought, in words that name its line", async () => {
  const workspace = new TestWorkspace();
  const { sentences } = await workspace.take("deflators.csv", cut.replace(",76.5,", ",0,"));
  expect(sentences[0]).toContain('deflators.csv line 11, 2022-23 = 100: expected a number above 0, found "0"');
});

const file = resolve(import.meta.dirname, "../../../shared/real/pssex/gdp_deflators_dec2023.csv");

it.skipIf(!existsSync(file))("reads the publication of December 2023 (skipped where it is absent)", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("gdp_deflators_dec2023.csv", readFileSync(file));
  expect(taken).toMatchObject({ rowCount: 33, leftOutCount: 0 });
  const query = "select deflator from core.gdp_deflators where period in ('2008-09', '2022-23') order by period";
  expect(await workspace.rows(query)).toEqual([{ deflator: 74.16 }, { deflator: 100 }]);
});
