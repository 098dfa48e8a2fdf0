import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import { unitCostsSql } from "../../../src/analysis/measures/pss-unit-costs.ts";
import { findFigures } from "../../../src/explain/search.ts";
import { Database } from "../../../src/store/database.ts";
import { refresh } from "../../../src/store/refresh.ts";
import { workspaceAt } from "../../../src/store/workspace.ts";
import { publishedHeading } from "../../catalogue/activity-headings.ts";
import { usual } from "../../store/workspace.ts";
import { council, figuresOf, select } from "../core.ts";

const leeds = council("E08000035", { council_name: "Leeds", local_code: "212" });
const hull = council("E06000010", {
  council_name: "Kingston upon Hull, City of",
  local_code: "215",
  other_names: "Hull",
});

function cost(period: string, area: string, heading: string, unit_cost: number | null, measure: string | null = null) {
  return { period, area, measure, heading, numerator: 1000, denominator: 2000, unit_cost };
}

describe("published unit costs", () => {
  const nursing = "Average gross weekly expenditure per person on supporting older people in nursing care";
  const rows = [
    cost("2008-09", "212 - Leeds ", nursing, 500, "2.3"),
    cost("2009-10", "212-Leeds", nursing, 510),
    cost("2009-10", "215-Hull UA", "Average gross hourly cost for home help/care", null),
    cost("2009-10", "TOTAL England", "Average gross cost per meal", 4.5),
    cost("2008-09", "212 - Leeds ", "Average gross hourly cost for home help/care", 12.5, "2.22A"),
  ];
  const figures = `select area_name, indicator_code, period, value, value_status, marker from pub.figure
    where framework = 'PSS EX1' and definition = '' order by period, area_name, indicator_code`;

  it("are each of the measure that their code or the words of their heading say, and stand as published", async () => {
    const db = await figuresOf({
      councils: [leeds, hull],
      pss_unit_costs: rows,
      cell_note: [{ load_id: 1, source_row: 3, column_name: "unit_cost", marker: "..", status: "missing" }],
    });
    expect(await select(db, figures)).toEqual([
      {
        area_name: "Leeds",
        indicator_code: "2.22A",
        period: "2008-09",
        value: 12.5,
        value_status: "value",
        marker: null,
      },
      { area_name: "Leeds", indicator_code: "2.3", period: "2008-09", value: 500, value_status: "value", marker: null },
      {
        area_name: "England",
        indicator_code: "2.52A",
        period: "2009-10",
        value: 4.5,
        value_status: "value",
        marker: null,
      },
      {
        area_name: hull.council_name,
        indicator_code: "2.22",
        period: "2009-10",
        value: null,
        value_status: "not_published",
        marker: "..",
      },
      { area_name: "Leeds", indicator_code: "2.3", period: "2009-10", value: 510, value_status: "value", marker: null },
    ]);
  });

  // 2.22A is by a sample week in 2008-09 and by the hours of the year in 2012-13, which is what 2.22 is of in 2008-09.
  it("are of what a code says in its year: one that was used again is another measure", async () => {
    const hourly = "Average gross hourly cost for home help/care";
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: [
        cost("2008-09", "212 - Leeds ", hourly, 14.1, "2.22"),
        cost("2008-09", "212 - Leeds ", hourly, 12.5, "2.22A"),
        cost("2010-11", "212-Leeds", hourly, 15.2),
        cost("2012-13", "212 - Leeds ", hourly, 16.3, "2.22A"),
        cost("2013-14", "212 - Leeds ", `${hourly} provided by LA`, 30.4, "2.23A"),
      ],
    });
    const all = "select indicator_code, period, value from pub.figure where definition = '' order by 2, 1";
    expect((await select(db, all)).map((row) => Object.values(row).join(" "))).toEqual([
      ...["2.22 2008-09 14.1", "2.22A 2008-09 12.5", "2.22 2010-11 15.2"],
      ...["2.22 2012-13 16.3", "2.23 2013-14 30.4"],
    ]);
  });

  // The units of 2010-11 are the counts that its activity heads in part “Direct payments and Personal Budgets”.
  it("have no change over the break of what direct payments are over, and one within a version", async () => {
    const each = "Average gross weekly expenditure on direct payments per adult and older person receiving them";
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: [
        cost("2009-10", "212-Leeds", each, 150),
        cost("2010-11", "212-Leeds", each, 110),
        cost("2012-13", "212 - Leeds ", each, 230, "2.30"),
        cost("2013-14", "212 - Leeds ", each, 240, "2.30"),
        cost("2010-11", "212-Leeds", nursing, 520),
        cost("2009-10", "212-Leeds", nursing, 510),
      ],
    });
    const changes = `select indicator_code, period, difference from pub.year_change join pub.figure using (figure_id)
      where definition = '' order by 1, 2`;
    expect(await select(db, changes)).toEqual([
      { indicator_code: "2.3", period: "2010-11", difference: 10 },
      { indicator_code: "2.30", period: "2010-11", difference: null },
      { indicator_code: "2.30", period: "2013-14", difference: 10 },
    ]);
  });

  // £500 of 2008-09 where its deflator is 80 and that of 2009-10, the last year with unit costs, is 84: 500 × 84 ÷ 80 = £525.
  it("are in the prices of the last year too, which is named with the release of the deflators", async () => {
    const deflator = (released_on: string, period: string, deflator: number) => ({
      released_on,
      base_year: "2022-23",
      period,
      deflator,
    });
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: rows.slice(0, 2),
      gdp_deflators: [
        ...[deflator("2023-12-22", "2008-09", 80), deflator("2023-12-22", "2009-10", 84)],
        ...[deflator("2022-12-22", "2008-09", 50), deflator("2022-12-22", "2009-10", 100)],
      ],
    });
    const real = "select definition, period, value from pub.figure where definition <> '' order by period";
    const definition = "prices of 2009-10, deflators of 22 December 2023";
    expect(await select(db, real)).toEqual([
      { definition, period: "2008-09", value: 525 },
      { definition, period: "2009-10", value: 510 },
    ]);
    const question = { areaCode: "E08000035", indicator: "2.3", period: "2008-09" };
    expect((await findFigures(db, question)).map(({ value }) => value)).toEqual([500]);
    expect((await findFigures(db, { ...question, definition })).map(({ value }) => value)).toEqual([525]);
  });

  // 500 of 2008-09 in prices of 2009-10: 500 x 84 / 80.
  it("are in prices of the latest year that the deflators have, where they end before the costs", async () => {
    const deflator = (period: string, deflator: number) => ({
      released_on: "2010-12-22",
      base_year: "2009-10",
      period,
      deflator,
    });
    const meal = "Average gross cost per meal";
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: [cost("2008-09", "212 - Leeds ", nursing, 500, "2.3"), cost("2010-11", "212-Leeds", meal, 4)],
      gdp_deflators: [deflator("2008-09", 80), deflator("2009-10", 84)],
    });
    const real = "select definition, period, value from pub.figure where definition <> '' order by period";
    expect(await select(db, real)).toEqual([
      { definition: "prices of 2008-09, deflators of 22 December 2010", period: "2008-09", value: 500 },
    ]);
  });

  // Of 2011-12 no measure is known, of 2009-10 no heading of these: the last year with a figure is 2008-09.
  it("are of no measure, and of no price year, where what they are of is not known or is said twice", async () => {
    const deflator = (period: string, deflator: number) => ({
      released_on: "2023-12-22",
      base_year: "2022-23",
      period,
      deflator,
    });
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: [
        cost("2008-09", "212 - Leeds ", nursing, 500, "2.3"),
        cost("2008-09", "212 - Leeds ", nursing, 500, "2.99"),
        cost("2009-10", "212-Leeds", "Average gross cost per outing", 7),
        cost("2009-10", "212-Leeds", "Average gross cost per meal", 4),
        cost("2009-10", "212-Leeds", "Average gross cost per meal in all", 5),
        cost("2011-12", "212-Leeds", nursing, 600, "2.3"),
      ],
      gdp_deflators: [deflator("2008-09", 80), deflator("2009-10", 84), deflator("2011-12", 90)],
    });
    const all = "select period, indicator_code, definition, value from pub.figure order by definition";
    expect(await select(db, all)).toEqual([
      { period: "2008-09", indicator_code: "2.3", definition: "", value: 500 },
      {
        period: "2008-09",
        indicator_code: "2.3",
        definition: "prices of 2008-09, deflators of 22 December 2023",
        value: 500,
      },
    ]);
  });
});

