import { expect, it } from "vitest";
import { council, figuresOf, select } from "./core.ts";

const area = "E06000001";
const quarters = ["2008-09", "2009-10", "2010-11"].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`),
);

/** Shares of 1,000 eligible people, in percent, one a quarter up to and with the last of them. */
function shares(values: readonly number[], last = "2010-11 Q4") {
  const from = quarters.indexOf(last) - values.length + 1;
  return values.map((value, index) => ({
    ...{ council_code: area, period: quarters[from + index] ?? "", person_type: "client", basis: "snapshot" },
    ...{ denominator_kind: "adass_eligible", breakdown: "all", breakdown_value: "all" },
    ...{ denominator_count: 1000, personal_budget_count: value * 10 },
  }));
}

const forecasts = `select origin_period, horizon, point_count, round(forecast, 6) as forecast, round(lower_80, 6) as lower,
    round(upper_80, 6) as upper, round(chance, 6) as chance, outcome, refusal
  from pub.forecast where area_type = 'council' and definition = 'adass_eligible' order by origin_period`;

const of = async (values: readonly number[], last?: string) =>
  select(await figuresOf({ councils: [council(area)], personal_budgets: shares(values, last) }), forecasts);

it("forecasts from each quarter to the due date, and sets the outcome beside it", async () => {
  const found = await of([10, 12, 15, 17, 20, 24, 28, 33]);
  const [at] = found.filter((row) => row.origin_period === "2010-11 Q2");
  // The six shares to the second quarter, two quarters on: worked with scipy (tests/methods/share-forecast.csv).
  expect(at).toEqual({
    ...{ origin_period: "2010-11 Q2", horizon: 2, point_count: 6, forecast: 32.074129, lower: 30.777371 },
    ...{ upper: 33.399162, chance: 0.965507, outcome: 33, refusal: null },
  });
  expect(found.map((row) => row.refusal === null)).toEqual([false, false, false, false, true, true, true]);
});

it("reads no quarter after its origin", async () => {
  const before = (await of([10, 12, 15, 17, 20, 24, 28, 33])).slice(0, -1);
  const after = (await of([10, 12, 15, 17, 20, 24, 60, 33])).slice(0, -1);
  expect(after).toEqual(before);
});

it("reads the eight quarters to its origin, where there are as many or more", async () => {
  const found = await of([5, 8, 10, 12, 15, 17, 20, 24, 28, 33]);
  expect(found.map((row) => row.point_count).slice(-3)).toEqual([7, 8, 8]);
});

it("has no outcome while the due date is to come", async () => {
  const found = await of([10, 12, 15, 17, 20, 24], "2010-11 Q2");
  expect(found.at(-1)).toMatchObject({ horizon: 2, forecast: 32.074129, outcome: null });
});

it("is made in pub of figures that are shown alone", async () => {
  const values = [10, 12, 0.4, 17, 20, 24, 28];
  expect((await of(values.with(2, 15), "2010-11 Q3")).at(-1)).toMatchObject({ point_count: 7 });
  expect((await of(values, "2010-11 Q3")).at(-1)).toMatchObject({ point_count: 4, forecast: null });
});

const offers = (values: readonly number[]) =>
  values.map((value, index) => ({
    ...{ council_code: area, period: quarters[index + 4] ?? "", person_type: "client" },
    ...{ reviewed_count: 1000, review_offered_count: value * 10 },
  }));

it("forecasts each milestone that asks for a number of people out of others, and says why of the rest", async () => {
  const db = await figuresOf({ councils: [council(area)] });
  expect(await select(db, "select milestone, refusal from pub.milestone_forecast")).toEqual([
    { milestone: "PPF-05", refusal: "no return carries the number that would prove it" },
    { milestone: "PPF-09", refusal: "it asks for a number of people, and only shares are forecast" },
    { milestone: "PPF-10", refusal: null },
    { milestone: "PPF-11", refusal: null },
    { milestone: "PPF-12", refusal: null },
    { milestone: "PPF-20", refusal: "it is judged once a year, and no year before has a figure of it" },
  ]);
});

it("gives a forecast and no chance of a target of 100%", async () => {
  const db = await figuresOf({ councils: [council(area)], personal_budget_offers: offers([10, 12, 15, 17, 20]) });
  const [found] = await select(
    db,
    "select origin_period, horizon, forecast, chance, chance_refusal from pub.forecast where refusal is null and area_type = 'council'",
  );
  // The five shares, one quarter on: worked with scipy (tests/methods/share-forecast.csv).
  expect(found).toMatchObject({ origin_period: "2010-11 Q1", horizon: 1, chance: null });
  expect(found?.forecast).toBeCloseTo(23.673995598836136, 9);
  expect(found?.chance_refusal).toBe("a line through shares never reaches 100%: that takes everyone");
});
