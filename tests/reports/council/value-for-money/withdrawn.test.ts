import { expect, it } from "vitest";
import { valueForMoney } from "../../../../reports/council/value-for-money/query.ts";
import { withdrawnSentence } from "../../../../reports/council/value-for-money/withdrawn.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";

const gain = (gain_id: string, submission: string, end_year: string | null = null) => ({
  council_code: "E06000001",
  gain_id,
  title: `Gain ${gain_id}`,
  service: "adult_social_care",
  first_year: "2008-09",
  end_year,
  gross_gbp: 120_000,
  is_cash_releasing: true,
  is_preventative: false,
  vintage: "actual",
  submission,
});

it("finds gains that did not last and gains that a newer register leaves out, and no other", async () => {
  const db = await figuresOf({
    councils: [council("E06000001")],
    savings: [
      gain("A", "2010-07"),
      gain("A", "2011-07", "2009-10"),
      gain("B", "2010-07"),
      gain("C", "2010-07"),
      gain("C", "2011-07"),
    ],
  });
  const rows = await select(
    db,
    `select title, end_year, net_gbp, last_submission from (${valueForMoney.tables.withdrawn.sql})`,
  );
  expect(rows).toEqual([
    { title: "Gain A", end_year: "2009-10", net_gbp: 120_000, last_submission: null },
    { title: "Gain B", end_year: null, net_gbp: 120_000, last_submission: "2010-07" },
  ]);
});

it("names each with what it was worth and why it is counted no longer", () => {
  const of = { first_year: "2008-09", net_gbp: 120_000 };
  const ended = { ...of, title: "Meals", end_year: "2009-10", last_submission: null };
  const leftOut = { ...of, title: "Transport", end_year: null, last_submission: "2010-07" };
  expect(withdrawnSentence([ended, leftOut])).toBe(
    "2 gains in adult social care that were reported as made are counted no longer, in any year: “Meals”, £120,000 in 2008-09, which ended in 2009-10 and “Transport”, £120,000 in 2008-09, last in the register of July 2010, for a reason that no register gives. A gain counts only while it lasts two full years after the year in which it was first made.",
  );
  expect(withdrawnSentence([])).toBe("");
});
