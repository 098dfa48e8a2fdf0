import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { computeFigures } from "../../src/analysis/figures.ts";
import { TestWorkspace } from "../store/workspace.ts";

// Written by hand in the shapes of the publication: regions over councils, councils and England as columns with regions
// between them, cost, weeks and unit cost as rows, both markers, a row of words among numbers, notes below.
const places = "212 - Leeds,213 - Wakefield,Yorkshire and Humber";
const reasons = [
  ...["Physical support", "Sensory support", "Support with memory and cognition"],
  ...["Learning disability support", "Mental health support"],
];
const groups = ["Age 18 to 64", "Age 65 and over"].flatMap((age) => reasons.map((reason) => `${age},${reason}`));

/** A unit cost with the £ thousand and the weeks of Leeds, Wakefield, the region and England. */
const unit = (group: string, what: string, by: string, cost: string, weeks: string, each: string) =>
  [
    ["Numerator", cost],
    ["Denominator", weeks],
    ["Unit costs", each],
  ].map(([part, cells]) => `Long term,${group},${what},${part},${by},${cells}`);

const costs = [
  ",,,,,,YH,YH,YH,Eng",
  `Support type,Age category,Primary support reason,Service delivery mechanism,Unit cost category,Unit cost provision,${places},England`,
  ...unit(
    "Age 18 and over,",
    "Residential and nursing care",
    "All",
    "85330,10.5,9,1000",
    "154767,21,9,2000",
    "551.34,500,9,500",
  ),
  // Ten groups of £2,000 over 4 weeks in Leeds: £20,000 over 40 weeks are £500.
  ...groups.flatMap((group) => unit(group, "Nursing", "All", "2,0,9,20", "4,0,9,50", "500,.,9,400")),
  "Short term,Age 18 to 64,Physical support,To maximise independence,Numerator,All,:,1,9,1",
  "Short term,Age 18 to 64,Physical support,To maximise independence,Denominator,All,5,1,9,1",
  "Short term,Age 18 to 64,Physical support,To maximise independence,Unit costs,All,.,1000,9,1000",
  ",,,,,,,,,",
  "Unit costs are presented in £'s,,,,,,,,,",
].join("\r\n");

const activity = [
  ",,,,,YH,YH,YH,Eng",
  `Support type,Age category,Primary support reason,Service delivery mechanism,Provision,${places},ENGLAND`,
  ...groups.flatMap((group) => [
    `Long term,${group},Residential,In house provision,1,2,9,30`,
    `Long term,${group},Residential,External provision,10.5,0,9,100`,
    `Long term,${group},Residential,Total provision,11.5,2,9,130`,
  ]),
  ",Age 18 and over,,Internal home care provision,Hourly rate,35.74,0,9,29.07",
  ",Age 18 and over,,External home care provision,Hourly rate,13.35,:,9,13.92",
  ",Age 18 and over,,Capital charges,,Yes,No,,",
  "Long term,Age 18 and over,,Number of SALT Clients,,:,15,9,15",
  ":  represents mandatory data that are unavailable.,,,,,,,,",
].join("\r\n");

const latin = (text: string) => Buffer.from(text, "latin1");
const costName = "pss-exp-eng-14-15-fin-coun-lev-unit-cost.csv";
const activityName = "pss-exp-eng-14-15-fin-coun-lev-act-data.csv";
const figures = `select area_name, indicator_code, value, value_status from pub.figure where breakdown = 'all'`;

describe("unit costs by kind of support as they are published", () => {
  it("are read for councils and England, without regions", async () => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(costName, latin(costs));
    // 3 rows for all care, 30 for nursing and 3 for short-term support, of three areas.
    expect(taken).toMatchObject({ returnName: "pss_support_costs", rowCount: 36 * 3, leftOutCount: 0 });
    expect(taken.messages.find(({ code }) => code === "header/extra")?.found).toBe("Yorkshire and Humber");
    expect(taken.messages.filter(({ code }) => code.startsWith("check/"))).toEqual([]);
  });

  it("stand as published with their cost and weeks, and are worked out of everyone where that is not published", async () => {
    const workspace = new TestWorkspace();
    await workspace.take(costName, latin(costs), { computeFigures });
    const query = `select area_name, indicator_code, numerator, denominator, value, value_status from pub.figure
      where breakdown = 'all' order by indicator_code, area_name`;
    const rows = (await workspace.rows(query)).map((row) => Object.values(row));
    expect(rows).toEqual([
      ["England", "WC-HOMES", 1000, 2000, 500, "value"],
      ["Leeds", "WC-HOMES", 85_330, 154_767, 551.34, "value"],
      ["Wakefield", "WC-HOMES", 10.5, 21, 500, "value"],
      ["England", "WC-NURSING", 200, 500, 400, "value"],
      ["Leeds", "WC-NURSING", 20, 40, 500, "value"],
      ["Wakefield", "WC-NURSING", 0, 0, null, "not_applicable"],
    ]);
    const short = `select area_name, breakdown_value, value, value_status, numerator_status, marker from pub.figure
      where indicator_code = 'WC-REABLEMENT' and area_name = 'Leeds'`;
    expect(await workspace.rows(short)).toEqual([
      {
        area_name: "Leeds",
        breakdown_value: "18-64|physical_support",
        value: null,
        marker: ".",
        value_status: "not_applicable",
        numerator_status: "not_published",
      },
    ]);
  });

  it("are put beside what their cost and weeks allow", async () => {
    const workspace = new TestWorkspace();
    await workspace.take(costName, latin(costs.replace("500,.,9,400", "900,.,9,400")), { computeFigures });
    const query = `select indicator_code, checked_count, inside_count from pub.recomputed order by indicator_code`;
    // 10.5 over 21 and 85,330 over 154,767 agree; one of the ten of nursing care says 900 for 2,000 over 4.
    expect(await workspace.rows(query)).toMatchObject([
      { indicator_code: "WC-HOMES", checked_count: 3, inside_count: 3 },
      { indicator_code: "WC-NURSING", checked_count: 20, inside_count: 19 },
      { indicator_code: "WC-REABLEMENT", checked_count: 2, inside_count: 2 },
    ]);
  });

  it("are told where a kind of support is not known, or an age is worded otherwise", async () => {
    const later = costs.replaceAll("Nursing,", "Shared lives,").replaceAll("Age 65 and over", "Age 65+");
    const { messages } = await new TestWorkspace().take(costName, latin(later));
    const found = messages.filter(({ code }) => code === "check/code_known").map((message) => message.found);
    expect(found.map((text) => text.split(" in ")[0])).toEqual(["Age 65+", "All Shared lives"]);
  });
});

