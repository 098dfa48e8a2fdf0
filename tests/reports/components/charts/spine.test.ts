import { expect, it } from "vitest";
import { spineScale } from "../../../../reports/components/charts/spine.ts";

it("has England at 0 and the farthest of what it is made of at 1 or −1", () => {
  const place = spineScale(50, "high", [30, 60]);
  expect([30, 50, 60].map(place)).toEqual([-1, 0, 0.5]);
});

it("turns round where low is good, and not where neither side is", () => {
  expect(spineScale(50, "low", [30, 60])(30)).toBe(1);
  expect(spineScale(50, "none", [30, 60])(30)).toBe(-1);
});

it("puts what is farther still at the end", () => {
  const place = spineScale(50, "high", [30, 60]);
  expect([10, 95].map(place)).toEqual([-1, 1]);
});

it("places nothing without a figure of England, nor a value that is not there", () => {
  expect(spineScale(null, "high", [30, 60])(30)).toBeNull();
  expect(spineScale(50, "high", [30, null])(null)).toBeNull();
});

it("has every council in the middle where all have England’s figure", () => {
  expect(spineScale(50, "high", [50, 50])(50)).toBe(0);
});
