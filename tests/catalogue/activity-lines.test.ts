import { describe, expect, it } from "vitest";
import { activityLines, activityYears, otherActivity } from "../../src/catalogue/activity-lines.ts";
import { pssActivity } from "../../src/catalogue/indicators/pss-activity.ts";
import { publishedHeading, publishedHeadings } from "./activity-headings.ts";

const others = new RegExp(`^(?:${otherActivity})$`);
const keyOf = (year: string, heading: string) => `${year} ${heading.toLowerCase()}`;
const known = new Map(activityLines.map((line) => [keyOf(line.year, line.heading), line]));

describe("the headings of PSS EX1 activity as five editions print them", () => {
  it("are each a figure's in that year, or those of lines that no figure is made of", () => {
    const unknown = publishedHeadings.filter(
      ({ period, line, heading }) =>
        !known.has(keyOf(period, heading)) && !others.test(`${line} ${heading}`.toLowerCase()),
    );
    expect(unknown).toEqual([]);
    expect(publishedHeadings).toHaveLength(601);
    expect(activityYears).toEqual(["2008-09", "2009-10", "2010-11", "2012-13", "2013-14"]);
  });

  it("are printed where the catalogue has them: each of its lines has that heading in that year", () => {
    const printed = new Set(publishedHeadings.map(({ period, line, heading }) => `${line} ${keyOf(period, heading)}`));
    const invented = activityLines.filter(({ year, line, heading }) => !printed.has(`${line} ${keyOf(year, heading)}`));
    expect(invented).toEqual([]);
  });

  it("are no figure's and no other line's once a word is another", () => {
    const heading = publishedHeading("2010-11", "A4.20").replace("Direct payments", "Managed budgets");
    expect(known.has(keyOf("2010-11", heading))).toBe(false);
    expect(others.test(`a4.20 ${heading.toLowerCase()}`)).toBe(false);
  });
});

it("count direct payments alone again from 2012-13, after two years with personal budgets in all or in part", () => {
  const versions = pssActivity.find(({ code }) => code === "DP")?.versions ?? [];
  expect(
    versions.map(({ version, firstPeriod, lastPeriod, breakNote }) => [
      version,
      firstPeriod,
      lastPeriod,
      breakNote !== null,
    ]),
  ).toEqual([
    ["direct payments, 2008-09", "2008-09", "2008-09", false],
    ["with personal budgets", "2009-10", "2009-10", true],
    ["headed two ways", "2010-11", "2010-11", true],
    ["direct payments", "2012-13", null, true],
  ]);
});

// Each version holds the years in which the words of its headings are the same.
it("are of one version of direct payments where they have one wording", () => {
  const total = (year: string) =>
    activityLines.find((line) => line.year === year && line.code === "DP" && line.breakdown === "all");
  expect(["2008-09", "2009-10", "2010-11", "2012-13", "2013-14"].map((year) => total(year)?.line)).toEqual([
    ...["A2.20", "A4.20", "A4.20", "A4.18", "A4.18"],
  ]);
  expect(publishedHeading("2010-11", "A4.14")).toContain("Total 65 and over, Direct payments");
  expect(publishedHeading("2013-14", "A4.18")).toContain("Total all ages, Direct payments");
});
