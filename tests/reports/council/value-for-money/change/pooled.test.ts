import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../../../reports/council/value-for-money/change/items.ts";
import { pooledKinds, pooledRows } from "../../../../../reports/council/value-for-money/change/pooled.ts";
import { moneyRow } from "./money-rows.ts";

const day = "2011-08-12";

describe("pooled budgets and systems", () => {
  it("are a row each, with whose money it is and what came in each year, of what was planned", () => {
    const pooled = {
      kind: "pooled_budget",
      kind_name: "Pooled budget",
      title: "Equipment",
      due_on: null,
      done_on: null,
    };
    const items = itemsOf(
      [
        moneyRow({ ...pooled, period: "2009-10", planned_gbp: 1_388_000, actual_gbp: 1_337_739 }),
        moneyRow({ ...pooled, planned_gbp: 278_000, actual_gbp: 291_428 }),
        moneyRow({ kind: "system", item_id: "M2", title: "Case records", partner: null, done_on: "2010-04-30" }),
      ],
      pooledKinds,
    );
    expect(pooledRows(items, day)).toEqual([
      {
        item: "Equipment",
        kind: "Pooled budget",
        partner: "the NHS",
        "2009-10": "£1.34 million of £1.39 million",
        "2010-11": "£291,428 of £278,000",
        role: "Head of commissioning",
        state: "no day set",
      },
      expect.objectContaining({
        partner: "not said",
        "2009-10": "none returned",
        state: "done 30 April 2010, 29 days late",
      }),
    ]);
  });

  it.each([
    [-304_658, null, "£304,658 less than was set"],
    [12_000, null, "£12,000 more than was set"],
    [0, null, "as was set"],
    [12_000, 5_000, "£12,000 more than was set; planned £5,000 more than was set"],
    [null, null, "none returned"],
  ])("have personal budgets by how far spending is from what was set: %s", (actual_gbp, planned_gbp, words) => {
    const items = itemsOf([moneyRow({ kind: "budget_variance", actual_gbp, planned_gbp })], pooledKinds);
    expect(pooledRows(items, day)[0]).toMatchObject({ "2010-11": words });
  });
});
