import { describe, expect, it } from "vitest";
import { type SheetRow, workbook } from "../../inputs/workbooks.ts";
import { lines, opened } from "./open-publication.ts";

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
      lines("LAD21CD,LAD21NM,AREAEHECT", "E07000001,A,1204.5"),
      "its headings are LAD21CD, LAD21NM, AREAEHECT",
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
