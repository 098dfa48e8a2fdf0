import { describe, expect, it } from "vitest";
import {
  dependencies,
  dependencyHeadline,
  dependencyRows,
  yearsAhead,
} from "../../../../reports/council/jsna/dependency.ts";
import { people, projection } from "./jsna-rows.ts";

// People of the demonstration's typical council, as its population return has them.
const figures = [
  people("18-64", "2009", 173_000),
  people("65+", "2009", 45_400),
  people("18-64", "2010", 174_235),
  people("65+", "2010", 46_226),
  people("18-64", "2010", 174_235, projection),
  people("65+", "2010", 46_226, projection),
  people("18-64", "2030", 201_753, projection),
  people("65+", "2030", 64_576, projection),
  people("65+", "2035", 70_000, projection),
];

describe("older people for each 100 of working age", () => {
  it("are of the newest estimate and of the projected years after it that have both ages", () => {
    // 46,226 ÷ 174,235 is 0.2653; 64,576 ÷ 201,753 is 0.3201.
    expect(dependencyRows(dependencies(figures))).toEqual([
      { year: "2010", kind: "estimate", older: "46,226", younger: "174,235", ratio: "26.5" },
      { year: "2030", kind: projection, older: "64,576", younger: "201,753", ratio: "32.0" },
    ]);
  });

  it("are said with their ages and years", () => {
    expect(dependencyHeadline(dependencies(figures))).toBe(
      "26.5 people aged 65 and over for each 100 aged 18 to 64 in 2010, projected to be 32.0 in 2030",
    );
    expect(dependencyHeadline(dependencies(figures.slice(0, 4)))).toBe(
      "26.5 people aged 65 and over for each 100 aged 18 to 64 in 2010",
    );
    expect(dependencyHeadline([])).toBe("How many older people there are for each 100 of working age is not known");
  });
});

it("shows every fifth year of a publication that has them all", () => {
  const single = Array.from({ length: 25 }, (_, index) => String(2018 + index));
  expect(yearsAhead("2020", single)).toEqual(["2025", "2030", "2035", "2040"]);
  expect(yearsAhead("2010", ["2010", "2015", "2022", "2027"])).toEqual(["2015", "2022", "2027"]);
});