describe("activity by provision as it is published", () => {
  it("has weeks by age and reason, and of everyone where all ten are there; a rate of 0 is none", async () => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(activityName, latin(activity), { computeFigures });
    // 30 rows of weeks and 2 of rates, of three areas.
    expect(taken).toMatchObject({ returnName: "pss_support_activity", rowCount: 32 * 3, leftOutCount: 0 });
    expect(taken.messages.find(({ code }) => code === "row/others")?.found).toBe(
      "2 rows about capital charges, and a count of clients that was voluntary",
    );
    const rows = (await workspace.rows(`${figures} order by 2, 1`)).map((row) => Object.values(row));
    expect(rows).toEqual([
      ["England", "HOURLY-OTHERS", 13.92, "value"],
      ["Leeds", "HOURLY-OTHERS", 13.35, "value"],
      ["Wakefield", "HOURLY-OTHERS", null, "not_published"],
      ["England", "HOURLY-OWN", 29.07, "value"],
      ["Leeds", "HOURLY-OWN", 35.74, "value"],
      ["Wakefield", "HOURLY-OWN", null, "not_applicable"],
      ["England", "WEEKS-RES", 1300, "value"],
      ["Leeds", "WEEKS-RES", 115, "value"],
      ["Wakefield", "WEEKS-RES", 20, "value"],
      ["England", "WEEKS-RES-OTHERS", 1000, "value"],
      ["Leeds", "WEEKS-RES-OTHERS", 105, "value"],
      ["Wakefield", "WEEKS-RES-OTHERS", 0, "value"],
      ["England", "WEEKS-RES-OWN", 300, "value"],
      ["Leeds", "WEEKS-RES-OWN", 10, "value"],
      ["Wakefield", "WEEKS-RES-OWN", 20, "value"],
    ]);
  });

  it("has no number of everyone where one of the ten is not there", async () => {
    const workspace = new TestWorkspace();
    const lacks = activity.replace(",Total provision,11.5,2", ",Total provision,:,2");
    await workspace.take(activityName, latin(lacks), { computeFigures });
    const rows = await workspace.rows(`${figures} and indicator_code = 'WEEKS-RES' order by 1`);
    expect(rows.map(({ area_name }) => area_name)).toEqual(["England", "Wakefield"]);
  });

  it("asks for the year where the file's name has none", async () => {
    const { isRefused, sentences } = await new TestWorkspace().take(
      "activity.csv",
      latin(activity.replace("Yorkshire and Humber", "211 - Kirklees")),
    );
    expect(isRefused).toBe(true);
    expect(sentences[0]).toContain("in the file's name");
  });
});

const folder = resolve(import.meta.dirname, "../../../shared/real/pssex");

describe.skipIf(!existsSync(join(folder, costName)))("the tables as published (skipped where they are absent)", () => {
  // Health and Social Care Information Centre, PSS EX1 2014-15: Leeds, £85,330,000 over 154,767 weeks, £551.34; its weeks
  // in nursing care, 48,744, and in residential care, 106,023, are those 154,767. England's week is £666.37.
  it("have Leeds's week of care, and weeks that add up to those it is over", async () => {
    const workspace = new TestWorkspace();
    for (const name of [costName, activityName]) {
      const taken = await workspace.take(name, readFileSync(join(folder, name)), { computeFigures });
      expect(taken.leftOutCount).toBe(0);
      expect(taken.messages.filter(({ code }) => code.startsWith("check/"))).toEqual([]);
    }
    const query = `${figures} and area_name in ('Leeds', 'England')
      and indicator_code in ('WC-HOMES', 'WEEKS-RES', 'WEEKS-NURSING') order by 2, 1`;
    expect(
      (await workspace.rows(query)).map(({ area_name, value }) => [area_name, Math.round(Number(value) * 100)]),
    ).toEqual([
      ["England", 66_637],
      ["Leeds", 55_134],
      ["England", 301_890_886],
      ["Leeds", 4_874_400],
      ["England", 801_848_389],
      ["Leeds", 10_602_300],
    ]);
    const recomputed = `select sum(checked_count)::integer as checked, sum(inside_count)::integer as inside
      from pub.recomputed`;
    expect(await workspace.rows(recomputed)).toEqual([{ checked: 8464, inside: 8464 }]);
  }, 120_000);
});
