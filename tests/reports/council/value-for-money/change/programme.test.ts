import { describe, expect, it } from "vitest";
import { itemsOf, type MoneyRow } from "../../../../../reports/council/value-for-money/change/items.ts";
import {
  programmeKinds,
  programmeRows,
  programmeSentences,
  yearRows,
} from "../../../../../reports/council/value-for-money/change/programme.ts";
import { moneyRow } from "./money-rows.ts";

const day = "2011-08-12";
const sentences = (rows: readonly MoneyRow[]) => programmeSentences(itemsOf(rows, programmeKinds), day);

const inTime = [
  moneyRow({ period: "2009-10", planned_gbp: 200_000, actual_gbp: 150_000 }),
  moneyRow({ planned_gbp: 1_000_000, actual_gbp: 950_000 }),
];
const doneLate = moneyRow({ item_id: "M2", title: "Telecare", due_on: "2010-04-01", done_on: "2010-04-21" });
const late = moneyRow({
  item_id: "M3",
  kind: "disinvestment",
  kind_name: "Disinvestment",
  title: "Two homes closed",
  role: null,
  due_on: "2011-03-31",
  done_on: null,
  planned_gbp: 300_000,
  actual_gbp: 0,
});

describe("business cases and disinvestments", () => {
  it("are counted as in place, late or both, and their pounds are told by kind to the last year with an actual", () => {
    // 200,000 + 1,000,000 + 100,000 planned and 150,000 + 950,000 + 90,000 actual.
    expect(sentences([...inTime, doneLate, late])).toEqual([
      "2 of 3 items are in place, 1 of them later than planned; 1 is late and not done.",
      "Business cases: £1.30 million was planned to 2010-11 and £1.19 million came of it, £110,000 less than planned.",
      "Disinvestments: £300,000 was planned to 2010-11 and £0 came of it, £300,000 less than planned.",
    ]);
  });

  it("have plans of later years told apart from what came", () => {
    const ahead = moneyRow({ period: "2011-12", planned_gbp: 40_000, actual_gbp: null });
    expect(sentences([moneyRow({ actual_gbp: 100_000 }), ahead])).toEqual([
      "1 of 1 item is in place; none is late and not done.",
      "Business cases: £100,000 was planned to 2010-11 and £100,000 came of it, as planned. £40,000 is planned for later years.",
    ]);
  });

  it("name a plan of those years whose actual is not returned", () => {
    const gap = moneyRow({ item_id: "M2", title: "Telecare", period: "2009-10", actual_gbp: null });
    expect(sentences([moneyRow({}), gap]).at(-1)).toBe(
      "What came is not complete: no actual is returned of Telecare (2009-10).",
    );
  });

  it("are not said to have come to anything where no actual is returned", () => {
    expect(sentences([moneyRow({ actual_gbp: null })])[1]).toBe(
      "Business cases: planned and actual pounds are not both returned. £100,000 is planned for them.",
    );
  });

  it("are said to be none where the register has other kinds alone", () => {
    expect(sentences([moneyRow({ kind: "system" })])).toEqual([
      "No business case and no disinvestment is in the council’s register.",
    ]);
  });

  it("are a row each, with who answers, the pounds of all years, and how it stands on the day", () => {
    expect(programmeRows(itemsOf([...inTime, doneLate, late], programmeKinds), day)).toEqual([
      {
        item: "Reablement for everyone",
        kind: "Business case",
        role: "Head of commissioning",
        planned: "£1.20 million",
        actual: "£1.10 million",
        due: "1 April 2010",
        state: "done 20 March 2010",
      },
      expect.objectContaining({ item: "Telecare", planned: "£100,000", state: "done 21 April 2010, 20 days late" }),
      expect.objectContaining({ kind: "Disinvestment", role: "not said", actual: "£0", state: "late: not done" }),
    ]);
  });

  it("are summed by kind and year and never over both kinds", () => {
    expect(yearRows(itemsOf([...inTime, doneLate, late], programmeKinds))).toEqual([
      { kind: "business cases", year: "2009-10", planned: 200_000, actual: 150_000 },
      { kind: "business cases", year: "2010-11", planned: 1_100_000, actual: 1_040_000 },
      { kind: "disinvestments", year: "2010-11", planned: 300_000, actual: 0 },
    ]);
  });
});
