import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const quarters = ["2008-09", "2009-10", "2010-11"].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`),
);

const shareOf = (logit: number) => 100 / (1 + Math.exp(-logit));
const codeOf = (index: number) => `E06${String(index + 1).padStart(6, "0")}`;

/** The logit of a council's share: it grows by 0.20 a quarter in council 0, 0.21 in council 1, … 0.35 in council 15. */
const steady = (index: number, quarter: number) => -3 + quarter * (0.2 + index / 100);

/** So many councils, and their quarters' shares of a million people up to and with the last of them. */
function councilsOf(count: number, last = 11, logitOf = steady, basis = "snapshot", kind = "adass_eligible") {
  const codes = Array.from({ length: count }, (_, index) => codeOf(index));
  return {
    councils: codes.map((code) => council(code)),
    personal_budgets: codes.flatMap((council_code, index) =>
      quarters.slice(0, last + 1).map((period, quarter) => ({
        council_code,
        period,
        person_type: "client",
        basis,
        denominator_kind: kind,
        breakdown: "all",
        breakdown_value: "all",
        denominator_count: 1_000_000,
        personal_budget_count: Math.round(10_000 * shareOf(logitOf(index, quarter))),
      })),
    ),
  };
}

const forecasts = (code: string) =>
  `select origin_period, horizon, round(forecast, 2) as forecast, round(lower_80, 2) as lower,
    round(upper_80, 2) as upper, round(outcome, 2) as outcome, refusal
  from pub.forecast where area_code = '${code}' order by origin_period`;

const fewDates =
  "a forecast needs the growth of at least 30 councils over as many quarters on at least three past dates; none was known by then";

/** Thirty-one councils that grow alike on every date, and the same councils with a leap between June and September 2010. */
const whole = await figuresOf(councilsOf(31));
const leapt = await figuresOf(councilsOf(31, 11, (index, quarter) => steady(index, quarter) + (quarter > 8 ? 2 : 0)));

describe("the forecast of a council's share", () => {
  it("is its last share and the growth of past quarters over all councils, from each quarter to the due date", async () => {
    const found = await select(whole, forecasts(codeOf(15)));
    // Of 31 growths of 0.20, 0.21, … 0.50 the 10th, 50th and 90th percentiles are 0.23, 0.35 and 0.47 on every date. The
    // logit of council 15 is −3 + 10 × 0.35 = 0.5 at the last quarter but one, and −3 + 11 × 0.35 = 0.85 at the last.
    expect(found.at(-1)).toEqual({
      origin_period: "2010-11 Q3",
      horizon: 1,
      forecast: 70.06,
      lower: 67.48,
      upper: 72.51,
      outcome: 70.06,
      refusal: null,
    });
    // Two quarters on from 0.15 growth is twice as much: 0.15 + 0.46, 0.70 and 0.94.
    expect(found.at(-2)).toMatchObject({ horizon: 2, lower: 64.79, forecast: 70.06, upper: 74.84 });
    // Three steps of four quarters are known from the seventh quarter on; the eighth is four before the due date.
    expect(found.map((row) => row.forecast !== null)).toEqual([...Array(7).fill(false), true, true, true, true]);
    expect(found[0]?.refusal).toBe(fewDates);
  });

  it("knows of no quarter after its origin, neither its own nor another council's", async () => {
    const known = (rows: Awaited<ReturnType<typeof select>>) => rows.slice(0, 9).map(({ outcome, ...row }) => row);
    const [before, after] = [await select(whole, forecasts(codeOf(15))), await select(leapt, forecasts(codeOf(15)))];
    expect(known(after)).toEqual(known(before));
    expect(after.at(-1)).not.toEqual(before.at(-1));
  });

  it("has no outcome while the due date is to come", async () => {
    const found = await select(await figuresOf(councilsOf(31, 9)), forecasts(codeOf(15)));
    expect(found.at(-1)).toMatchObject({ origin_period: "2010-11 Q2", horizon: 2, forecast: 70.06, outcome: null });
  });

  it("is not made once forecasts that far ahead held under 60% of a date's outcomes, and is before that is known", async () => {
    const found = await select(leapt, forecasts(codeOf(15)));
    expect(found.at(-3)).toMatchObject({ origin_period: "2010-11 Q1", refusal: null });
    expect(found.at(-2)).toMatchObject({
      origin_period: "2010-11 Q2",
      forecast: null,
      lower: null,
      upper: null,
      refusal: "past forecasts 2 quarters ahead did not hold: on one date 0% of their 80% intervals held the outcome",
    });
  });

  it("is refused to a council alone, to fewer than 30 councils, to England and to a count since April", async () => {
    const reasons = "select distinct refusal from pub.forecast where area_type = 'council'";
    for (const count of [1, 29]) {
      expect(await select(await figuresOf(councilsOf(count)), reasons)).toEqual([{ refusal: fewDates }]);
    }
    expect(await select(whole, "select distinct refusal from pub.forecast where area_type = 'england'")).toEqual([
      { refusal: "England is one area, and how far councils were out does not say how far it would be" },
    ]);
    // The reading since April is of clients and carers together.
    const { councils, personal_budgets } = councilsOf(1, 11, steady, "in_year", "rap_community_in_year");
    const carers = { person_type: "carer", denominator_kind: "carers_in_year" };
    const both = [...personal_budgets, ...personal_budgets.map((row) => ({ ...row, ...carers }))];
    expect(await select(await figuresOf({ councils, personal_budgets: both }), reasons)).toEqual([
      { refusal: "it is counted from April and begins again each year" },
    ]);
  });

  it("is refused to a share of fewer than 500 people, which chance moves further than the limits allow for", async () => {
    const { councils, personal_budgets } = councilsOf(32);
    const few = new Map([
      [codeOf(15), 499],
      [codeOf(16), 500],
    ]);
    const db = await figuresOf({
      councils,
      personal_budgets: personal_budgets.map((row) => {
        const people = few.get(row.council_code);
        if (people === undefined) return row;
        const personal_budget_count = Math.round((people * row.personal_budget_count) / row.denominator_count);
        return { ...row, denominator_count: people, personal_budget_count };
      }),
    });
    expect((await select(db, forecasts(codeOf(15)))).at(-1)).toMatchObject({
      horizon: 1,
      forecast: null,
      lower: null,
      refusal: "it is of fewer than 500 people, and chance moves so small a share further than forecasts allow for",
    });
    expect((await select(db, forecasts(codeOf(16)))).at(-1)).toMatchObject({ horizon: 1, refusal: null });
  });

  it("is made in pub of figures that are shown alone: a hidden quarter is neither its start nor another's error", async () => {
    const { councils, personal_budgets } = councilsOf(31);
    const hidden = personal_budgets.map((row) =>
      row.council_code === codeOf(15) && row.period === "2010-11 Q3" ? { ...row, personal_budget_count: 3 } : row,
    );
    const db = await figuresOf({ councils, personal_budgets: hidden });
    const found = await select(db, forecasts(codeOf(15)));
    expect(found.map((row) => row.origin_period)).not.toContain("2010-11 Q3");
    // Thirty councils without the middle one: the 10th percentile of their growth is still 0.229 to 0.23.
    expect((await select(db, forecasts(codeOf(14)))).at(-1)).toMatchObject({ horizon: 1, refusal: null });
  });
});

describe("the milestones that ask for a number", () => {
  it("say why they have no forecast", async () => {
    const db = await figuresOf({ councils: [council(codeOf(0))] });
    expect(await select(db, "select milestone, definition, refusal from pub.milestone_forecast")).toEqual([
      { milestone: "PPF-05", definition: null, refusal: "no return carries the number that would prove it" },
      {
        milestone: "PPF-09",
        definition: null,
        refusal: "it asks for a number of people, and only shares are forecast",
      },
      { milestone: "PPF-10", definition: null, refusal: "no quarter before its due date is loaded" },
      { milestone: "PPF-11", definition: null, refusal: "no quarter before its due date is loaded" },
      { milestone: "PPF-12", definition: null, refusal: "no quarter before its due date is loaded" },
      {
        milestone: "PPF-20",
        definition: null,
        refusal: "it is judged once a year, so that no past forecasts of it can be tested",
      },
    ]);
  });

  it("say it of each reading, and nothing of one that has a forecast", async () => {
    const asked = "select definition, refusal from pub.milestone_forecast where milestone = 'PPF-12'";
    expect(await select(whole, asked)).toEqual([{ definition: "adass_eligible", refusal: null }]);
    expect(await select(await figuresOf(councilsOf(2)), asked)).toEqual([
      { definition: "adass_eligible", refusal: fewDates },
    ]);
  });
});
