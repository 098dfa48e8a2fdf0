import { describe, expect, it } from "vitest";
import { milestoneLinesSql } from "../../../../reports/components/milestone/query.ts";
import { setDay } from "../../../../src/store/day.ts";
import type { Database } from "../../../../src/store/warehouse/database.ts";
import { type CoreRows, council, figuresOf, select } from "../../../analysis/core.ts";
import { publishedHeading } from "../../../catalogue/activity-headings.ts";

/* The position of 31 March 2011 is due to be returned by 15 May 2011, offers of July to September 2010 by 15 November. */

const share = (council_code: string, period: string, personal_budget_count: number) => ({
  council_code,
  period,
  person_type: "client",
  basis: "snapshot",
  breakdown: "all",
  breakdown_value: "all",
  denominator_kind: "adass_eligible",
  denominator_count: 1000,
  personal_budget_count,
});

const offer = (council_code: string, period: string, new_offered_count: number) => ({
  council_code,
  period,
  person_type: "client",
  new_eligible_count: 1000,
  new_offered_count,
  reviewed_count: 1000,
  review_offered_count: new_offered_count,
});

const leeds = "E08000035";
const bradford = "E08000032";
const ended = "E06000009";

/** A warehouse of these rows, those of each return from a load of its own. */
async function warehouse(rows: CoreRows): Promise<Database> {
  const councils = [council(leeds), council(bradford), council(ended, { last_day: "2010-12-31" })];
  const loads = Object.entries(rows).map(([name, list], index) => [
    name,
    list.map((row) => ({ ...row, load_id: index + 2 })),
  ]);
  return figuresOf({ councils, ...Object.fromEntries(loads) });
}

async function line(db: Database, day: string, area: string, milestone: string, definition = "") {
  await setDay(db, day);
  const [found] = await select(
    db,
    `select * from (${milestoneLinesSql})
     where area_code = '${area}' and milestone = '${milestone}' and definition = '${definition}'`,
  );
  return found;
}

const toSeptember = {
  personal_budgets: [share(leeds, "2010-11 Q1", 220), share(leeds, "2010-11 Q2", 241)],
  personal_budget_offers: [offer(leeds, "2010-11 Q1", 577)],
};