/** A row of PSS EX1 activity under the heading that the line has in the year's edition. */
const counted = (period: string, area: string, line: string, activity: number | null) => ({
  period,
  local_code: null,
  area,
  line,
  heading: publishedHeading(period, line),
  activity,
});

describe("published activity", () => {
  it("is what the line is in its year: groups stand in another order in 2008-09", async () => {
    const db = await figuresOf({
      councils: [leeds],
      pss_activity: [
        counted("2008-09", "Leeds", "A2.6", 70),
        counted("2009-10", "212-Leeds", "A4.6", 100),
        counted("2009-10", "212-Leeds", "A4.14", 320),
        counted("2010-11", "212-Leeds", "A4.14", 2510),
        counted("2009-10", "212-Leeds", "H4", null),
      ],
      cell_note: [{ load_id: 1, source_row: 5, column_name: "activity", marker: "-", status: "suppressed" }],
    });
    const rows = await select(
      db,
      `select indicator_code, person_type, period, breakdown_value, value, value_status from pub.figure order by period, indicator_code, breakdown_value`,
    );
    const client = { indicator_code: "DP", person_type: "client", value_status: "value" };
    expect(rows).toEqual([
      { ...client, period: "2008-09 Q4", breakdown_value: "18-64|learning_disability", value: 70 },
      {
        indicator_code: "CARER-DP",
        person_type: "carer",
        period: "2009-10 Q4",
        breakdown_value: "all",
        value: null,
        value_status: "suppressed",
      },
      { ...client, period: "2009-10 Q4", breakdown_value: "18-64|mental_health", value: 100 },
      { ...client, period: "2009-10 Q4", breakdown_value: "65-74", value: 320 },
      { ...client, period: "2010-11 Q4", breakdown_value: "65+", value: 2510 },
    ]);
  });

  it("is what the heading says, on whatever line it stands: the total moved from A4.20 to A4.18 in 2012-13", async () => {
    const unknown = { ...counted("2012-13", "212-Leeds", "A4.1", 4000), heading: "Physical disability, 18-64, Other" };
    const db = await figuresOf({
      councils: [leeds],
      pss_activity: [
        counted("2012-13", "212-Leeds", "A4.18", 3000),
        counted("2010-11", "212-Leeds", "A4.18", 2000),
        unknown,
      ],
    });
    expect(await select(db, "select indicator_code, period, value from pub.figure order by period")).toEqual([
      { indicator_code: "DC", period: "2010-11 Q4", value: 2000 },
      { indicator_code: "DP", period: "2012-13 Q4", value: 3000 },
    ]);
  });

  // Of 31 March 2010 the count has other personal budgets too; that of 2011 has not.
  it("has no change over a year across either break of direct payments, and one within a version", async () => {
    const db = await figuresOf({
      councils: [leeds],
      pss_activity: [
        counted("2008-09", "Leeds", "A2.20", 900),
        counted("2009-10", "212-Leeds", "A4.20", 2000),
        counted("2010-11", "212-Leeds", "A4.20", 500),
        counted("2012-13", "212-Leeds", "A4.18", 600),
        counted("2013-14", "212-Leeds", "A4.18", 700),
      ],
    });
    const query = `select period, difference, refusal from pub.year_change join pub.figure using (figure_id)
      where indicator_code = 'DP' order by period`;
    expect(await select(db, query)).toEqual([
      {
        period: "2009-10 Q4",
        difference: null,
        refusal:
          "the series breaks in 2009-10: 2009-10 counts people with a personal budget that is no direct payment too",
      },
      {
        period: "2010-11 Q4",
        difference: null,
        refusal:
          "the series breaks in 2010-11: 2010-11 heads only its counts of ages 18 to 64 as with personal budgets",
      },
      {
        period: "2013-14 Q4",
        difference: 100,
        refusal: "it is not a share of people, so that no interval of the change can be made",
      },
    ]);
  });

  it("has no England where the publication adds up only councils that reported, and one where all did", async () => {
    const rows = (reported: number | null) => [
      counted("2009-10", "212-Leeds", "B1", 300),
      counted("2009-10", "215-Hull UA", "B1", reported),
      counted("2009-10", "TOTAL England", "B1", 300 + (reported ?? 0)),
      counted("2009-10", "212-Leeds", "A4.17", 100),
      counted("2009-10", "215-Hull UA", "A4.17", null),
      counted("2009-10", "TOTAL England", "A4.17", 250),
    ];
    const query = `select indicator_code, value, value_status from pub.figure where area_type = 'england' order by 1`;
    const partial = await figuresOf({ councils: [leeds, hull], pss_activity: rows(null) });
    expect(await select(partial, query)).toEqual([
      { indicator_code: "HC", value: 250, value_status: "value" },
      { indicator_code: "RESIDENTS", value: null, value_status: "not_published" },
    ]);
    const all = await figuresOf({ councils: [leeds, hull], pss_activity: rows(200) });
    expect(await select(all, query)).toContainEqual({ indicator_code: "RESIDENTS", value: 500, value_status: "value" });
  });
});

