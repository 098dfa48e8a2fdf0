import { beforeAll, expect, it } from "vitest";
import { pathOf, sparkline } from "../../../../reports/components/charts/sparkline.ts";
import { openDocument } from "../../../../src/site/draw/small-dom.ts";

beforeAll(() => {
  openDocument("<!doctype html><html><head></head><body></body></html>", "index");
});

const drawn = (...given: Parameters<typeof sparkline>) =>
  sparkline(...given)
    .querySelector("path")
    ?.getAttribute("d");

const years = (...values: (number | null)[]) =>
  values.map((value, index) => ({ period: `${2008 + index}-${String(9 + index).padStart(2, "0")}`, value }));

it("goes from zero at the foot to the most at the top", () => {
  expect(pathOf(years(0, 10), 10)).toBe("M2.0,26.0h0L108.0,2.0");
});

it("lifts the pen where a value is missing, and marks one that stands alone", () => {
  expect(pathOf(years(10, null, 10, 10), 10).replace(/[^MLh]/g, "")).toBe("MhMhL");
});

it("lifts the pen where a period is not there at all, and keeps its place", () => {
  const [first, second, , fourth] = years(0, 0, 0, 0);
  const points = [first, second, fourth].flatMap((point) => point ?? []);
  // Two of three years are two thirds of the way: 2 + 106 × 365 ÷ 1,095 is 37.3.
  expect(pathOf(points, 1)).toBe("M2.0,26.0h0L37.3,26.0M108.0,26.0h0");
});

it("joins quarters, whose days are not alike", () => {
  const quarters = ["2009-10 Q2", "2009-10 Q3", "2009-10 Q4", "2010-11 Q1"].map((period) => ({ period, value: 1 }));
  expect(pathOf(quarters, 1).replace(/[^ML]/g, "")).toBe("MLLL");
});

it("joins what two values of one period are followed by", () => {
  const points = ["2009-10", "2010-11", "2010-11", "2011-12"].map((period) => ({ period, value: 1 }));
  expect(pathOf(points, 1).replace(/[^ML]/g, "")).toBe("MLLL");
});

it("has its own highest at the top, or what rows that are compared have together", () => {
  expect(drawn(years(0, 10), "")).toBe("M2.0,26.0h0L108.0,2.0");
  expect(drawn(years(0, 10), "", 20)).toBe("M2.0,26.0h0L108.0,14.0");
  expect(drawn(years(0, null), "")).toBe("M2.0,26.0h0");
});
