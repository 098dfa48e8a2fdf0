import { expect, it } from "vitest";
import { council, figuresOf, select } from "./core.ts";

const area = "E06000001";
const periods = ["2008-09", "2009-10", "2010-11"].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`),
);

function budgets(period: string, denominator_kind: string, basis: string, numerator: number) {
  return {
    ...{ council_code: area, period, person_type: basis === "in_year" ? "carer" : "client", basis, denominator_kind },
    ...{ breakdown: "all", breakdown_value: "all", denominator_count: 1000, personal_budget_count: numerator },
  };
}

const points = (definition: string, columns: string) =>
  `select ${columns} from pub.process_point as point join pub.figure as figure using (figure_id)
  where area_type = 'council' and indicator_code = 'PPF-12' and definition = '${definition}' order by period`;

it("puts limits around twelve quarters of a share: 2.66 mean moving ranges either side of the mean", async () => {
  const rows = periods.map((period, index) =>
    budgets(period, "adass_eligible", "snapshot", index % 2 === 0 ? 120 : 100),
  );
  const db = await figuresOf({ councils: [council(area)], personal_budgets: rows });
  const found = await select(
    db,
    points("adass_eligible", "mean, round(lower_limit, 2) as low, round(upper_limit, 2) as high"),
  );
  expect(found).toHaveLength(12);
  // 12% and 10% in turn: mean 11, every moving range 2, and 2.66 × 2 is 5.32.
  expect(found[0]).toEqual({ mean: 11, low: 5.68, high: 16.32 });
});

it("turns a count since April into what each quarter adds before it is judged", async () => {
  const rows = periods.map((period, index) =>
    budgets(period, "carers_in_year", "in_year", [10, 25, 45, 70][index % 4] ?? 0),
  );
  const db = await figuresOf({ councils: [council(area)], personal_budgets: rows });
  const found = await select(db, points("carers_in_year", "point.value"));
  expect(found.slice(0, 8).map(({ value }) => value)).toEqual([10, 15, 20, 25, 10, 15, 20, 25]);
});

it("begins anew after a break: quarters on its two sides are two series", async () => {
  const four = (year: string) => [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`);
  const ni_returns = ["2008-09", "2009-10", "2010-11", "2011-12"].flatMap(four).map((period, index) => ({
    ...{ council_code: area, indicator_code: "NI 130", period, vintage: "final" },
    value: index < 4 ? 200 : index % 2 === 0 ? 12 : 10,
  }));
  const db = await figuresOf({ councils: [council(area)], ni_returns });
  const found = await select(
    db,
    `select mean, refusal, count(*) as quarters from pub.process_point join pub.figure using (figure_id)
    where indicator_code = 'NI 130' group by all order by quarters`,
  );
  // The definition of NI 130 changed in 2009-10: four quarters of a rate, then twelve of a share, 12 and 10 in turn.
  expect(found).toEqual([
    { mean: null, refusal: "there are fewer than 12 points", quarters: 4 },
    { mean: 11, refusal: null, quarters: 12 },
  ]);
});

it("refuses a series with a quarter missing, and one whose quarter is hidden in pub", async () => {
  const rows = periods.map((period, index) =>
    budgets(period, "adass_eligible", "snapshot", index === 5 ? 3 : 100 + index),
  );
  const whole = await figuresOf({ councils: [council(area)], personal_budgets: rows });
  const asked = points("adass_eligible", "distinct refusal").replace(" order by period", "");
  expect(await select(whole, asked)).toEqual([{ refusal: "a period has no value" }]);
  const gap = await figuresOf({ councils: [council(area)], personal_budgets: rows.toSpliced(4, 1) });
  expect(await select(gap, asked)).toEqual([{ refusal: "a period has no value" }]);
});
