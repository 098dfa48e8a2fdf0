import { describe, expect, it } from "vitest";
import { type SheetRow, workbook } from "../../inputs/workbooks.ts";
import { lines, opened, totals } from "./open-publication.ts";

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
