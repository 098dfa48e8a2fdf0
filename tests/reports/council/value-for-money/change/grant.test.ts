import { describe, expect, it } from "vitest";
import { grantRows, grantSentence } from "../../../../../reports/council/value-for-money/change/grant.ts";
import { itemsOf, type MoneyRow } from "../../../../../reports/council/value-for-money/change/items.ts";
import { moneyRow } from "./money-rows.ts";

const heading = (
  item_id: string,
  title: string,
  period: string,
  planned_gbp: number | null,
  actual_gbp: number | null,
) => moneyRow({ kind: "grant_heading", item_id, title, period, planned_gbp, actual_gbp });
const of = (rows: readonly MoneyRow[]) => itemsOf(rows, ["grant_heading"]);

const rows = [
  heading("M1", "Prevention", "2009-10", 60_000, 50_000),
  heading("M1", "Prevention", "2010-11", 80_000, 70_000),
  heading("M2", "Workforce", "2010-11", 40_000, 45_000),
];

describe("the Social Care Reform Grant", () => {
  it("is told as planned and spent over the years, with what was left", () => {
    // 60 + 80 + 40 planned, 50 + 70 + 45 spent, in thousands.
    expect(grantSentence(of(rows))).toBe(
      "From 2009-10 to 2010-11 £180,000 of the Social Care Reform Grant was planned and £165,000 spent: £15,000 was not spent.",
    );
  });

  it("is told as more than planned where it was", () => {
    expect(grantSentence(of([heading("M2", "Workforce", "2010-11", 40_000, 45_000)]))).toBe(
      "In 2010-11 £40,000 of the Social Care Reform Grant was planned and £45,000 spent: £5,000 more than planned.",
    );
  });

  it("is a row for each heading and one for all, with years that are not returned said", () => {
    expect(grantRows(of(rows))).toEqual([
      { heading: "Prevention", "2009-10": "£50,000 of £60,000", "2010-11": "£70,000 of £80,000" },
      { heading: "Workforce", "2009-10": "none returned", "2010-11": "£45,000 of £40,000" },
      { heading: "All headings", "2009-10": "£50,000 of £60,000", "2010-11": "£115,000 of £120,000" },
    ]);
  });

  it("has no sum of spending where none is returned", () => {
    const planned = of([heading("M1", "Prevention", "2010-11", 60_000, null)]);
    expect(grantSentence(planned)).toBe("What was spent of the Social Care Reform Grant is not returned.");
    expect(grantRows(planned)[0]).toEqual({ heading: "Prevention", "2010-11": "no actual returned, of £60,000" });
    expect(grantSentence([])).toBe("No heading of the Social Care Reform Grant is in the council’s register.");
  });
});
