import { expect, it } from "vitest";
import { milestoneProgressSql } from "../../../src/analysis/over-time/milestone-progress.ts";
import { council, figuresOf, select } from "../core.ts";

/*
 * Shares of 1,000 eligible people, so that a count of 241 is 24.1%. By hand, for council 1 at the end of 2010-11 Q2:
 * it had 165 a year before and has 241, so it made (24.1 - 16.5) / 4 = 1.9 points a quarter; to 30% it needs
 * (30 - 24.1) / 2 = 2.95 in each of two quarters.
 */
const share = (code: string, period: string, personal_budget_count: number, more = {}) => ({
  council_code: code,
  period,
  person_type: "client",
  basis: "snapshot",
  breakdown: "all",
  breakdown_value: "all",
  denominator_kind: "adass_eligible",
  denominator_count: 1000,
  personal_budget_count,
  ...more,
});

const inYear = (period: string, count: number) =>
  ["client", "carer"].map((person_type) =>
    share("E06000001", period, count, {
      person_type,
      basis: "in_year",
      denominator_kind: person_type === "client" ? "rap_community_in_year" : "carers_in_year",
    }),
  );

const offer = (period: string, new_offered_count: number) => ({
  council_code: "E06000001",
  period,
  person_type: "client",
  new_eligible_count: 1000,
  new_offered_count,
  reviewed_count: 1000,
  review_offered_count: new_offered_count,
});

const db = await figuresOf({
  councils: [
    council("E06000001"),
    council("E06000002"),
    council("E06000003"),
    council("E06000004"),
    council("E06000005"),
  ],
  personal_budgets: [
    share("E06000001", "2009-10 Q2", 165),
    share("E06000001", "2009-10 Q3", 190),
    share("E06000001", "2009-10 Q4", 200),
    share("E06000001", "2010-11 Q1", 220),
    share("E06000001", "2010-11 Q2", 241),
    ...inYear("2009-10 Q4", 150),
    ...inYear("2010-11 Q1", 170),
    share("E06000002", "2010-11 Q1", 300),
    share("E06000002", "2010-11 Q2", 320),
    share("E06000003", "2010-11 Q1", 400),
    share("E06000005", "2009-10 Q2", 79),
  ],
  personal_budget_offers: [
    offer("2010-11 Q1", 577),
    offer("2010-11 Q2", 703),
    offer("2010-11 Q3", 1000),
    offer("2010-11 Q4", 990),
  ],
});

const progress = async (area: string, milestone: string, definition = "") =>
  (
    await select(
      db,
      `select * exclude (latest_figure_id) from pub.milestone_progress
       where area_code = '${area}' and milestone = '${milestone}' and definition = '${definition}'`,
    )
  )[0];

it("the pace is of the last four quarters, and what is needed is of those that are left", async () => {
  const line = await progress("E06000001", "PPF-12", "adass_eligible");
  expect(line).toMatchObject({ latest_period: "2010-11 Q2", latest_value: 24.1, quarters_left: 2, pace_quarters: 4 });
  expect(line?.pace_made).toBeCloseTo(1.9, 10);
  expect(line?.pace_needed).toBeCloseTo(2.95, 10);
  expect(line).toMatchObject({ is_reached: false, pace_refusal: null, after_period: null });
});

it("a council with fewer quarters has the pace of those, and one that has reached the target needs none", async () => {
  const line = await progress("E06000002", "PPF-12", "adass_eligible");
  expect(line).toMatchObject({ pace_quarters: 1, pace_needed: null, is_reached: true });
  expect(line?.pace_made).toBeCloseTo(2, 10);
});

it("one quarter makes no pace", async () => {
  expect(await progress("E06000003", "PPF-12", "adass_eligible")).toMatchObject({
    latest_value: 40,
    pace_made: null,
    pace_refusal: "none of the four quarters before has a figure",
  });
});

it("a count since April has no pace across April", async () => {
  expect(await progress("E06000001", "PPF-12", "rap_community_in_year")).toMatchObject({
    latest_period: "2010-11 Q1",
    latest_value: 17,
    pace_made: null,
    pace_refusal: "it counts from April, and one quarter of the year is known",
    quarters_left: 3,
    pace_needed: 13 / 3,
  });
});

it("a council without a return has a line without a figure", async () => {
  expect(await progress("E06000004", "PPF-12", "adass_eligible")).toMatchObject({
    latest_period: null,
    is_reached: false,
    pace_refusal: "no quarter has a figure",
  });
});

it("a milestone that is missed is followed by the first quarter that reaches it", async () => {
  expect(await progress("E06000001", "PPF-10")).toMatchObject({
    due_period: "2010-11 Q2",
    latest_period: "2010-11 Q4",
    after_period: "2010-11 Q3",
    after_value: 100,
    pace_needed: null,
  });
});

it("one that never is reached is followed by the newest quarter", async () => {
  const [line] = await select(
    await figuresOf({
      councils: [council("E06000001")],
      personal_budget_offers: [offer("2010-11 Q2", 703), offer("2010-11 Q3", 800), offer("2010-11 Q4", 790)],
    }),
    "select after_period, after_value from pub.milestone_progress where milestone = 'PPF-10' and area_type = 'council'",
  );
  expect(line).toEqual({ after_period: "2010-11 Q4", after_value: 79 });
});

it("a number of people and a yearly share have no pace", async () => {
  expect(await progress("E06000001", "PPF-09")).toMatchObject({
    latest_value: 241,
    is_reached: true,
    pace_refusal: "it asks for a number of people and not for a share",
  });
  const savings = await select(
    db,
    "select distinct pace_made, pace_refusal from pub.milestone_progress where milestone = 'PPF-20'",
  );
  expect(savings).toEqual([{ pace_made: null, pace_refusal: "it is judged once a year" }]);
});

it("a pace does not lead across a change of definition", async () => {
  const changed = await figuresOf({
    councils: [council("E06000001")],
    personal_budgets: [
      share("E06000001", "2009-10 Q4", 200),
      share("E06000001", "2010-11 Q1", 220),
      share("E06000001", "2010-11 Q2", 241),
    ],
  });
  await changed.run(`insert into meta.indicator_version by name
    select 'PPF' as framework, '2009-10' as edition, 'PPF-12' as indicator_code, '2010-11' as first_period,
      true as is_break`);
  await changed.run(milestoneProgressSql);
  const [line] = await select(
    changed,
    `select pace_made, pace_quarters from pub.milestone_progress
     where area_type = 'council' and definition = 'adass_eligible'`,
  );
  expect(line?.pace_quarters).toBe(1);
  expect(line?.pace_made).toBeCloseTo(2.1, 10);
});

it("says no pace needed from a figure of a year before the newest that anyone has", async () => {
  const line = await progress("E06000005", "PPF-12", "adass_eligible");
  expect(line).toMatchObject({ latest_period: "2009-10 Q2", latest_value: 7.9, pace_made: null, pace_needed: null });
});
