import { describe, expect, it } from "vitest";
import { lateWords } from "../../../reports/data-and-methods/loaded.ts";
import { loadedWords } from "../../../reports/home/loaded.ts";

describe("the line on what is loaded", () => {
  it("gives each subject its newest period: a year, the day that a quarter ends on, or the middle of a year", () => {
    const subjects = [
      { subject: "outcomes", period: "2009-10" },
      { subject: "personal budgets", period: "2010-11 Q2" },
      { subject: "population", period: "2010" },
    ];
    expect(loadedWords(subjects, "2010-11-30")).toBe(
      "As known on 30 November 2010: outcomes to 2009-10 · personal budgets to 30 September 2010 · population of mid-2010.",
    );
  });

  it("says where nothing is loaded", () => {
    expect(loadedWords([], "2010-11-30")).toBe("As known on 30 November 2010, nothing is loaded.");
  });
});

describe("who owes anything of a return", () => {
  const line = {
    title: "Personal budget counts",
    latest_period: "2010-11 Q2",
    received_on: "2010-11-12",
    councils_in: 151,
    councils_expected: 151,
    late_count: 0,
    late: "",
  };

  it("is named where they are few, and counted where they are many", () => {
    expect(lateWords(line)).toBe("none");
    expect(lateWords({ ...line, late_count: 2, late: "Barnet, Bexley" })).toBe("Barnet, Bexley");
    expect(lateWords({ ...line, late_count: 6, late: "A, B, C, D, E, F" })).toBe("6 councils");
  });

  it("is nobody of what no council owes", () => {
    expect(lateWords({ ...line, councils_expected: null })).toBe("nobody owes it");
  });
});
