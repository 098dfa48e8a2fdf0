import { expect, it } from "vitest";
import { apart } from "../../../../reports/components/sentences/judgement.ts";

const group = (name: string, lower: number | null, upper: number | null, beside: number | null = 30) => {
  return { name, lower, upper, beside };
};

it("names the groups whose whole interval is on one side of what they are set beside", () => {
  const groups = [
    group("above", 31, 40),
    group("ends at it", 30, 40),
    group("below", 10, 29.9),
    group("its end at it", 10, 30),
    group("above its own", 20, 25, 19),
    group("no interval", null, null),
    group("nothing beside", 10, 20, null),
  ];
  expect(apart(groups, "higher")).toEqual(["above", "above its own"]);
  expect(apart(groups, "lower")).toEqual(["below"]);
});
