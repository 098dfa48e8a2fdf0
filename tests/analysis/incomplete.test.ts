import { expect, it } from "vitest";
import { computeFigures } from "../../src/analysis/figures.ts";
import { budget, budgets } from "../store/budgets.ts";
import { TestWorkspace } from "../store/workspace.ts";

const bad = { council_code: "E08000034", breakdown: "sex", breakdown_value: "male", denominator_count: "1O00" };
const incomplete = `select area_code, breakdown_value, bool_and(is_incomplete) as is_incomplete from pub.figure
  where area_type = 'council' and value is not null group by all order by all`;

it("says of every figure made from a scope with a row left out that it is incomplete, and of no other", async () => {
  const workspace = new TestWorkspace();
  const left = budget({ ...bad, breakdown_value: "female", denominator_count: "600", personal_budget_count: "200" });
  await workspace.take("q3.csv", budgets(budget(), budget(bad), left), { computeFigures });
  expect(await workspace.rows(incomplete)).toEqual([
    { area_code: "E08000034", breakdown_value: "female", is_incomplete: true },
    { area_code: "E08000035", breakdown_value: "all", is_incomplete: false },
    { area_code: "E08000035", breakdown_value: "direct_payment", is_incomplete: false },
  ]);
  const right = budget({ ...bad, denominator_count: "1000" });
  await workspace.take("again.csv", budgets(right, left), { computeFigures });
  expect((await workspace.rows(incomplete)).filter((row) => row.is_incomplete)).toEqual([]);
});
