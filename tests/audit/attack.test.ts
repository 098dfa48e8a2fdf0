import { expect, it } from "vitest";
import { type Attack, attack } from "../../src/audit/attack.ts";
import type { PublishedFigure } from "../../src/audit/figure.ts";
import { councils, count, edition, hiding, numberOf, published } from "./figures.ts";

const usual = { primaryRule: null };

async function attacked(figures: readonly PublishedFigure[]): Promise<Attack> {
  return attack(edition("this", figures), [], usual);
}

/** The range of the numerator of the only hidden figure that is asked for. */
function rangeOf({ cells }: Attack, is: (figure: PublishedFigure) => boolean) {
  const [cell, ...others] = cells.filter(({ figure }) => is(figure));
  expect(others).toEqual([]);
  const { lowest = null, highest = null, values = null } = cell?.numerator ?? {};
  return { lowest, highest, values };
}

function kindsOf({ relations }: Attack): string[] {
  return [...new Set(relations.map(({ kind }) => kind))];
}

/** Council n has 10 + n women, 2n men, and everyone. */
const sexes = councils.flatMap((area_code, index) => {
  const [female, male] = [11 + index, 2 * (index + 1)];
  const of = (value: number, breakdown_value: string) => count(value, { area_code, breakdown: "sex", breakdown_value });
  return [count(female + male, { area_code }), of(female, "female"), of(male, "male")];
});

it("takes one hidden part from its whole: of council 1, 13 in all less 11 women are 2 men", async () => {
  const found = await attacked(hiding(sexes, (figure) => numberOf(figure) === 1 && figure.breakdown_value === "male"));
  expect(kindsOf(found)).toContain("parts make their whole");
  expect(rangeOf(found, ({ area_code }) => area_code === "C01")).toEqual({ lowest: 2, highest: 2, values: 1 });
});

it("finds that all groups but one make the whole: three forms are 12 holders of council 1, payments once stand apart", async () => {
  const forms = councils.flatMap((area_code, index) =>
    Object.entries({ direct: 4 + index, managed: 5 + 2 * index, mixed: 3, once: 1 + (index % 4) }).map(
      ([breakdown_value, numerator]) =>
        published({ area_code, breakdown: "form", breakdown_value, numerator, denominator: 12 + 3 * index }),
    ),
  );
  const found = await attacked(hiding(forms, (figure) => numberOf(figure) === 1 && figure.breakdown_value === "mixed"));
  expect(rangeOf(found, () => true)).toEqual({ lowest: 3, highest: 3, values: 1 });
  const once = await attacked(hiding(forms, (figure) => numberOf(figure) === 1 && figure.breakdown_value === "once"));
  expect(rangeOf(once, () => true).values).toBe(4);
});

it("leaves two hidden parts what they are together: 13 in all give each of them 0 to 13", async () => {
  const found = await attacked(hiding(sexes, (figure) => numberOf(figure) === 1 && figure.breakdown === "sex"));
  expect(found.cells).toHaveLength(2);
  for (const { numerator } of found.cells) expect(numerator).toMatchObject({ values: 4, isSettled: true });
});

it("finds two parts narrow where they are 2 together: each has 3 values", async () => {
  const few = sexes.map((figure) =>
    numberOf(figure) === 1 ? { ...figure, numerator: figure.breakdown === "all" ? 2 : 1 } : figure,
  );
  const found = await attacked(hiding(few, (figure) => numberOf(figure) === 1 && figure.breakdown === "sex"));
  for (const { numerator } of found.cells) expect(numerator).toMatchObject({ lowest: 0, highest: 2, values: 3 });
});

it("says that a sum is contradicted where shown parts are more than their whole, and takes nothing from it", async () => {
  const wrong = sexes.map((figure) =>
    numberOf(figure) === 1 && figure.breakdown === "all" ? { ...figure, numerator: 10 } : figure,
  );
  const found = await attacked(hiding(wrong, (figure) => numberOf(figure) === 1 && figure.breakdown_value === "male"));
  expect(found.contradicted.map(({ because }) => because)).toEqual(["parts make their whole"]);
  expect(found.cells[0]?.numerator?.values).toBe(4);
});

it("takes a hidden part from a whole that its shown parts do not quite make elsewhere: returns have errors", async () => {
  const wrong = sexes.map((figure) =>
    numberOf(figure) === 2 && figure.breakdown === "all" ? { ...figure, numerator: 99 } : figure,
  );
  const found = await attacked(
    hiding([...wrong, ...later(sexes), ...later(later(sexes)), ...later(later(later(sexes)))], (figure) => {
      return figure.period.endsWith("Q1") && numberOf(figure) === 1 && figure.breakdown_value === "male";
    }),
  );
  expect(rangeOf(found, ({ area_code }) => area_code === "C01").values).toBe(1);
});

/** The same figures a quarter later. */
function later(figures: readonly PublishedFigure[]): PublishedFigure[] {
  return figures.map((figure) => {
    const quarter = Number(figure.period.slice(-1)) + 1;
    return { ...figure, period: `2010-11 Q${quarter}` };
  });
}

it("takes clients from everyone less carers: council 3 has 14 clients and 6 carers, 20 in all", async () => {
  const people = councils.flatMap((area_code, index) => [
    count(12 + index, { area_code, person_type: "client" }),
    count(2 * index + 2, { area_code, person_type: "carer" }),
    count(14 + 3 * index, { area_code, person_type: "all" }),
  ]);
  const found = await attacked(hiding(people, (figure) => numberOf(figure) === 3 && figure.person_type === "client"));
  expect(kindsOf(found)).toContain("one is two others");
  expect(rangeOf(found, () => true)).toEqual({ lowest: 14, highest: 14, values: 1 });
});