describe("a milestone whose own period is not due", () => {
  it("is not due yet on the due day, and cannot be judged on the day after", async () => {
    const db = await warehouse(toSeptember);
    const on = (day: string) => line(db, day, leeds, "PPF-12", "adass_eligible");
    expect(await on("2010-11-30")).toMatchObject({
      verdict: "not due yet",
      overall_verdict: "not due yet",
      due_on: "2011-05-15",
      latest_period: "2010-11 Q2",
      latest_value: 24.1,
      has_sent: true,
    });
    expect(await on("2011-05-15")).toMatchObject({ verdict: "not due yet" });
    expect(await on("2011-05-16")).toMatchObject({
      verdict: "cannot be judged",
      overall_verdict: "cannot be judged",
      value_status: "missing",
    });
    expect(await line(db, "2010-11-15", leeds, "PPF-10")).toMatchObject({ verdict: "not due yet" });
    expect(await line(db, "2010-11-16", leeds, "PPF-10")).toMatchObject({ verdict: "cannot be judged" });
  });

  it("has fallen due for a council that never reported, on the same day", async () => {
    const db = await warehouse(toSeptember);
    const on = (day: string) => line(db, day, bradford, "PPF-12", "adass_eligible");
    expect(await on("2010-11-30")).toMatchObject({ verdict: "not due yet", has_sent: false, is_return_loaded: true });
    expect(await on("2011-05-16")).toMatchObject({ verdict: "cannot be judged", has_sent: false });
  });

  it("is judged on what happened in its quarter, for a council without a figure too", async () => {
    const db = await warehouse(toSeptember);
    expect(await line(db, "2010-11-30", bradford, "PPF-10")).toMatchObject({ latest_basis: "in_quarter" });
  });

  it("is judged before its due day where the return came early", async () => {
    const db = await warehouse({ personal_budgets: [share(leeds, "2010-11 Q4", 310)] });
    expect(await line(db, "2011-04-20", leeds, "PPF-12", "adass_eligible")).toMatchObject({
      verdict: "met",
      overall_verdict: "met",
    });
    expect(await line(db, "2011-04-20", leeds, "PPF-12", "long_term_community_snapshot")).toMatchObject({
      verdict: "not due yet",
      overall_verdict: "met",
    });
  });

  it("is not asked of a council that had ended", async () => {
    const db = await warehouse(toSeptember);
    expect(await line(db, "2010-11-30", ended, "PPF-10")).toMatchObject({ verdict: "cannot be judged" });
    expect(await line(db, "2010-11-30", ended, "PPF-12", "adass_eligible")).toBeUndefined();
  });

  it("waits for what was made where savings are forecast", async () => {
    const gain = { gain_id: "A", title: "A", service: "adult_social_care", first_year: "2010-11", gross_gbp: 400_000 };
    const spending = {
      funder: "council",
      client_group: "older_people",
      service: "day_care",
      gross_current_gbp: 10_000_000,
    };
    const db = await warehouse({
      savings: [
        {
          ...gain,
          council_code: leeds,
          is_cash_releasing: true,
          is_preventative: true,
          vintage: "forecast",
          submission: "2010-10",
        },
      ],
      expenditure: [{ ...spending, council_code: leeds, period: "2009-10" }],
    });
    const definition = "gross current 2009-10, first made in the year";
    expect(await line(db, "2010-11-30", leeds, "PPF-20", definition)).toMatchObject({
      verdict: "not due yet",
      value: null,
      latest_vintage: "forecast",
      latest_value: 4,
      due_on: "2011-07-31",
    });
    expect(await line(db, "2011-08-01", leeds, "PPF-20", definition)).toMatchObject({ verdict: "cannot be judged" });
  });
});

describe("every milestone that a return proves", () => {
  it("has a due day, and says that nothing is loaded where nothing is", async () => {
    const db = await warehouse({});
    await setDay(db, "2026-11-30");
    const rows = await select(
      db,
      `select milestone, due_on, bool_or(is_return_loaded) as is_loaded, bool_or(has_sent) as has_sent,
         string_agg(distinct verdict) as verdicts
       from (${milestoneLinesSql}) group by all order by milestone`,
    );
    const none = { is_loaded: false, has_sent: false, verdicts: "cannot be judged" };
    expect(rows).toEqual([
      { milestone: "PPF-09", due_on: "2010-05-15", ...none },
      { milestone: "PPF-10", due_on: "2010-11-15", ...none },
      { milestone: "PPF-11", due_on: "2010-11-15", ...none },
      { milestone: "PPF-12", due_on: "2011-05-15", ...none },
      { milestone: "PPF-20", due_on: "2011-07-31", ...none },
    ]);
  });
});

/** The total of PSS EX1 at 31 March 2010 is headed "Total 18 and over, Direct payments / personal budgets". */
describe("a milestone that a publication proves, where no return is loaded", () => {
  it("is met from what is published, and is the only one of which something is loaded", async () => {
    const heading = publishedHeading("2009-10", "A4.20");
    const db = await figuresOf({
      councils: [council(leeds, { council_name: "Leeds", local_code: "212" }), council(bradford)],
      pss_activity: [{ period: "2009-10", area: "212-Leeds", line: "A4.20", heading, activity: 1155 }],
    });
    expect(await line(db, "2026-11-30", leeds, "PPF-09")).toMatchObject({
      verdict: "met",
      value: 1155,
      is_published: true,
      is_return_loaded: true,
    });
    const none = { is_published: false, verdict: "cannot be judged" };
    expect(await line(db, "2026-11-30", bradford, "PPF-09")).toMatchObject({ ...none, is_return_loaded: true });
    expect(await line(db, "2026-11-30", leeds, "PPF-10")).toMatchObject({ ...none, is_return_loaded: false });
  });
});
