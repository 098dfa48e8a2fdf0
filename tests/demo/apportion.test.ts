import { expect, test } from "vitest";
import { apportion } from "../../src/demo/apportion.ts";

test("parts add up to the whole and follow the weights", () => {
  expect(apportion(10, [1, 1, 2])).toEqual([3, 2, 5]);
  expect(apportion(0, [1, 2])).toEqual([0, 0]);
});

test("no part is above its limit", () => {
  expect(apportion(10, [8, 1, 1], [2, 10, 10])).toEqual([2, 4, 4]);
});

test("weights of zero still share what must be shared", () => {
  expect(apportion(3, [0, 0], [2, 2])).toEqual([2, 1]);
});

test("a whole above its limits cannot be shared", () => {
  expect(() => apportion(5, [1, 1], [2, 2])).toThrow("cannot share 5");
});
