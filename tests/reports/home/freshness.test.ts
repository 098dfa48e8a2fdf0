import { describe, expect, it } from "vitest";
import { lateWords } from "../../../reports/data-and-methods/loaded.ts";
import { loadedWords } from "../../../reports/home/freshness.ts";

const loaded = { return_count: 11, data_to: "2010-09-30", received_on: "2010-11-19" };

describe("the sentence on what is loaded", () => {
  it("says to which day figures go, how much is loaded, and when the last of it was received", () => {
    expect(loadedWords(loaded, "2010-11-30")).toBe(
      "As known on 30 November 2010, figures go to 30 September 2010: 11 returns and publications are loaded, the last " +
        "received on 19 November 2010.",
    );
  });

  it("counts one return as one", () => {
    expect(loadedWords({ ...loaded, return_count: 1 }, "2010-11-30")).toContain("1 return or publication is loaded");
  });

  it("says where nothing is loaded, and where no figure is made of what is", () => {
    const nothing = "As known on 30 November 2010, nothing is loaded.";
    expect(loadedWords(undefined, "2010-11-30")).toBe(nothing);
    expect(loadedWords({ return_count: 0, data_to: null, received_on: null }, "2010-11-30")).toBe(nothing);
    expect(loadedWords({ ...loaded, data_to: null }, "2010-11-30")).toContain("no council has a figure");
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
