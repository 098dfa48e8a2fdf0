import { expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";

const area = "E06000001";

/** A share of eligible people with a personal budget, at the end of a quarter. */
function share(period: string, numerator: number, denominator: number) {
  return {
    council_code: area,
    period,
    person_type: "client",
    basis: "snapshot",
    denominator_kind: "adass_eligible",
    breakdown: "all",
    breakdown_value: "all",
    denominator_count: denominator,
    personal_budget_count: numerator,
  };
}

function indicator(period: string, value: number) {
  return { council_code: area, indicator_code: "NI 130", period, value, vintage: "final" };
}

const changes = (code: string) =>
  `select figure.period, before_period, before_value, round(difference, 2) as difference,
    round(change.lower_95, 2) as lower_95, round(change.upper_95, 2) as upper_95, verdict, refusal
  from pub.year_change as change join pub.figure as figure using (figure_id)
  where area_type = 'council' and indicator_code = '${code}' order by figure.period`;

it("sets a share beside the same quarter of the year before, with Newcombe's interval of the difference", async () => {
  const rows = [share("2009-10 Q3", 48, 80), share("2010-11 Q2", 50, 80), share("2010-11 Q3", 56, 70)];
  const db = await figuresOf({ councils: [council(area)], personal_budgets: rows });
  // 56 of 70 less 48 of 80 is 0.2, 0.0524 to 0.3339: Newcombe (1998), table II, case a, method 10.
  expect(await select(db, changes("PPF-12"))).toEqual([
    {
      period: "2010-11 Q3",
      before_period: "2009-10 Q3",
      before_value: 60,
      difference: 20,
      lower_95: 5.24,
      upper_95: 33.39,
      verdict: "higher",
      refusal: null,
    },
  ]);
});

it("says lower, and no clear change where the interval holds 0", async () => {
  const rows = [share("2008-09 Q4", 56, 70), share("2009-10 Q4", 48, 80), share("2010-11 Q4", 50, 80)];
  const db = await figuresOf({ councils: [council(area)], personal_budgets: rows });
  const verdicts = (await select(db, changes("PPF-12"))).map((row) => row.verdict);
  expect(verdicts).toEqual(["lower", "no_clear_change"]);
});

it("makes no difference across a break in the series, and says why", async () => {
  const rows = [indicator("2008-09", 200), indicator("2009-10", 8), indicator("2010-11", 12)];
  const db = await figuresOf({ councils: [council(area)], ni_returns: rows });
  const [broken, whole] = await select(db, changes("NI 130"));
  expect(broken).toMatchObject({ period: "2009-10", difference: null, verdict: "not_compared" });
  expect(broken?.refusal).toContain("the series breaks in 2009-10");
  expect(whole).toMatchObject({ period: "2010-11", difference: 4, verdict: "not_compared", lower_95: null });
  expect(whole?.refusal).toContain("not a share of people");
});

it("shows nothing in pub from which a hidden count could be worked out", async () => {
  const db = await figuresOf({
    councils: [council(area)],
    personal_budgets: [share("2009-10 Q3", 3, 80), share("2010-11 Q3", 40, 80)],
  });
  expect(await select(db, changes("PPF-12"))).toMatchObject([
    { before_value: null, difference: null, lower_95: null, verdict: "not_compared" },
  ]);
});
