import { describe, expect, it } from "vitest";
import { newestOutcomes } from "../../../reports/home/england-now.ts";

const outcome = (indicator_code: string, period: string, better = 10) => ({
  framework: "ASCOF",
  edition: "2023-24",
  indicator_code,
  slug: indicator_code,
  title: indicator_code,
  domain: "Quality of life",
  definition: "",
  person_type: "all",
  basis: "",
  period,
  unit: "percent",
  decimals: 1,
  england_value: 50,
  better,
  similar: 0,
  worse: 0,
  others: 2,
});

describe("the outcomes of the first page", () => {
  it("are of the newest year, what is asked about first before the others, as many as there is room for", () => {
    const all = [
      outcome("1D", "2024-25"),
      outcome("2A", "2024-25"),
      outcome("1A", "2024-25"),
      outcome("1E", "2023-24"),
    ];
    expect(newestOutcomes(all, 2).map((each) => each.indicator_code)).toEqual(["1A", "1D"]);
    expect(newestOutcomes(all, 9).map((each) => each.indicator_code)).toEqual(["1A", "1D", "2A"]);
    expect(newestOutcomes(all, 0)).toEqual([]);
  });

  it("leave out what no council can be compared on, and what has no page", () => {
    expect(newestOutcomes([outcome("1A", "2024-25", 0), { ...outcome("1D", "2024-25"), slug: null }], 3)).toEqual([]);
  });
});
