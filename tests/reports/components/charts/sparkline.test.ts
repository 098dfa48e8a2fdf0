import { expect, it } from "vitest";
import { pathOf } from "../../../../reports/components/charts/sparkline.ts";

it("goes from zero at the foot to the most at the top", () => expect(pathOf([0, 10], 10)).toBe("M2.0,26.0L108.0,2.0"));

it("lifts the pen where a value is missing", () => {
  expect(pathOf([10, null, 10, 10], 10).replace(/[^ML]/g, "")).toBe("MML");
});
