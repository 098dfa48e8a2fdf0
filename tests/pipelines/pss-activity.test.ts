import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedHeading, publishedHeadings } from "../catalogue/activity-headings.ts";
import { TestWorkspace } from "../store/workspace.ts";

const groups = { "2008-09": "Assessments and services received", "2009-10": "ASSESSMENTS, REVIEWS AND SERVICES" };
/** The heading of a line in a year's edition without the one above it. */
const below = (year: keyof typeof groups, line: string) => publishedHeading(year, line).slice(groups[year].length + 1);

// Written by hand in the shapes of the publication, oddities included: code and name apart in 2008-09 and together
// later, titles that are merged over columns, thousands commas, both markers, names that drift, and notes below.
const apart = [
  ',"Expenditure and Unit Cost, 2008-09: Activity Data (Final)",,,',
  ",,,,",
  `,,${groups["2008-09"]},,`,
  `,,Reviews,Direct payments 18-64,"${below("2008-09", "A2.20")}"`,
  ",,,,",
  ",,A1,A2.10,A2.20",
  '204,Barnsley,"8,130",110,215',
  '821,Medway Towns UA,"4,050",-,..',
  '418,Telford and the Wrekin UA,"1,005",55,90',
  "906,Isles of Scilly,55,-,-",
  '104,Northumberland,"12,355",200,410',
  "320,Cheshire,9995,300,600",
  "610,Bedfordshire,4005,50,75",
  ",,,,",
  ',England,"25,590","1,220","2,345"',
  ",1. The numbers have changed since 2007-08.,,,",
].join("\n");
const together = [
  '"Expenditure and Unit Cost, 2009-10: Activity Data (Final)",,,',
  `,"${groups["2009-10"]}",,`,
  `,"Reviews (£ and % are not shown)",Direct payments and personal budgets 18-64,"${below("2009-10", "A4.20")}"`,
  ",,,",
  ",A1.1,A4.10,A4.20",
  '102-Cumbria,"18,170",420,835',
  '104-Northumberland UA,"12,355",..,..',
  '327-Cheshire West and Chester UA,"6,180",130,-',
  '908-Bath and Somerset UA,"4,070",90,205',
  "906-Isles of Scilly UA,55,-,5",
  'TOTAL England,"40,830",640,"1,045"',
  ",,,",
  "- means greater than 0 and less than or equal to 5,,,",
  ".. means data is missing,,,",
].join("\r\n");

const found = `select area_found(concat_ws('-', local_code, area), period_end(cast(period as varchar))) as code, line, activity, marker, status
  from core.pss_activity left join core.cell_note as note
    on note.load_id = pss_activity.load_id and note.source_row = pss_activity.source_row and marker is not null`;

it("reads code and name apart, and finds the council that had them in the year", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("data.csv", Buffer.from(`\uFEFF${apart}`));
  expect(taken).toMatchObject({ returnName: "pss_activity", rowCount: 24, leftOutCount: 0 });
  expect(await workspace.rows(`${found} where line = 'A2.20' order by code`)).toEqual([
    { code: "E06000020", line: "A2.20", activity: 90, marker: null, status: null },
    { code: "E06000035", line: "A2.20", activity: null, marker: "..", status: "missing" },
    { code: "E06000053", line: "A2.20", activity: null, marker: "-", status: "suppressed" },
    { code: "E08000016", line: "A2.20", activity: 215, marker: null, status: null },
    { code: "E10000001", line: "A2.20", activity: 75, marker: null, status: null },
    { code: "E10000004", line: "A2.20", activity: 600, marker: null, status: null },
    { code: "E10000022", line: "A2.20", activity: 410, marker: null, status: null },
    { code: "E92000001", line: "A2.20", activity: 2345, marker: null, status: null },
  ]);
});

