import { describe, expect, it } from "vitest";
import { dateName, periodEnd, periodName } from "../../../../reports/components/words/periods.ts";

describe("a period in words", () => {
  it.each([
    ["2010-11", "snapshot", "2010-11"],
    ["1999-00", "snapshot", "1999-00"],
    ["2010-11 Q1", "snapshot", "30 June 2010"],
    ["2010-11 Q2", "snapshot", "30 September 2010"],
    ["2010-11 Q3", "snapshot", "31 December 2010"],
    ["2010-11 Q4", "snapshot", "31 March 2011"],
    ["2010-11 Q1", "in_quarter", "April to June 2010"],
    ["2010-11 Q2", "in_quarter", "July to September 2010"],
    ["2010-11 Q3", "in_quarter", "October to December 2010"],
    ["2010-11 Q4", "in_quarter", "January to March 2011"],
    ["2010-11 Q1", "in_year", "April to June 2010"],
    ["2010-11 Q2", "in_year", "April to September 2010"],
    ["2010-11 Q3", "in_year", "April to December 2010"],
    ["2010-11 Q4", "in_year", "April 2010 to March 2011"],
    ["2010", "", "2010"],
    ["a survey", "", "a survey"],
  ])("%s, %s", (period, basis, words) => expect(periodName(period, basis)).toBe(words));
});

describe("a date in words", () => {
  it("leaves out a time after it", () => expect(dateName("2011-05-13T00:00:00.000Z")).toBe("13 May 2011"));
  it("leaves other text as it is", () => expect(dateName("spring")).toBe("spring"));
});

describe("the place of a period along an axis", () => {
  it.each([
    ["2010-11 Q1", "2010-06-30"],
    ["2010-11 Q4", "2011-03-31"],
    ["2010-11", "2011-03-31"],
    ["2010", "2010-06-30"],
  ])("%s ends on %s", (period, day) => expect(periodEnd(period).toISOString().slice(0, 10)).toBe(day));
});