describe("direct payments and personal budgets per 100,000 people", () => {
  // 500 of 200,000 people are 250 per 100,000; those of mid-2009 are counted by a code that began in 2020.
  it("are over people of all ages at the mid-year of the year, whatever the code they are published under", async () => {
    const bucks = council("E10000002", { last_day: "2020-03-31", successor_codes: "E06000060", change: "recode" });
    const estimate = (area_code: string, year: string, people_count: number) => ({
      area_code,
      area_name: area_code,
      area_kind: "Council",
      age_detail: "all ages",
      year,
      sex: "all",
      age: "All ages",
      people_count,
    });
    const db = await figuresOf({
      councils: [
        { ...bucks, council_name: "Buckinghamshire", local_code: "612" },
        council("E06000060", { council_name: "Buckinghamshire", first_day: "2020-04-01" }),
      ],
      pss_activity: [
        counted("2009-10", "612-Buckinghamshire", "A4.20", 500),
        counted("2009-10", "TOTAL England", "A4.20", 130_900),
        counted("2010-11", "612-Buckinghamshire", "A4.20", 600),
        // 90 of them with a learning disability: 45 per 100,000 people of all ages.
        counted("2009-10", "612-Buckinghamshire", "A4.9", 90),
      ],
      ons_population: [estimate("E06000060", "2009", 200_000), estimate("E92000001", "2009", 50_000_000)],
    });
    const query = `select area_type, area_code, period, numerator, denominator, value, method from pub.figure
      where indicator_code = 'DP-RATE' and breakdown = 'all' order by area_type`;
    expect(await select(db, query)).toEqual([
      {
        area_type: "council",
        area_code: "E06000060",
        period: "2009-10 Q4",
        numerator: 500,
        denominator: 200_000,
        value: 250,
        method: "byar",
      },
      {
        area_type: "england",
        area_code: "E92000001",
        period: "2009-10 Q4",
        numerator: 130_900,
        denominator: 50_000_000,
        value: 261.8,
        method: "byar",
      },
    ]);
    const ofGroups = `select breakdown_value, value from pub.figure
      where indicator_code = 'DP-RATE' and breakdown <> 'all'`;
    expect(await select(db, ofGroups)).toEqual([{ breakdown_value: "18-64|learning_disability", value: 45 }]);
  });
});

