import { expect, it } from "vitest";
import { figureLinesSql } from "../../../../reports/components/figure/query.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";

/** A page whose rows come in another order is drawn again, though it says the same. */
it("gives the lines of a page in one order, however the figures lie in the warehouse", async () => {
  const counts = { period: "2010-11 Q2", new_eligible_count: 100, reviewed_count: 200 };
  const offers = (council_code: string, person_type: string, of: number) => ({
    ...counts,
    council_code,
    person_type,
    new_offered_count: of,
    review_offered_count: 2 * of,
  });
  const codes = ["E08000012", "E08000035"];
  const db = await figuresOf({
    councils: codes.map((code) => council(code)),
    personal_budget_offers: codes.flatMap((code) => [offers(code, "client", 90), offers(code, "carer", 40)]),
  });
  const lines = () => select(db, figureLinesSql({ reported: "indicator_code like 'PPF-1%'", placed: "PPF-10" }));
  const before = await lines();
  await db.run("create or replace table out.figure as from out.figure order by rowid desc");
  expect(await lines()).toEqual(before);
  expect(before.length).toBeGreaterThan(8);
});
