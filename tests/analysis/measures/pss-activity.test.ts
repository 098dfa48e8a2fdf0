import { describe, expect, it } from "vitest";
import { publishedHeading } from "../../catalogue/activity-headings.ts";
import { council, figuresOf, select } from "../core.ts";
import { hull, leeds } from "./pss-councils.ts";

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

  const estimates = [estimate("E06000060", "2009", 200_000), estimate("E92000001", "2009", 50_000_000)];

  // 500 of 200,000 people are 250 per 100,000, and 90 of them with a learning disability 45; the people of mid-2009 are
  // counted by a code that began in 2020.
  it("are over people of all ages at the mid-year of the year, whatever the code they are published under", async () => {
    const db = await figuresOf({
      councils: [
        { ...bucks, council_name: "Buckinghamshire", local_code: "612" },
        council("E06000060", { council_name: "Buckinghamshire", first_day: "2020-04-01" }),
      ],
      pss_activity: [
        counted("2009-10", "612-Buckinghamshire", "A4.20", 500),
        counted("2009-10", "TOTAL England", "A4.20", 130_900),
        counted("2010-11", "612-Buckinghamshire", "A4.20", 600),
        counted("2009-10", "612-Buckinghamshire", "A4.9", 90),
      ],
      ons_population: estimates,
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
    const ofGroups =
      "select breakdown_value, value from pub.figure where indicator_code = 'DP-RATE' and breakdown <> 'all'";
    expect(await select(db, ofGroups)).toEqual([{ breakdown_value: "18-64|learning_disability", value: 45 }]);
  });
});
