import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import {
  expenditureAndUnitCosts,
  outcomesFramework,
  populationEstimates,
} from "../../src/catalogue/publication-names.ts";
import { publications } from "../../src/catalogue/publications.ts";
import { publicationsMarkdown, publicationsText } from "../../src/cli/sources-words.ts";

describe("the list of publications", () => {
  it("has every return that is published under an open licence", () => {
    const published = returns.filter(({ source }) => source.includes("Open Government Licence"));
    const listed = publications.flatMap((each) => each.returns);
    expect(published.map(({ name }) => name).filter((name) => !listed.includes(name))).toEqual([]);
  });

  it("names returns that there are, each once", () => {
    const listed = publications.flatMap((each) => each.returns);
    const names = returns.map(({ name }) => name);
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("begins with what a newcomer takes first", () => {
    const isFirst = publications.map((each) => each.isFirst);
    expect(isFirst.indexOf(false)).toBeGreaterThan(0);
    expect(isFirst.lastIndexOf(true)).toBeLessThan(isFirst.indexOf(false));
  });

  it("leads to pages of their publishers alone", () => {
    const hosts = publications.flatMap(({ editions }) => editions.map(({ page }) => new URL(page).host));
    const official = [
      "www.gov.uk",
      "digital.nhs.uk",
      "www.ons.gov.uk",
      "www.england.nhs.uk",
      "geoportal.statistics.gov.uk",
    ];
    expect([...new Set(hosts)].filter((host) => !official.includes(host))).toEqual([]);
  });

  it("says a name for what does not say itself what it is: the year of the open data is in its name", () => {
    const text = publicationsText(publications);
    expect(text).toContain("2020-21: The open data of the year (.csv).");
    expect(text).toContain("Name it ascof_2020_21_open_data.csv");
    expect(text).toContain("Name it boundaries.geojson");
  });

  it("says what is known and not read, and messages about a publication say it too", () => {
    const text = publicationsText(publications);
    expect(text).toContain("Not read: 2011-12: no file of it has been seen");
    expect(text).toContain("Not read: the CSV of the same page, of which no file has been seen: take the .ods");
    expect(expenditureAndUnitCosts.known).toContain("2013-14; not read: 2011-12: no file of it has been seen)");
    expect(outcomesFramework.known).toContain("(2015-16 to 2024-25; not read: the CSV of the same page");
    expect(populationEstimates.known).toContain("not read: the workbook as it is: save its sheets as CSV");
  });

  it("is docs/sources.md word for word: npm run write-sources makes it again", () => {
    const path = join(import.meta.dirname, "..", "..", "docs", "sources.md");
    expect(readFileSync(path, "utf8")).toBe(publicationsMarkdown(publications));
  });
});
