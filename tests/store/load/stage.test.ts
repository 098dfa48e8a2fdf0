import { expect, it } from "vitest";
import { TestWorkspace } from "../workspace.ts";

const header =
  "council_code,gain_id,title,service,first_year,end_year,gross_gbp,ongoing_cost_gbp,one_off_cost_gbp,is_cash_releasing,is_preventative,nhs_share_gbp,vintage,submission";

it("numbers the rows of a long file in its order, though councils are looked up in another table", async () => {
  const workspace = new TestWorkspace();
  const rows = Array.from(
    { length: 130_000 },
    (_, i) => `E08000035,${i + 1},Reablement,adult_social_care,2008-09,,100,,,yes,no,,actual,2010-07`,
  );
  await workspace.take("savings.csv", [header, ...rows, ""].join("\n"));
  expect(
    await workspace.rows("select count(*) as n from core.savings where cast(gain_id as bigint) <> source_row"),
  ).toEqual([{ n: 0 }]);
});
