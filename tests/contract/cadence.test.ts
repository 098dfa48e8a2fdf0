import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { type Cadence, dueOn, periodsOf } from "../../src/contract/cadence.ts";
import { councilCode, oneOf } from "../../src/contract/fields.ts";
import { quarter } from "../../src/contract/period-fields.ts";
import { defineReturn } from "../../src/contract/return.ts";

const quarterly: Cadence = {
  every: "quarter",
  firstPeriod: "2008-09 Q1",
  lastPeriod: "2010-11 Q4",
  due: [{ vintage: "", monthsAfter: 2, day: 15 }],
};

const declaration = {
  name: "things",
  title: "Things",
  description: "What there is.",
  source: "A source",
  scope: ["council_code", "period", "vintage"],
  key: ["council_code", "period", "vintage"],
  fields: { council_code: councilCode(), period: quarter(), vintage: oneOf(["actual", "forecast"]) },
};

const declared = (more: Partial<Cadence>, scope = declaration.scope) =>
  defineReturn({ ...declaration, scope, cadence: { ...quarterly, ...more } });

describe("a cadence", () => {
  it.each<[string, Partial<Cadence>, string]>([
    ["a first period of another kind", { firstPeriod: "2008-09" }, "things is made each quarter, and 2008-09 is none"],
    ["an end before its beginning", { lastPeriod: "2007-08 Q4" }, "ends in 2007-08 Q4 before it begins in 2008-09 Q1"],
    ["a vintage there is not", { due: [{ vintage: "final", monthsAfter: 2, day: 15 }] }, "has no vintage final"],
    ["two days of one vintage", { due: [...quarterly.due, ...quarterly.due] }, "is due on two days"],
    ["a day there is not in February", { due: [{ vintage: "", monthsAfter: 2, day: 30 }] }, "there is no day 30"],
    ["no day at all", { due: [{ vintage: "", monthsAfter: 2, day: 0 }] }, "expected a day of the month, found 0"],
    ["half a month", { due: [{ vintage: "", monthsAfter: 1.5, day: 1 }] }, "expected a whole number of months"],
    [
      "any vintage beside one of them",
      { due: [...quarterly.due, { vintage: "actual", monthsAfter: 2, day: 15 }] },
      "is due as any vintage and as one of them",
    ],
  ])("refuses %s", (_what, wrong, message) => {
    expect(() => declared(wrong)).toThrow(message);
  });

  it("needs council and period in the scope, which say what was received", () => {
    expect(() => declared({}, ["vintage"])).toThrow(
      "things has a cadence and no council_code in its scope; has a cadence and no period in its scope",
    );
  });

  it("has every period from its first to its last, and as far as a file may name one where it goes on", () => {
    expect(periodsOf(quarterly)).toHaveLength(12);
    expect(periodsOf({ ...quarterly, lastPeriod: null }).at(-1)).toBe("2059-60 Q4");
    const years: Cadence = { ...quarterly, every: "calendar year", firstPeriod: "2009", lastPeriod: "2010" };
    expect(periodsOf(years)).toEqual(["2009", "2010"]);
  });
});

/** NI 179 was reported in July and October; the other days are those that the README gives. */
describe("the day a return is due", () => {
  it.each([
    ["personal_budgets", "", "2010-11 Q1", "2010-08-15"],
    ["personal_budgets", "", "2010-11 Q2", "2010-11-15"],
    ["personal_budgets", "", "2010-11 Q3", "2011-02-15"],
    ["personal_budget_offers", "", "2010-11 Q4", "2011-05-15"],
    ["savings", "actual", "2010-11", "2011-07-31"],
    ["savings", "forecast", "2010-11", "2010-10-31"],
    ["expenditure", "", "2009-10", "2010-10-15"],
    ["self_funders", "", "2009-10", "2010-07-15"],
    ["ni_returns", "", "2009-10", "2010-11-30"],
  ])("of %s %s for %s is %s", (name, vintage, period, day) => {
    const cadence = returns.find((each) => each.name === name)?.cadence;
    const due = cadence?.due.find((each) => each.vintage === vintage);
    if (cadence === undefined || due === undefined) throw new Error(`${name} has no due day of ${vintage}`);
    expect(periodsOf(cadence)).toContain(period);
    expect(dueOn(period, due)).toBe(day);
  });

  it("is none of what no council owes: population is the Office for National Statistics’ own", () => {
    expect(returns.find(({ name }) => name === "population")?.cadence?.due).toEqual([]);
  });
});
