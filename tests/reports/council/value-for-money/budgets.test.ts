import { beforeAll, describe, expect, it } from "vitest";
import {
  budgetBars,
  budgetLines,
  budgetRows,
  budgetsFigure,
  budgetsHeadline,
} from "../../../../reports/council/value-for-money/budgets.ts";
import { openDocument } from "../../../../src/site/draw/small-dom.ts";
import { vfmFigure, vfmFileOf } from "./vfm-rows.ts";

beforeAll(() => {
  openDocument("<!doctype html><html><head></head><body></body></html>", "index");
});

const of = (indicator_code: string, period: string, breakdown_value: string, value: number, more = {}) =>
  vfmFigure({
    indicator_code,
    period,
    breakdown: breakdown_value === "all" ? "all" : "class",
    breakdown_value,
    value,
    ...more,
  });

/** £50.4 million was set for 2010-11 and £51.0 million spent; of the £48 million of 2011-12, £6 million is for prevention: 12.5%. */
const figures = [
  of("EX-BUDGET", "2010-11", "all", 50_400_000),
  of("EX-BUDGET", "2010-11", "preventative", 5_500_000),
  of("EX-BUDGET-CLASS", "2010-11", "preventative", 10.9),
  of("EX-GCE", "2010-11", "all", 51_000_000),
  of("EX-GCE", "2010-11", "preventative", 5_100_000),
  of("EX-CLASS", "2010-11", "preventative", 10),
  of("EX-BUDGET", "2011-12", "all", 48_000_000),
  of("EX-BUDGET", "2011-12", "preventative", 6_000_000),
  of("EX-BUDGET-CLASS", "2011-12", "preventative", 12.5, { comparator_median: 11.2 }),
];
const lines = budgetLines(figures);

describe("a budget beside what was spent", () => {
  it("is said of the newest year that has an outturn, and what the newest budget sets for prevention", () => {
    expect(budgetsHeadline("Eastwold", lines)).toBe(
      "In 2010-11 Eastwold spent £51.00 million, £600,000 more than was set; 12.5% of the budget for 2011-12 is for prevention; the comparators’ median is 11.2%",
    );
  });

  it("has a row for each year and class, and says what is not known yet", () => {
    expect(budgetRows(lines).map((row) => Object.values(row).join(" | "))).toEqual([
      "2010-11 | All classes | £50.4 million | £51.0 million | £600,000 more than was set | 100% | not compared | 100%",
      "2010-11 | Preventative | £5.5 million | £5.1 million | £400,000 less than was set | 10.9% | not available | 10.0%",
      "2011-12 | All classes | £48.0 million | not returned yet | not known yet | 100% | not compared | not known yet",
      "2011-12 | Preventative | £6.0 million | not returned yet | not known yet | 12.5% | 11.2% | not known yet",
    ]);
  });

  it("draws the share of the newest outturn, of its budget and of the budgets ahead", () => {
    expect(budgetBars(lines).map(({ panel, name, label }) => [panel, name, label])).toEqual([
      ["Preventative", "2010-11 spent", "10.0%"],
      ["Preventative", "2010-11 budget", "10.9%"],
      ["Preventative", "2011-12 budget", "12.5%"],
    ]);
  });

  it("that was met to the pound is said to be as was set", () => {
    const met = budgetLines([of("EX-BUDGET", "2010-11", "all", 9), of("EX-GCE", "2010-11", "all", 9)]);
    expect(budgetsHeadline("Eastwold", met)).toBe("In 2010-11 Eastwold spent £9, as was set");
  });

  it("is not known where the returns hold none", () => {
    expect(budgetsFigure(vfmFileOf({})).textContent).toBe(
      "What was set to be spent is not knownThe expenditure returns of Eastwold hold no budget, of a year that has passed or of one ahead.",
    );
  });
});