const folder = resolve(import.meta.dirname, "../../../../shared/real/pssex");
const files = [
  "2008-09_data.csv",
  "2009-10_council_level_activity.csv",
  "2010-11_council_level_activity.csv",
  "Annex_Fin_CASSR_Level_Activity_Data_2012_13.csv",
  "Annex_Final_CASSR_Level_Activity_Data_2013_14.csv",
  "2008-09_unit_costs.csv",
  "2009-10_council_level_detailed_unit_costs.csv",
  "2010-11_council_level_unit_costs.csv",
  "Annex_Fin_CASSR_Level_Unit_Costs_2012_13.csv",
  "Annex_Final_CASSR_Level_Unit_Costs_2013_14.csv",
];

describe.skipIf(!existsSync(folder))("PSS EX1 as it was published (skipped where it is absent)", () => {
  let scratch: string;
  let db: Database;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), "yardstick-pss-"));
    const workspace = workspaceAt(scratch);
    await refresh(workspace, { ...usual, files: files.map((name) => join(folder, name)), computeFigures });
    db = await Database.open(workspace.warehouse, "read");
  }, 600_000);

  afterAll(() => {
    db.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  // Read by eye in columns A2.20, A4.20 and A4.18 of the five files.
  it("has the counts of direct payments and personal budgets of five days, and the markers in their place", async () => {
    const query = `select area_name, list(coalesce(cast(value::integer as varchar), value_status) order by period)::varchar as days
      from pub.figure where indicator_code = 'DP' and breakdown = 'all'
        and area_name in ('Leeds', 'Cumbria', 'City of London', 'Isles of Scilly', 'England') group by area_name order by area_name`;
    expect(await select(db, query)).toEqual([
      { area_name: "City of London", days: "[15, not_published, 65, 80, 85]" },
      { area_name: "Cumbria", days: "[710, 2530, 5585, 1625, 2950]" },
      { area_name: "England", days: "[67685, 130900, 114090, 115930, 122380]" },
      { area_name: "Isles of Scilly", days: "[0, suppressed, 0, 10, 0]" },
      { area_name: "Leeds", days: "[935, 2285, 3565, 1225, 1300]" },
    ]);
  });

  it("has 1,298,795 existing clients with completed reviews in England in 2009-10", async () => {
    const query = `select value from pub.figure
      where area_type = 'england' and indicator_code = 'REVIEWED' and period = '2009-10'`;
    expect(await select(db, query)).toEqual([{ value: 1_298_795 }]);
  });

  it("has £535.80 a week for all care of all adults in Cumbria in 2009-10, £133,331,000 over 248,846 weeks", async () => {
    const query = `select value, numerator, denominator from pub.figure
      where area_code = 'E10000006' and indicator_code = '2.1' and period = '2009-10'`;
    expect(await select(db, query)).toEqual([{ value: 535.8, numerator: 133_331, denominator: 248_846 }]);
  });

  // Read by eye in the rows of Leeds: £60,863,000 over 2,566,989 hours, and £12,077,000 over 1,300 people, by the week.
  it("has Leeds's hour of home care in 2012-13 and its week of direct payments per person in 2013-14", async () => {
    const query = `select value, numerator, denominator from pub.figure where area_name = 'Leeds' and definition = ''
      and (indicator_code, period) in (('2.22', '2012-13'), ('2.30', '2013-14')) order by indicator_code`;
    expect(await select(db, query)).toEqual([
      { value: 23.7, numerator: 60_863, denominator: 2_566_989 },
      { value: 178.7, numerator: 12_077, denominator: 1300 },
    ]);
  });

  it("finds by the words of a heading the measure whose code is printed beside it", async () => {
    const query = `select distinct measure, kind.code from core.pss_unit_costs as data
      join meta.unit_cost as kind on kind.period = '2008-09' and has is not null
        and list_bool_and([contains(lower(heading), word) for word in string_split(has, ';')])
        and not coalesce(list_bool_or([contains(lower(heading), word) for word in string_split(has_not, ';')]), false)
      where data.period = '2008-09'`;
    const pairs = await select(db, query);
    // Three headings are those of two measures: of hours by a sample week, and of hours of the year.
    const twice = ["2.22A", "2.23A", "2.24"];
    expect(pairs.filter(({ measure, code }) => measure !== code && !twice.includes(String(measure)))).toEqual([]);
    expect(pairs).toHaveLength(64);
  });

  // Councils whose cost and units are above 0. England's rows include estimates and are left out, and said to be.
  it.each([
    ["2008-09", 8558, 62],
    ["2009-10", 5596, 43],
    ["2010-11", 8157, 60],
    ["2012-13", 7966, 60],
    ["2013-14", 7867, 60],
  ])(
    "of %s has every council's unit cost within what its cost and units allow, by the factor of its measure",
    async (year, checked, estimated) => {
      const query = `select sum(checked_count)::integer as checked, sum(inside_count)::integer as inside,
        sum(estimated_count)::integer as estimated from pub.recomputed where period = '${year}'`;
      expect(await select(db, query)).toEqual([{ checked, inside: checked, estimated }]);
    },
  );

  it("does not follow without the factors: four measures of 2008-09 are of other units than they seem", async () => {
    const query = `select code, count(*) as judged from ${unitCostsSql}
      where period = '2008-09' and area_code <> 'E92000001' and numerator > 0 and denominator > 0 and unit_cost is not null
        and abs(1000 * numerator / denominator / unit_cost - 1) > 0.5 group by code order by code`;
    expect(await select(db, query)).toEqual([
      { code: "2.1A", judged: 147 },
      { code: "2.22A", judged: 149 },
      { code: "2.23A", judged: 144 },
      { code: "2.24", judged: 148 },
    ]);
  });
});
