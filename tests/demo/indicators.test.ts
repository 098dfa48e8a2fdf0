import { expect, test } from "vitest";
import { valueStatuses } from "../../src/catalogue/code-lists.ts";
import { grouped, rowsAt, rowsOfReturn, total } from "./read.ts";

const returned = rowsOfReturn("ni-returns");

test("a published value is its numerator over its denominator, to one decimal place", () => {
  for (const row of returned) {
    if (row.indicator_code === "NI 136") {
      expect([row.numerator, row.denominator]).toEqual(["", ""]);
      continue;
    }
    const isRate = row.indicator_code === "NI 131" || (row.indicator_code === "NI 130" && row.period === "2008-09");
    const value = (Number(row.numerator) / Number(row.denominator)) * (isRate ? 100_000 : 100);
    expect(row.value).toBe(value.toFixed(1));
  }
});

test("NI 130 counts the same people as the personal budgets return", () => {
  const budgets = rowsAt("2010-05-14/personal-budgets-2009-10-q4.csv").filter((row) => row.basis === "in_year");
  const held = new Map(
    grouped(budgets, ["council_code"]).map((rows) => [rows[0]?.council_code, total(rows, "personal_budget_count")]),
  );
  const rows = returned.filter((row) => row.indicator_code === "NI 130" && row.period === "2009-10");
  for (const row of rows) {
    const expected = held.get(row.council_code);
    if (expected !== undefined) expect(Number(row.numerator)).toBe(expected);
  }
});

test("figures for 2010-11 are provisional, then final and a little different from some councils", () => {
  const last = returned.filter((row) => row.period === "2010-11");
  const both = grouped(last, ["council_code", "indicator_code"]).filter((rows) => rows.length === 2);
  expect(both.length / 11).toBeGreaterThan(15);
  expect(both.length / 11).toBeLessThan(60);
  const changed = both.filter(([first, second]) => first?.value !== second?.value);
  expect(changed.length).toBeGreaterThan(both.length / 2);
  for (const [first, second] of both) expect([first?.vintage, second?.vintage]).toEqual(["provisional", "final"]);
});

test("the country's numerators are the sum of its regions'", () => {
  const rows = rowsOfReturn("comparator-figures").filter((row) => row.numerator !== "");
  for (const same of grouped(rows, ["indicator_code", "period"])) {
    const of = (type: string) => same.filter((row) => row.area_type === type);
    expect(of("region")).toHaveLength(9);
    expect(total(of("england"), "numerator")).toBe(total(of("region"), "numerator"));
    expect(total(of("england"), "denominator")).toBe(total(of("region"), "denominator"));
  }
});

test("a published figure has a value, or a status that says why not, and limits on both sides of it", () => {
  const rows = rowsOfReturn("comparator-figures");
  for (const row of rows) {
    expect(valueStatuses).toContain(row.value_status);
    expect(row.value === "").toBe(row.value_status !== "value");
    if (row.lower_95 === "") continue;
    expect(Number(row.lower_95)).toBeLessThanOrEqual(Number(row.value));
    expect(Number(row.upper_95)).toBeGreaterThanOrEqual(Number(row.value));
  }
  expect(rows.some((row) => row.value_status === "missing")).toBe(true);
  expect(rows.some((row) => row.value_status === "suppressed")).toBe(true);
});

test("self-funders are never more than everyone in the setting, and limits of the survey hold its share", () => {
  for (const row of rowsOfReturn("self-funders")) {
    expect(Number(row.self_funder_count)).toBeLessThanOrEqual(Number(row.total_count));
    expect(row.request_count !== "").toBe(row.setting === "all");
    if (row.source !== "provider_survey") continue;
    const share = (100 * Number(row.self_funder_count)) / Number(row.total_count);
    expect(Number(row.lower_95)).toBeLessThanOrEqual(share + 0.05);
    expect(Number(row.upper_95)).toBeGreaterThanOrEqual(share - 0.05);
  }
});
