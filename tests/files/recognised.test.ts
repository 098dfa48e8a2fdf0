import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { sentence } from "../../src/contract/message.ts";
import { withOpened } from "../../src/files/open.ts";
import { type SheetRow, workbook } from "../inputs/workbooks.ts";

/** What a file is recognised as: its return, its rows, and what is told of it. */
async function opened(name: string, content: string | Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "file");
  writeFileSync(path, content);
  return withOpened(returns, { path, name }, join(folder, "scratch"), async ({ table, messages }) => ({
    name: table?.definition.name ?? null,
    rows: table === null ? [] : readFileSync(table.path, "utf8").trimEnd().split("\n").slice(1),
    codes: messages.map(({ code }) => code),
    told: messages.map(sentence).join("\n"),
  }));
}

const lines = (...rows: readonly string[]) => `${rows.join("\n")}\n`;
const totals = ["Code,Name,Geography,Mid-2020,Mid-2019", "E08000035,Leeds,Metropolitan District,798786,793139"];
const ages = ["Code,Name,Geography,All ages,0,1", "E08000035,Leeds,Metropolitan District,798786,9500,9600"];

describe("another table under the headings of population estimates", () => {
  it.each([
    [
      "median ages, by their title",
      "leeds.csv",
      "MYE6: Median age of population for local authorities in the UK",
      "MYE6: Median age",
    ],
    [
      "density, by its title",
      "mye4.csv",
      "MYE5: Population estimates: Population density for the local authorities in the UK",
      "MYE5: Population",
    ],
    [
      "internal migration, by its title",
      "leeds.csv",
      "Internal migration: moves into local authorities",
      "Internal migration",
    ],
    ["components of change, by their title", "leeds.csv", "Components of population change", "Components"],
    ["something that no word of the title says", "leeds.csv", "Sheep and goats by district", "Sheep and goats"],
  ])("%s is refused, and its title named", async (_what, file, title, found) => {
    const result = await opened(file, lines(`${title},,,,`, ...totals));
    expect(result).toMatchObject({ name: null, codes: ["publication/another"] });
    expect(result.told).toContain(
      "found a table under the same headings that is called something else: its title says “",
    );
    expect(result.told).toContain(found);
    expect(result.told).toContain("No layout is known for this file");
  });

  it("is told by the name of its sheet, and by that of its file, where there is no title", async () => {
    const rows: SheetRow[] = totals.map((line) => line.split(","));
    const sheet = await opened("book.xlsx", workbook({ MYE6: rows }));
    expect(sheet).toMatchObject({ name: null, codes: ["publication/another"] });
    expect(sheet.told).toContain("its sheet is named “MYE6”");
    const file = await opened("population-density.csv", lines(...totals));
    expect(file).toMatchObject({ name: null, codes: ["publication/another"] });
    expect(file.told).toContain("its name is “population-density.csv”");
  });

  it.each([
    ["under no title", "leeds.csv", totals, "known by its headings alone"],
    [
      "under its title",
      "leeds.csv",
      ["MYE4: Population estimates: Summary for local authorities,,,,", ...totals],
      "and its title",
    ],
    ["under a title of one word", "leeds.csv", ["Leeds,,,,", ...totals], "known by its headings alone"],
    ["under its name", "mye4_total.csv", totals, "and its name"],
  ])("is not what the estimates themselves are, %s", async (_what, file, rows, sure) => {
    const result = await opened(file, lines(...rows));
    expect(result.name).toBe("ons_population");
    expect(result.rows[0]).toBe("E08000035,Leeds,Metropolitan District,all ages,2020,all,All ages,798786");
    expect(result.told).toContain(sure);
  });
});

describe("a table of ASCOF on a sheet that is named for another measure", () => {
  const table = (title: string): SheetRow[] => [
    [title],
    ["Local authority code", "Local authority", "ONS area code", "2023 to 2024 - outcome"],
    ["212", "Leeds", "E08000035", 19],
  ];

  it("is refused, and both are named", async () => {
    const book = workbook(
      { Table_1A: table("Table 1a: quality of life"), Table_1B: table("Table 2b: admissions") },
      "ods",
    );
    const result = await opened("ascof.ods", book);
    expect(result).toMatchObject({ name: null, codes: ["publication/conflict"] });
    expect(result.told).toContain("found two things said of its measure: 2B and 1B");
  });

  it("is read where both say the same", async () => {
    const book = workbook({ Table_1A: table("Table 1a: quality of life [note 1]") }, "ods");
    expect(await opened("ascof.ods", book)).toMatchObject({ name: "ascof_time_series" });
  });
});