it("reads them together too, in the way of Windows, with a sign of pounds in a heading", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("data.csv", Buffer.from(together, "latin1"));
  expect(taken).toMatchObject({ returnName: "pss_activity", rowCount: 18, leftOutCount: 0 });
  expect(await workspace.rows(`${found} where line = 'A4.10' order by code`)).toEqual([
    { code: "E06000022", line: "A4.10", activity: 90, marker: null, status: null },
    { code: "E06000048", line: "A4.10", activity: null, marker: "..", status: "missing" },
    { code: "E06000050", line: "A4.10", activity: 130, marker: null, status: null },
    { code: "E06000053", line: "A4.10", activity: null, marker: "-", status: "suppressed" },
    { code: "E10000006", line: "A4.10", activity: 420, marker: null, status: null },
    { code: "E92000001", line: "A4.10", activity: 640, marker: null, status: null },
  ]);
});

it("leaves out a row whose code is another council's than its name, and names line and heading", async () => {
  const workspace = new TestWorkspace();
  const { sentences, leftOutCount } = await workspace.take("data.csv", apart.replace("204,Barnsley", "205,Barnsley"));
  expect(leftOutCount).toBe(3);
  expect(sentences[0]).toContain("data.csv line 7, area: expected one council of the period, or England");
});

it("keeps each heading with those above it, which decide what the values are of", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("data.csv", Buffer.from(together, "latin1"));
  expect(await workspace.rows("select distinct line, heading from core.pss_activity order by line")).toEqual([
    { line: "A1.1", heading: `${groups["2009-10"]} Reviews (£ and % are not shown)` },
    { line: "A4.10", heading: `${groups["2009-10"]} Direct payments and personal budgets 18-64` },
    { line: "A4.20", heading: publishedHeading("2009-10", "A4.20") },
  ]);
});

/** An edition of one council with these headings over their lines. */
const edition = (year: string, headings: Readonly<Record<string, string>>) =>
  [
    `"Expenditure and Unit Cost, ${year}: Activity Data"`,
    ["", ...Object.values(headings)].map((text) => `"${text}"`).join(","),
    ["", ...Object.keys(headings)].join(","),
    ["102-Cumbria", ...Object.keys(headings).map(() => "5")].join(","),
  ].join("\n");

const doubts = async (file: string) => {
  const { messages } = await new TestWorkspace().take("data.csv", file);
  return messages.filter(({ code }) => code === "check/headings_known");
};

describe("a heading that is not known in its year", () => {
  const total = publishedHeading("2010-11", "A4.20");
  const reviews = publishedHeading("2010-11", "A1.1");
  const renamed = total.replace("Existing / new Direct payments and Personal Budgets", "Managed budgets");

  it("is told with its line, its words, and what the line was before; one that is known is not", async () => {
    expect(await doubts(edition("2010-11", { "A4.20": total }))).toEqual([]);
    expect(await doubts(edition("2010-11", { "A1.1": reviews, "A4.20": renamed }))).toMatchObject([
      {
        severity: "note",
        expected: "a heading that is known of the year",
        found: `A4.20 “${renamed}”; this line was “People with a direct payment or personal budget” in 2010-11`,
        why: "What the values count is not known, so no figure is made of them.",
      },
    ]);
  });

  it("is told where two lines have one heading: neither is known from the other", async () => {
    const found = (await doubts(edition("2010-11", { "A4.20": total, "A4.21": total }))).map(
      (message) => message.found,
    );
    expect(found).toEqual([
      `A4.20 “${total}”, as another line is headed too`,
      `A4.21 “${total}”, as another line is headed too`,
    ]);
  });

  it.each([
    ["2011-12", { "A4.20": total, "A4.10": "Other" }],
    ["2015-16", { "A1.1": reviews }],
  ])(
    "is no matter in %s, an edition that is not known: the file is refused with those that are",
    async (year, headings) => {
      const workspace = new TestWorkspace();
      const { isRefused, messages } = await workspace.take("data.csv", edition(year, headings));
      expect(isRefused).toBe(true);
      expect(messages[0]).toMatchObject({
        severity: "file",
        code: "check/edition_known",
        found: `the edition of ${year}; its title says “Expenditure and Unit Cost, ${year}: Activity Data”`,
        why: `The lines of ${year} are not known: no figure is made of them, so nothing in the file was loaded.`,
      });
      expect(messages[0]?.expected).toContain(": 2008-09, 2009-10, 2010-11, 2012-13, 2013-14");
      expect(await workspace.rows("select * from core.pss_activity")).toEqual([]);
    },
  );

  it.each([
    [
      "2012-13",
      { "A4.17": "HOME CARE", "A4.20": "DIRECT PAYMENTS", "A4.19": "MEALS", "A4.18": "DAY CARE" },
      "4 of which none is",
    ],
    ["2009-10", { "A4.17": "HOME CARE" }, "one that is not"],
  ])("refuses a file of %s of which no heading is known: no layout is known for it", async (year, headings, count) => {
    const { isRefused, messages } = await new TestWorkspace().take("data.csv", edition(year, headings));
    expect(isRefused).toBe(true);
    expect(messages[0]).toMatchObject({
      severity: "file",
      found: `${count} known of ${year}; its title says “Expenditure and Unit Cost, ${year}: Activity Data”`,
      why: "No layout is known for this file, so nothing in it was loaded.",
    });
    expect(messages[0]?.fix).toContain("Nothing in the file needs correcting");
  });
});

