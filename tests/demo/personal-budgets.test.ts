import { expect, test } from "vitest";
import { breakdownValues } from "../../src/catalogue/code-lists.ts";
import { councils } from "../../src/demo/council-register.ts";
import { percent, readingsOf, returned, standing, totals } from "./budget-rows.ts";
import { grouped, type Row, rowsOfReturn, total } from "./read.ts";

const counts = [
  "denominator_count",
  "personal_budget_count",
  "direct_payment_count",
  "council_managed_count",
  "third_party_count",
  "mixed_count",
];

test.each([
  ["2008-09 Q4", 8],
  ["2009-10 Q4", 17],
  ["2010-11 Q2", 23],
  ["2010-11 Q4", 33],
])("nationally in %s about %i in a hundred eligible people have a personal budget", (period, expected) => {
  const rows = totals.filter((row) => row.period === period && row.denominator_kind === "adass_eligible");
  expect(Math.abs(percent(rows) - expected)).toBeLessThan(1);
  expect(total(rows, "denominator_count") / 1e6).toBeCloseTo(1, 1);
});

test("in-year shares with carers are about 29% at March 2011, and the long-term share is above the eligible one", () => {
  const last = totals.filter((row) => row.period === "2010-11 Q4");
  const of = (kind: string) => last.filter((row) => row.denominator_kind === kind);
  const inYear = percent([...of("rap_community_in_year"), ...of("carers_in_year")]);
  expect(Math.abs(inYear - 29.2)).toBeLessThan(1.2);
  expect(percent(of("long_term_community_snapshot"))).toBeGreaterThan(percent(of("adass_eligible")));
});

test("carers on the day are fewer than carers in the year, in every council at the end of a year, and so are their budgets", () => {
  const quarters = grouped(totals, ["council_code", "period"]);
  const of = (rows: readonly Row[], kind: string) => rows.filter((row) => row.denominator_kind === kind);
  for (const rows of quarters) {
    const [onDay, inYear] = [of(rows, "carers_snapshot"), of(rows, "carers_in_year")];
    expect(onDay).toHaveLength(1);
    if (!rows[0]?.period?.endsWith("Q4")) continue;
    for (const count of ["denominator_count", "personal_budget_count"]) {
      expect(total(onDay, count), rows[0]?.council_code).toBeLessThanOrEqual(total(inYear, count));
    }
  }
});

test("the values of a breakdown add up to the total, count by count", () => {
  const eligible = standing.filter((row) => row.denominator_kind === "adass_eligible");
  const differing = grouped(eligible, ["council_code", "period"]).flatMap((rows) => {
    const all = rows.filter((row) => row.breakdown === "all");
    return grouped(rows, ["breakdown"]).filter((parts) =>
      counts.some((count) => total(parts, count) !== total(all, count)),
    );
  });
  expect(differing).toEqual([]);
});

test("every breakdown has each of its values once", () => {
  for (const [breakdown, values] of Object.entries(breakdownValues)) {
    const rows = standing.filter(
      (row) =>
        row.breakdown === breakdown && row.denominator_kind === "adass_eligible" && row.council_code === "Z06000001",
    );
    expect(rows).toHaveLength(12 * values.length);
    expect(new Set(rows.map((row) => row.breakdown_value))).toEqual(new Set(values));
  }
});

test("counts are whole numbers and no count is above the one that holds it", () => {
  const impossible = returned.filter((row) => {
    const of = counts.map((count) => Number(row[count]));
    const [people = 0, held = 0, direct = 0, managed = 0, third = 0, mixed = 0] = of;
    const whole = of.every((count) => Number.isInteger(count) && count >= 0);
    return !whole || held > people || direct + managed + third + mixed !== held;
  });
  expect(impossible).toEqual([]);
});

test("one-off payments are counted for carers in the year only and are part of their direct payments", () => {
  const wrong = returned.filter((row) => {
    if (row.denominator_kind !== "carers_in_year") return row.one_off_payment_count !== "";
    return !(Number(row.one_off_payment_count) <= Number(row.direct_payment_count)) || row.one_off_payment_count === "";
  });
  expect(wrong).toEqual([]);
});

test("in-year counts never fall within a year", () => {
  const inYear = returned.filter((row) => row.basis === "in_year" && row.period !== "2010-11 Q3");
  const falls = [...inYear, ...totals.filter((row) => row.basis === "in_year" && row.period === "2010-11 Q3")]
    .sort((a, b) => ((a.period ?? "") < (b.period ?? "") ? -1 : 1))
    .map((row) => ({ ...row, year: (row.period ?? "").slice(0, 7) }));
  for (const rows of grouped(falls, ["council_code", "denominator_kind", "year"])) {
    for (const count of ["denominator_count", "personal_budget_count"]) {
      const inOrder = rows.map((row) => Number(row[count]));
      expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    }
  }
});

test("councils differ widely: about a quarter miss 30%, and some are on both sides of it", () => {
  const readings = councils.map(({ code }) => readingsOf(code)).filter((of) => of.length > 0);
  const eligible = readings.map((of) => of[0] ?? 0);
  expect(Math.min(...eligible)).toBeLessThan(14);
  expect(Math.max(...eligible)).toBeGreaterThan(60);
  const missing = eligible.filter((share) => share < 30).length / eligible.length;
  expect(Math.abs(missing - 0.25)).toBeLessThan(0.05);
  const straddling = readings.filter((of) => Math.min(...of) < 30 && Math.max(...of) >= 30).length;
  expect(straddling).toBeGreaterThanOrEqual(15);
  expect(straddling).toBeLessThanOrEqual(25);
});

test("offers rise towards everyone, reached by some councils by October 2010, by more after, and not by others", () => {
  const offers = rowsOfReturn("personal-budget-offers").filter((row) => row.person_type === "client");
  const shares = grouped(offers, ["period"]).map(
    (rows) => total(rows, "new_offered_count") / total(rows, "new_eligible_count"),
  );
  expect(shares).toHaveLength(8);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const toEveryone = (period: string) =>
    offers.filter((row) => row.period === period && row.new_offered_count === row.new_eligible_count).length;
  expect(toEveryone("2010-11 Q2")).toBeGreaterThan(10);
  expect(toEveryone("2010-11 Q3")).toBeGreaterThan(toEveryone("2010-11 Q2") + 10);
  expect(toEveryone("2010-11 Q4")).toBeLessThan(90);
  const impossible = offers.filter(
    (row) =>
      Number(row.new_offered_count) > Number(row.new_eligible_count) ||
      Number(row.review_offered_count) > Number(row.reviewed_count),
  );
  expect(impossible).toEqual([]);
});