describe("a table of which no layout is known", () => {
  const reviews = ["CASSR,Reviews,Assessments,Meals", "212 - Leeds,13,21,33", "211 - Kirklees,12,19,31"];
  const title = "Personal Social Services: Activity";
  it.each([
    [
      "rows of small counts under a title",
      "activity.csv",
      lines(title, ...reviews),
      "its title says “Personal Social Services: Activity”, and its headings are CASSR, Reviews, Assessments, Meals",
    ],
    [
      "headings that are numbers",
      "counts.csv",
      lines("Council,0,1,2,3,4,5", "Leeds,10,20,30,40,50,60"),
      "its first row is Council, 0, 1, 2, 3, 4, 5",
    ],
    ["no headings", "counts.csv", lines("Leeds,12,21,30,44", "York,1,2,3,4"), "its first row is Leeds, 12, 21, 30, 44"],
    [
      "headings of another publication",
      "other.csv",
      lines("LAD21CD,LAD21NM,CTY21NM", "E07000001,A,B"),
      "its headings are LAD21CD, LAD21NM, CTY21NM",
    ],
    [
      "small counts by support in an adult social care report",
      "asc-fr.csv",
      lines(
        "Adult Social Care Activity and Finance Report 2015-16,,,",
        "Council,Nursing,Residential,Community",
        "Leeds,12,40,33",
      ),
      "its title says “Adult Social Care Activity and Finance Report 2015-16”",
    ],
  ])("%s: says so, and names no publication", async (_what, file, content, found) => {
    const result = await opened(file, content);
    expect(result).toMatchObject({ name: null, codes: ["file/no-layout"] });
    expect(result.told).toContain("No layout is known for this file, so nothing in it was read.");
    expect(result.told).toContain(found);
    expect(result.told).not.toMatch(
      /ons_population|comparator_figures|from its publisher again|[Cc]orrect the headings/,
    );
  });

  it("is told what is known of the publication that it calls itself by", async () => {
    const activity = await opened("activity.csv", lines(title, ...reviews));
    expect(activity.told).toContain(
      "Of this publication these are known: Personal Social Services: Expenditure and Unit Costs",
    );
    const outcomes = await opened("ASCOF-2024-25-data.csv", lines("metric,area,outcome", "1A,Leeds,19"));
    expect(outcomes.told).toContain(
      "Measures from the Adult Social Care Outcomes Framework, England (2015-16 to 2024-25; not read: the CSV of the same page, " +
        "of which no file has been seen: take the .ods)",
    );
  });

  it("is told which return it is nearest to, where it has several of its columns", async () => {
    const result = await opened("q3.csv", lines("council_code,period,basis,people", "E08000035,2010-11 Q3,snapshot,4"));
    expect(result.codes).toEqual(["file/no-layout"]);
    expect(result.told).toMatch(
      /It is nearest to (?:personal_budgets|personal_budget_offers), and lacks person_type, /,
    );
  });

  it("is a workbook of which the sheets and the title are named", async () => {
    const result = await opened("ro3.xlsx", workbook({ Front: [["Revenue outturn RO3 2024-25"]], Data: [["a", "b"]] }));
    expect(result.codes).toEqual(["workbook/no-return"]);
    expect(result.told).toContain(
      "found none: Front, Data; its title says “Revenue outturn RO3 2024-25”. No layout is known",
    );
  });
});

describe("headings that are missing", () => {
  it("may be put right in a return of the council's own", async () => {
    const header = "council_code,period,person_type,basis,denominator_kind,breakdown,breakdown_value,denominator_count";
    const result = await opened(
      "q3.csv",
      lines(header, "E08000035,2010-11 Q3,client,snapshot,adass_eligible,all,all,4"),
    );
    expect(result.codes).toEqual(["header/unknown"]);
    expect(result.told).toContain('Correct the headings: "yardstick template personal_budgets" prints them.');
  });

  it.each([
    ["mye4.csv", lines(...totals.map((line) => line.replace(/^[^,]+,/, "")))],
    [
      "ascof 2020-21.csv",
      lines(
        "Geographical Code,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Value",
        "212,Council,E08000035,1A,Total,Outcome,19",
      ),
    ],
    ["gdp deflators.csv", lines("GDP deflators at market prices,,", "Year,2022-23 = 100,", "2020-21,94,")],
  ])("are never to be put right in a publication: %s", async (file, content) => {
    const result = await opened(file, content);
    expect(result.name).toBeNull();
    expect(result.told).not.toMatch(/[Cc]orrect the heading|rename|from its publisher again/);
  });
});

