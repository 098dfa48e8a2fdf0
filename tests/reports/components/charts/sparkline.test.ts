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

it("goes from zero at the foot to the most at the top", () => expect(pathOf([0, 10], 10)).toBe("M2.0,26.0L108.0,2.0"));

it("lifts the pen where a value is missing", () => {
  expect(pathOf([10, null, 10, 10], 10).replace(/[^ML]/g, "")).toBe("MML");
});

it("has its own highest at the top, or what rows that are compared have together", () => {
  expect(drawn([0, 10], "")).toBe("M2.0,26.0L108.0,2.0");
  expect(drawn([0, 10], "", 20)).toBe("M2.0,26.0L108.0,14.0");
  expect(drawn([0, null], "")).toBe("M2.0,26.0");
});
