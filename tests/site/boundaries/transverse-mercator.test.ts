import { expect, it } from "vitest";
import { transverseMercator } from "../../../src/site/boundaries/transverse-mercator.ts";

it("is within half of one percent of Ordnance Survey’s worked example, Caister water tower", () => {
  // A guide to coordinate systems in Great Britain (Ordnance Survey), annex C: 52° 39′ 27.2531″ N, 1° 43′ 4.5177″ E is
  // 651,409.903 m east and 313,177.270 m north; the grid begins 400,000 m west of 2° W and 100,000 m north of 49° N, on it.
  const [east, north] = transverseMercator([1 + 43 / 60 + 4.5177 / 3600, 52 + 39 / 60 + 27.2531 / 3600]);
  const [originEast, originNorth] = transverseMercator([-2, 49]);
  expect(Math.abs((east - originEast) / (651_409.903 - 400_000) - 1)).toBeLessThan(0.005);
  expect(Math.abs((north - originNorth) / (313_177.27 + 100_000) - 1)).toBeLessThan(0.005);
});

it("puts the central meridian on a straight line", () => {
  expect([50, 53, 56].map((latitude) => transverseMercator([-2, latitude])[0])).toEqual([0, 0, 0]);
});