describe("what population estimates by age say of themselves", () => {
  const title = "MYE2: Persons by single year of age and sex for local authorities in the UK, mid-2020";
  const first = "E08000035,Leeds,Metropolitan District,single years,2020,all,All ages,798786";

  it("is read from the title, whatever the file is called", async () => {
    const result = await opened(
      "MYE2 - Persons.csv",
      lines(`"${title}",,,,,`, ",,,,,", "Table of contents,,,,,", ...ages),
    );
    expect([result.name, result.rows[0]]).toEqual(["ons_population", first]);
    const females = title.replace("Persons", "Population estimates: Females").replace("2020", "2016");
    const others = await opened(
      "sheet 7.csv",
      lines(`"${females}",,,,,`, ...ages.map((line) => line.replace("Geography", "Geography1"))),
    );
    expect(others.rows[0]).toBe("E08000035,Leeds,Metropolitan District,single years,2016,female,All ages,798786");
  });

  it("is read from the sheet's name and the title of a workbook with that sheet alone", async () => {
    const rows: SheetRow[] = [[title.replace("Persons", "People")], ...ages.map((line) => line.split(","))];
    const result = await opened("ons.xlsx", workbook({ "MYE2 - Males": rows }));
    expect(result.rows[0]).toBe("E08000035,Leeds,Metropolitan District,single years,2020,male,All ages,798786");
  });

  it("is asked for by its rule, with a name that keeps it, where neither says it", async () => {
    const result = await opened("leeds.csv", lines(...ages));
    expect(result).toMatchObject({ name: null, codes: ["publication/name"] });
    expect(result.told).toContain("expected the sex and year in the title above the headings or in the file's name");
    expect(result.told).toContain("such as mye2_persons_mid2020.csv");
  });

  it("is refused where the title and the file's name differ", async () => {
    const result = await opened("mye2_males_mid2020.csv", lines(`"${title}",,,,,`, ...ages));
    expect(result).toMatchObject({ name: null, codes: ["publication/conflict"] });
    expect(result.told).toContain("sex: male and all");
  });

  it("is refused as the workbook of its publisher, with what to save from it", async () => {
    const sheet = (name: string): SheetRow[] => [
      [title.replace("Persons", name)],
      ...ages.map((line) => line.split(",")),
    ];
    const summary: SheetRow[] = [["MYE4: Population estimates: Summary"], ...totals.map((line) => line.split(","))];
    const book = workbook({
      Contents: [["Contents"]],
      "MYE2 - Persons": sheet("Persons"),
      "MYE2 - Males": sheet("Males"),
      MYE4: summary,
    });
    const result = await opened("ukpopestimatesmid2020on2021geography.xlsx", book);
    expect(result).toMatchObject({ name: null, codes: ["publication/workbook"] });
    expect(result.told).toContain("a workbook with several: MYE2 - Persons, MYE2 - Males, MYE4");
    expect(result.told).toContain("Save each of these sheets that you want as a CSV file");
  });
});

describe("other returns that a file's name says something of", () => {
  it.each([
    [
      "peers.csv",
      lines("area_code,area_name", "E08000034,Kirklees"),
      "the council in the file's name",
      "nhs_england_peers_leeds.csv",
    ],
    [
      "spending.csv",
      lines("Support type,Age category,Summary,Delivery mechanism,Accounting category,212 - Leeds", "Long term,,,,,5"),
      "the period in the file's name",
      "pss-exp-eng-14-15-fin-coun-lev-exp-data.csv",
    ],
  ])("state their rule with a name that keeps it: %s", async (file, content, rule, example) => {
    const result = await opened(file, content);
    expect(result).toMatchObject({ name: null, codes: ["publication/name"] });
    expect(result.told).toContain(rule);
    expect(result.told).toContain(example);
  });
});