it("takes a hidden count from the same count of another indicator: council 4 has 34 holders in both", async () => {
  const holders = councils.flatMap((area_code, index) => [
    count(31 + index, { area_code }),
    published({ area_code, indicator_code: "J", numerator: 31 + index, denominator: 100 + index * 3 }),
  ]);
  const found = await attacked(hiding(holders, (figure) => numberOf(figure) === 4 && figure.indicator_code === "J"));
  expect(kindsOf(found)).toContain("same count");
  expect(rangeOf(found, () => true)).toEqual({ lowest: 34, highest: 34, values: 1 });
});

it("takes one hidden council from England, and leaves two what they are together", async () => {
  const all = councils.map((area_code, index) => count(10 + index, { area_code }));
  const total = all.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  const england = count(total, { area_type: "england", area_code: "england" });
  const one = await attacked([...hiding(all, (figure) => numberOf(figure) === 5), england]);
  expect(kindsOf(one)).toEqual(["councils make England"]);
  expect(rangeOf(one, () => true)).toEqual({ lowest: 14, highest: 14, values: 1 });
  const two = await attacked([...hiding(all, (figure) => [5, 6].includes(numberOf(figure))), england]);
  for (const { numerator } of two.cells) expect(numerator?.values).toBe(4);
});

it("bounds a hidden numerator by its denominator where that is told by another indicator: 2 people, 3 values", async () => {
  const shares = councils.flatMap((area_code, index) => [
    published({ area_code, numerator: 1 + (index % 2), denominator: 2 + index }),
    count(2 + index, { area_code, indicator_code: "J" }),
  ]);
  const found = await attacked(hiding(shares, (figure) => numberOf(figure) === 1 && figure.indicator_code === "I"));
  expect(kindsOf(found)).toEqual(["same count", "numerator is part of denominator"]);
  expect(rangeOf(found, () => true)).toEqual({ lowest: 0, highest: 2, values: 3 });
});

it("bounds a count since April by the quarters before and after: 20, hidden, 22", async () => {
  const since = (quarter: number) =>
    councils.map((area_code, index) =>
      count(10 * (index + 1) + 10 + quarter, { area_code, basis: "in_year", period: `2010-11 Q${quarter}` }),
    );
  const figures = [1, 2, 3, 4].flatMap(since);
  const found = await attacked(hiding(figures, (figure) => numberOf(figure) === 1 && figure.period === "2010-11 Q2"));
  expect(kindsOf(found)).toEqual(["never falls within a year"]);
  expect(rangeOf(found, () => true)).toEqual({ lowest: 21, highest: 23, values: 3 });
});

it("bounds one reading by another that it lies within: at most 2", async () => {
  const figures = councils.flatMap((area_code, index) => [
    count(index + 2, { area_code, definition: "everyone" }),
    count(Math.floor(index / 2) + 1, { area_code, definition: "some" }),
  ]);
  const found = await attacked(hiding(figures, (figure) => numberOf(figure) === 1 && figure.definition === "some"));
  expect(kindsOf(found)).toContain("one reading within another");
  expect(rangeOf(found, () => true)).toEqual({ lowest: 0, highest: 2, values: 3 });
});

it("finds nothing in councils that were drawn apart, and so nothing of a hidden one", async () => {
  const apart = councils.flatMap((area_code, index) => [
    count((index * 7919) % 97, { area_code }),
    count((index * 104_729) % 89, { area_code, indicator_code: "J" }),
    count((index * 1_299_709) % 83, { area_code, indicator_code: "K" }),
  ]);
  const found = await attacked(hiding(apart, (figure) => numberOf(figure) === 1));
  expect(found.relations).toEqual([]);
  for (const { numerator } of found.cells) expect(numerator?.values).toBe(4);
});

it("knows under the primary rule alone that a hidden form has somebody: two that are 2 together have 1 each", async () => {
  const formOf = (index: number) => ({ a: 1 + index, b: 1 + 2 * index, c: 4 });
  const forms = councils.flatMap((area_code, index) =>
    Object.entries(formOf(index)).map(([breakdown_value, numerator]) =>
      published({ area_code, breakdown: "form", breakdown_value, numerator, denominator: 6 + 3 * index }),
    ),
  );
  const hidden = hiding(forms, (figure) => numberOf(figure) === 1 && figure.breakdown_value !== "c");
  const anyValues = await attack(edition("this", hidden), [], usual);
  const rule = { threshold: 5, isNobodyHidden: false };
  const byRule = await attack(edition("this", hidden), [], { primaryRule: rule });
  expect(anyValues.cells.map(({ numerator }) => numerator?.values)).toEqual([3, 3]);
  // Of 6 people who are fewer than 10, and where nobody is hidden too, a hidden form may have nobody.
  for (const other of [{ threshold: 10 }, { isNobodyHidden: true }]) {
    const { cells } = await attack(edition("this", hidden), [], { primaryRule: { ...rule, ...other } });
    expect(cells.map(({ numerator }) => numerator?.values)).toEqual([3, 3]);
  }
  expect(byRule.cells.map(({ numerator }) => [numerator?.lowest, numerator?.values])).toEqual([
    [1, 1],
    [1, 1],
  ]);
});
