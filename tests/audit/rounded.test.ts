import { expect, it } from "vitest";
import { attack } from "../../src/audit/attack.ts";
import type { PublishedFigure } from "../../src/audit/figure.ts";
import { councils, count, edition, hiding, numberOf } from "./figures.ts";

/** Council n has 10 + n women, 2n men, and everyone. */
const exact = councils.flatMap((area_code, index) => {
  const [female, male] = [11 + index, 2 * (index + 1)];
  const of = (value: number, breakdown_value: string) => count(value, { area_code, breakdown: "sex", breakdown_value });
  return [count(female + male, { area_code }), of(female, "female"), of(male, "male")];
});

const rounded = exact.map((figure) => ({
  ...figure,
  numerator: Math.round((figure.numerator ?? 0) / 5) * 5,
  rounded_to: 5,
}));

const withoutMenOfOne = (figures: readonly PublishedFigure[]) =>
  hiding(figures, (figure) => numberOf(figure) === 1 && figure.breakdown_value === "male");

/** How many values the only hidden number may have: 4 where it is safe. */
async function valuesOf(now: readonly PublishedFigure[], before: readonly PublishedFigure[] = []) {
  const { cells, relations } = await attack(
    edition("now", withoutMenOfOne(now)),
    before.length === 0 ? [] : [edition("before", before)],
    { primaryRule: null },
  );
  expect(relations.map(({ kind }) => kind)).toContain("parts make their whole");
  expect(cells).toHaveLength(1);
  return cells[0]?.numerator?.values;
}

it("finds that rounded parts make a rounded whole, and takes each for any of the five counts that it may have been", async () => {
  expect(await valuesOf(exact)).toBe(1);
  expect(await valuesOf(rounded)).toBe(4);
});

it("knows a number that an earlier edition showed as it was, though all else is rounded now", async () => {
  expect(await valuesOf(rounded, exact)).toBe(1);
});

it("knows no more than the five counts of a number that an earlier edition showed rounded", async () => {
  expect(await valuesOf(rounded, rounded)).toBe(4);
});
