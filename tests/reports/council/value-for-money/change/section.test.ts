import { beforeAll, describe, expect, it } from "vitest";
import type { PageContext } from "../../../../../reports/components/figure/page-context.ts";
import { moneyChange, riskRows } from "../../../../../reports/council/value-for-money/change/section.ts";
import { openDocument } from "../../../../../src/site/draw/small-dom.ts";
import { vfmFileOf } from "../vfm-rows.ts";
import { financialRisk } from "./money-rows.ts";

beforeAll(() => {
  openDocument("<!doctype html><html><head></head><body></body></html>", "index");
});

function wordsOf(returns: readonly string[], owed: Readonly<Record<string, string>> = {}): string {
  const { context } = vfmFileOf({}, returns);
  const { council } = context;
  if (council === null) throw new Error("the page of a test is a council's");
  const own: PageContext = { ...context, council: { ...council, owed: { money_items: owed } } };
  return moneyChange({ items: [], risks: [] }, own).textContent ?? "";
}

describe("a council whose register of items is not there", () => {
  it("has one box alone where nobody's is loaded, as with publications", () => {
    expect(wordsOf(["pss_unit_costs"])).toBe(
      "What was planned and what came of it is not knownNo registers of business cases, grant and pooled budgets are loaded.",
    );
  });

  it("is said not to have submitted it where others have", () => {
    expect(wordsOf(["money_items"], { "2010-11": "2011-07-31" })).toContain(
      "Eastwold has not submitted its registers of business cases, grant and pooled budgets: the first were due by 31 July 2011.",
    );
  });
});

describe("the financial risks of the register", () => {
  it("are told to be none, which shows nothing, where evidence is loaded", () => {
    expect(wordsOf(["evidence"])).toContain("No financial risk is in the council’s register of evidence.");
  });

  it("have who answers and the day of their review, and say where that is past", () => {
    const rows = riskRows(
      [
        financialRisk({}),
        financialRisk({ role: null, due_on: "2011-09-30", sentence: null }),
        financialRisk({ status: "done", done_on: "2011-02-01" }),
      ],
      "2011-08-12",
    );
    expect(rows.map(({ role, review, says }) => [role, review, says])).toEqual([
      ["Director of finance", "31 March 2011: that day is past", "The board looks at it each quarter."],
      ["not said", "30 September 2011", "nothing more"],
      ["Director of finance", "closed 1 February 2011", "The board looks at it each quarter."],
    ]);
  });
});

it("the cost of personal budgets is linked to where it is loaded", () => {
  expect(wordsOf(["activity"])).toContain("before and with a personal budget, by need, is on Personal budgets.");
});
