import { expect, it } from "vitest";
import { found, leastSure, recalled, uncertain } from "../../src/catalogue/fact.ts";

it("a fact keeps how sure it is and where it was found", () => {
  expect(found("annual", "carersData")).toEqual({ says: "annual", certainty: "found", source: "carersData" });
  expect(recalled(1)).toEqual({ says: 1, certainty: "recalled", source: null });
});

it("several facts are as sure as the least sure of them", () => {
  expect(leastSure([found("a", "returns"), recalled("b")])).toBe("recalled");
  expect(leastSure([uncertain("c"), found("a", "returns")])).toBe("uncertain");
  expect(leastSure([found("a", "returns")])).toBe("found");
});