const folder = resolve(import.meta.dirname, "../../../shared/real/pssex");

describe.skipIf(!existsSync(folder))("the activity as it was published (skipped where it is absent)", () => {
  it.each([
    ["2008-09_data.csv", 151, 91],
    ["2009-10_council_level_activity.csv", 153, 129],
    ["2010-11_council_level_activity.csv", 153, 127],
    ["Annex_Fin_CASSR_Level_Activity_Data_2012_13.csv", 153, 127],
    ["Annex_Final_CASSR_Level_Activity_Data_2013_14.csv", 153, 127],
  ])("of %s is read whole: every council and England, every line", async (name, areas, lines) => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(name, readFileSync(join(folder, name)));
    expect(taken).toMatchObject({ returnName: "pss_activity", rowCount: areas * lines, leftOutCount: 0 });
    expect(taken.messages.filter(({ code }) => code === "check/headings_known")).toEqual([]);
    const query = "select distinct cast(period as varchar) as period, line, heading from core.pss_activity";
    const read = (await workspace.rows(query)).map((row) => Object.values(row).join(" ")).sort();
    const year = read[0]?.slice(0, 7);
    const published = publishedHeadings.filter(({ period }) => period === year);
    expect(read).toEqual(published.map((one) => Object.values(one).join(" ")).sort());
  });
});

it("tells one of the counts that fell to 0, how many more there are, and nothing of how numbers are printed", async () => {
  const councils = ["102-Cumbria", "212-Leeds", "211-Kirklees"];
  const file = (year: string, count: string) => {
    const rows = councils.map((council) => `${council},"${count}"`);
    return [
      `"Expenditure and Unit Cost, ${year}: Activity Data"`,
      `,"${publishedHeading(year, "A4.19")}"`,
      ",A4.19",
      ...rows,
    ];
  };
  const workspace = new TestWorkspace();
  const before = await workspace.take("before.csv", file("2009-10", "1,450").join("\n"));
  expect(before.messages.filter(({ code }) => code === "cell/respelled")).toEqual([]);
  expect(await workspace.rows("select distinct activity from core.pss_activity")).toEqual([{ activity: 1450 }]);
  const { messages } = await workspace.take("after.csv", file("2010-11", "0").join("\n"));
  expect(messages.filter(({ code }) => code === "check/not_to_zero")).toMatchObject([
    {
      severity: "note",
      why: "It has fallen to 0: a value that is missing may have been sent as 0. There are 2 more like this.",
      fix: "It is loaded as it is published: if it is wrong, its publisher should be told.",
    },
  ]);
});
