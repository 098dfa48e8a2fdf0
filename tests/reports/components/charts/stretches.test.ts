import { expect, it } from "vitest";
import { stretchesOf } from "../../../../reports/components/charts/stretches.ts";

it.each([
  [[0, 1, 2, 7], "0-2 7"],
  [[5], "5"],
  [[3, 2, 4, 5], "3 2 4-5"],
])("numbers that follow one another are one stretch, in their order: %j", (numbers, stretches) => {
  expect(stretchesOf(numbers)).toBe(stretches);
});
