import { expect, test } from "vitest";
import { stories } from "../../src/demo/index.ts";
import { readingsOf, totals } from "./budget-rows.ts";
import { gainsUpTo, provided } from "./money-rows.ts";
import { type Row, rowsAt, rowsOfReturn, total } from "./read.ts";

const of = (rows: readonly Row[], story: { code: string }) => rows.filter((row) => row.council_code === story.code);

test("one council has returned no personal budgets, offers or savings, but its indicators", () => {
  for (const name of ["personal-budgets", "personal-budget-offers", "savings"]) {
    expect(of(rowsOfReturn(name), stories.didNotReport)).toEqual([]);
  }
  expect(of(rowsOfReturn("ni-returns-2009-10"), stories.didNotReport)).toHaveLength(11);
});

test("one council's last quarter is not in the quarter's file and comes two months later", () => {
  expect(of(rowsAt("2011-05-13/personal-budgets-2010-11-q4.csv"), stories.late)).toEqual([]);
  const late = rowsAt("2011-07-15/personal-budgets-2010-11-q4-late.csv");
  expect(late).toHaveLength(24);
  expect(of(late, stories.late)).toHaveLength(24);
});

test("one council's quarter never arrives", () => {
  const periods = of(totals, stories.missingQuarter).map((row) => row.period);
  expect(new Set(periods).size).toBe(11);
  expect(periods).not.toContain("2009-10 Q3");
});

test("one council restates a whole quarter upward", () => {
  const before = of(rowsAt("2011-02-11/personal-budgets-2010-11-q3.csv"), stories.restated);
  const after = rowsAt("2011-06-17/personal-budgets-2010-11-q3-restated.csv");
  expect(of(after, stories.restated)).toHaveLength(after.length);
  expect(after.map((row) => row.breakdown_value)).toEqual(before.map((row) => row.breakdown_value));
  expect(total(after, "personal_budget_count")).toBeGreaterThan(1.05 * total(before, "personal_budget_count"));
  expect(total(after, "denominator_count")).toBe(total(before, "denominator_count"));
});

test("the very small council has counts of 1 to 4, in a total too", () => {
  const rows = of(rowsOfReturn("personal-budgets"), stories.verySmall);
  const isSmall = (row: Row) => Number(row.personal_budget_count) >= 1 && Number(row.personal_budget_count) <= 4;
  expect(rows.filter(isSmall).length).toBeGreaterThan(60);
  expect(rows.filter((row) => row.breakdown === "all" && isSmall(row)).length).toBeGreaterThan(5);
  const people = of(rowsOfReturn("population-estimates-2008"), stories.verySmall);
  const adults = people.filter((row) => row.age_band !== "0-17");
  expect(Math.abs(total(adults, "population_count") - 2300)).toBeLessThan(20);
});

test("the typical council is near the national share and has returned everything", () => {
  expect(Math.abs((readingsOf(stories.typical.code)[0] ?? 0) - 33)).toBeLessThan(5);
  expect(new Set(of(totals, stories.typical).map((row) => row.period)).size).toBe(12);
});

test("one council is on both sides of 30%, one well above it and one well below", () => {
  const straddling = readingsOf(stories.straddling.code);
  expect(Math.min(...straddling)).toBeLessThan(30);
  expect(Math.max(...straddling)).toBeGreaterThanOrEqual(30);
  expect(Math.min(...readingsOf(stories.wellAbove.code))).toBeGreaterThan(50);
  expect(Math.max(...readingsOf(stories.wellBelow.code))).toBeLessThan(20);
});

test("one council's savings since 2008 fall when a large gain turns out not to have lasted", () => {
  const [before, after] = [rowsOfReturn("savings-actual-2010-07"), rowsOfReturn("savings-actual-2011-07")];
  const ended = of(after, stories.savingNotSustained).filter((row) => row.end_year === "2009-10");
  expect(ended.map((row) => row.first_year)).toContain("2008-09");
  const code = stories.savingNotSustained.code;
  expect(gainsUpTo(after, code, 2010)).toBeLessThan(gainsUpTo(before, code, 2009));
});

test("the newest council is in no published group, and its area is described", () => {
  const groups = rowsOfReturn("comparator-groups");
  expect(groups.filter((row) => [row.council_code, row.comparator_code].includes(stories.newest.code))).toEqual([]);
  expect(of(rowsOfReturn("area-features"), stories.newest)).toHaveLength(6);
});

test("one council provides half of its services itself, and one buys in what it provided before", () => {
  const shares = (story: { code: string }) =>
    ["2007-08", "2010-11"].map((year) => {
      const parts = of(provided, story).filter((row) => row.period === year);
      const own = parts.filter((row) => row.provision === "in_house");
      return total(own, "gross_current_gbp") / total(parts, "gross_current_gbp");
    });
  for (const share of shares(stories.inHouse)) expect(Math.abs(share - 0.49)).toBeLessThan(0.03);
  const [before = 0, after = 1] = shares(stories.boughtElsewhere);
  expect(before).toBeGreaterThan(0.3);
  expect(after).toBeLessThan(0.06);
});

test("every story names its council in its sentence", () => {
  for (const { name, sentence } of Object.values(stories)) expect(sentence).toContain(name);
});
