import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

// Written by hand in the shapes of the publication: three columns a measure, with codes over them in 2008-09 and without
// later, values of a thousand and more with commas, markers, a formula that failed, a blank after a name, notes below.
const coded = [
  '"Expenditure and Unit Costs, England - 2008-09, Final Release: Unit Costs by CASSR",,,,,,',
  ",,,,,,",
  ",Cost of all care (£000's),Weeks of all care,Average gross weekly expenditure on all care,Cost of help (£000's),Hours of help,Average gross hourly cost for home help/care",
  ",2.1,2.1,2.1,2.22A,2.22A,2.22A",
  ",Numerator,Denominator,Unit Cost,Numerator,Denominator,Unit Cost",
  '102 - Cumbria ,"132,905","225,292",589.9,"39,254","49,877",15.1',
  '318 - St Helens ,"33,002","60,010","1,049.9",..,..,..',
  '320 - Cheshire,"137,094","250,000",548.4,10,15,12.8',
  '821 - Medway,"56,052","100,000",560.5,0,"1,000",0',
  'TOTAL England,"11,025,431","20,000,000",551.3,"2,000,000","3,000,000",12.8',
  ".. means data not available,,,,,,",
].join("\n");
const uncoded = [
  '"Final Detailed Unit Cost, England 2009-10",,,,,,',
  ",Cost of all care (£000's),Weeks of all care,Average gross weekly expenditure on all care and intensive home care,Cost of meals (£000's),Meals a week,Average gross cost per meal",
  '102-Cumbria,"133,331","248,846",535.8,52,250,4.0',
  "104-Northumberland UA,#NUM!,100,#NUM!,.,..,.",
  'TOTAL England,"11,500,000","21,000,000",547.6,"90,000","400,000",4.3',
].join("\r\n");

type Amount = number | null;
const row = (area: string, measure: string, numerator: Amount, denominator: Amount, unit_cost: Amount) => ({
  area,
  period: "2008-09",
  measure,
  numerator,
  denominator,
  unit_cost,
});

it("reads cost, units and unit cost of a measure as one row, with the measure's code", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("costs.csv", Buffer.from(coded, "latin1"));
  expect(taken).toMatchObject({ returnName: "pss_unit_costs", rowCount: 10, leftOutCount: 0 });
  const query = `select area, period, measure, numerator, denominator, unit_cost from core.pss_unit_costs
    where area like '%Cumbria%' or area like '%Helens%' order by area, measure`;
  expect(await workspace.rows(query)).toEqual([
    row("102 - Cumbria", "2.1", 132_905, 225_292, 589.9),
    row("102 - Cumbria", "2.22A", 39_254, 49_877, 15.1),
    row("318 - St Helens", "2.1", 33_002, 60_010, 1049.9),
    row("318 - St Helens", "2.22A", null, null, null),
  ]);
});

it("reads them by their headings where there are no codes, and keeps why a cell has no number", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("costs.csv", Buffer.from(uncoded, "latin1"));
  expect(taken).toMatchObject({ rowCount: 6, leftOutCount: 0 });
  const marked = "select column_name, marker, status from core.cell_note where marker is not null order by all";
  expect(await workspace.rows(marked)).toEqual([
    { column_name: "denominator", marker: "..", status: "missing" },
    { column_name: "numerator", marker: "#NUM!", status: "missing" },
    { column_name: "numerator", marker: ".", status: "not_applicable" },
    { column_name: "unit_cost", marker: "#NUM!", status: "missing" },
    { column_name: "unit_cost", marker: ".", status: "not_applicable" },
  ]);
});

it("names the heading of the cell that is wrong, be it the cost or the units", async () => {
  const workspace = new TestWorkspace();
  const { sentences } = await workspace.take(
    "costs.csv",
    Buffer.from(coded.replace("132,905", "132,9O5").replace("60,010", "6O,010"), "latin1"),
  );
  expect(sentences.filter((each) => each.includes("letter O")).map((each) => each.split(":")[0])).toEqual([
    "costs.csv line 6, Cost of all care (£000's) 2.1 Numerator",
    "costs.csv line 7, Weeks of all care 2.1 Denominator",
  ]);
});

