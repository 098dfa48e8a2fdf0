import { describe, expect, it } from "vitest";
import { symbols } from "../../src/catalogue/symbols.ts";

const statuses = (symbol: string) => symbols.filter((one) => one.symbol === symbol).map(({ status }) => status);

describe("symbols", () => {
  it.each([
    ["[c]", "suppressed"],
    ["[z]", "not_applicable"],
    ["*", "suppressed"],
    ["..", "missing"],
  ])("%s says why there is no value: %s", (symbol, status) => {
    expect(statuses(symbol)[0]).toBe(status);
  });

  it("that stand in place of a value always say why, and those beside one never do", () => {
    expect(symbols.filter(({ place, status }) => place === "instead" && status === null)).toEqual([]);
    expect(symbols.filter(({ place, status }) => place !== "instead" && status !== null)).toEqual([]);
  });

  it("whose meaning differs between publications have no status of their own", () => {
    const open = symbols.filter(({ place }) => place === "as_published").map(({ symbol }) => symbol);
    expect(open).toEqual(["[u]", ":", ".", "-"]);
  });

  it("used by one publication in its own way are there once for each use", () => {
    expect(symbols.filter(({ symbol }) => symbol === "[c]").map(({ usedBy }) => usedBy)).toEqual([
      "Official statistics from 2021",
      "Safeguarding Adults Collection",
    ]);
    const keys = symbols.map(({ symbol, usedBy }) => `${symbol} ${usedBy}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
