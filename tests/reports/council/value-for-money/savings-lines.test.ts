import { expect, it } from "vitest";
import { labelShifts } from "../../../../reports/council/value-for-money/savings-lines.ts";

it("leaves labels that are apart where they are", () => {
  expect(labelShifts([10, 100, 50], 14)).toEqual([0, 0, 0]);
});

it("moves the lower of two labels that would meet, and the next after it", () => {
  expect(labelShifts([20, 22, 30], 14)).toEqual([0, 12, 18]);
});