it("shortens a heading of many words to its beginning and its end, where the code stands", async () => {
  const workspace = new TestWorkspace();
  const long = `Weeks of all care${", of residential care".repeat(6)}`;
  const text = coded.replace("Weeks of all care", long.replaceAll(",", ";")).replace("225,292", "225,2O2");
  const { sentences } = await workspace.take("costs.csv", Buffer.from(text, "latin1"));
  expect(sentences[0]).toContain(
    "costs.csv line 6, Weeks of all care; of residential care; of residen … sidential care 2.1 Denominator: expected",
  );
});

/** An edition of one council with these headings, each with its cost and units. */
const edition = (year: string, headings: readonly string[]) =>
  [
    `"Final Detailed Unit Cost, England ${year}"${",".repeat(3 * headings.length)}`,
    `,${headings.map((heading) => `Cost (£000's),Units,${heading}`).join(",")}`,
    `102-Cumbria,${headings.map(() => "52,250,4.0").join(",")}`,
  ].join("\n");

describe("a measure that is not known in its year", () => {
  const meal = "Average gross cost per meal";
  const doubts = async (file: string) => {
    const { messages } = await new TestWorkspace().take("costs.csv", Buffer.from(file, "latin1"));
    return messages.filter(({ code }) => code === "check/measures_known");
  };

  it("is told with its words; one that is known by its code or its words is not", async () => {
    expect(await doubts(coded)).toEqual([]);
    expect(await doubts(edition("2010-11", [meal]))).toEqual([]);
    expect(await doubts(edition("2010-11", [meal, "Average gross cost per outing"]))).toMatchObject([
      {
        severity: "note",
        expected: "a heading or a code of a measure that is known",
        found: "“Average gross cost per outing”",
        why: "What the values are of is not known, so no figure is made of them.",
      },
    ]);
  });

  it("is told with its code where one is printed, which no heading makes known", async () => {
    expect(await doubts(coded.replace("2.22A,2.22A,2.22A", "2.99,2.99,2.99"))).toMatchObject([
      { found: "2.99 “Average gross hourly cost for home help/care”" },
    ]);
  });

  it("is told where two headings say one measure: neither is known from the other", async () => {
    const found = (await doubts(edition("2010-11", [meal, `${meal} in all`]))).map((message) => message.found);
    expect(found).toEqual([`“${meal}”, as another heading says too`, `“${meal} in all”, as another heading says too`]);
  });

  it("is no matter in an edition that is not known: the file is refused, with those that are", async () => {
    const file = Buffer.from(edition("2011-12", [meal, "Average gross other"]), "latin1");
    const { isRefused, messages } = await new TestWorkspace().take("costs.csv", file);
    expect(isRefused).toBe(true);
    expect(messages[0]).toMatchObject({
      severity: "file",
      expected: "an edition that is known of “Unit costs as published”: 2008-09, 2009-10, 2010-11, 2012-13, 2013-14",
      found: "the edition of 2011-12; its title says “Final Detailed Unit Cost, England 2011-12”",
    });
  });

  it("refuses a file of a known year of which no measure is known", async () => {
    const file = Buffer.from(edition("2010-11", ["Average gross cost per outing"]), "latin1");
    const { isRefused, messages } = await new TestWorkspace().take("costs.csv", file);
    expect(isRefused).toBe(true);
    expect(messages[0]).toMatchObject({ severity: "file", expected: "measures that are known of the year" });
  });
});

const folder = resolve(import.meta.dirname, "../../../shared/real/pssex");

describe.skipIf(!existsSync(folder))("the unit costs as they were published (skipped where they are absent)", () => {
  it.each([
    ["2008-09_unit_costs.csv", 151, 64],
    ["2009-10_council_level_detailed_unit_costs.csv", 153, 43],
    ["2010-11_council_level_unit_costs.csv", 153, 60],
    ["Annex_Fin_CASSR_Level_Unit_Costs_2012_13.csv", 153, 60],
    ["Annex_Final_CASSR_Level_Unit_Costs_2013_14.csv", 153, 60],
  ])("of %s are read whole: every council and England, every measure", async (name, areas, measures) => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(name, readFileSync(join(folder, name)));
    expect(taken).toMatchObject({ returnName: "pss_unit_costs", rowCount: areas * measures, leftOutCount: 0 });
    expect(taken.messages.filter(({ code }) => code === "check/measures_known")).toEqual([]);
  });
});
