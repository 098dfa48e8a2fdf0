import { expect, it } from "vitest";
import { type RecomputedLine, recomputedWords } from "../../../reports/data-and-methods/recomputed.ts";

function line(parts: Partial<RecomputedLine>): RecomputedLine {
  return {
    return_name: "a",
    publication: "A",
    indicator_code: "1A",
    title: "A measure",
    period: "2020-21",
    checked_count: 0,
    inside_count: 0,
    exact_count: 0,
    weighted_count: 0,
    estimated_count: 0,
    no_parts_count: 0,
    no_quotient_count: 0,
    nought_count: 0,
    ...parts,
  };
}

it("says how many values agree, and what was left out by rule", () => {
  const lines = [
    line({ checked_count: 1633, inside_count: 1633, exact_count: 1615 }),
    line({ checked_count: 330, inside_count: 330, exact_count: 96, weighted_count: 1200, nought_count: 1 }),
  ];
  expect(recomputedWords(lines)).toBe(
    "All 1,963 values lie within what rounding allows; 1,711 are what the printed parts give to the last decimal. Left out by rule: 1,200 scores of surveys, which are weighted and 1 value with a part of 0.",
  );
});

it("says how many do not", () => {
  expect(recomputedWords([line({ checked_count: 10, inside_count: 9, exact_count: 5 })])).toBe(
    "9 of 10 values lie within what rounding allows; 5 are what the printed parts give to the last decimal. 1 value does not: listed below.",
  );
  expect(recomputedWords([line({ weighted_count: 2 })])).toBe(
    "No value was recomputed. Left out by rule: 2 scores of surveys, which are weighted.",
  );
});
