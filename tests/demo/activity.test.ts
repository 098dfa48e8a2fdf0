import { expect, test } from "vitest";
import { stories } from "../../src/demo/index.ts";
import { grouped, type Row, rowsOfReturn, total } from "./read.ts";

const rows = rowsOfReturn("activity");
const of = (measure: string, breakdown: string) =>
  rows.filter((row) => row.measure === measure && row.breakdown === breakdown);

test("activity is returned for two years by every council, of budgets by all but the one that returned none", () => {
  expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(["2009-10", "2010-11"]));
  const councils = (measure: string) => new Set(of(measure, "all").map(({ council_code }) => council_code));
  expect(councils("reviews").size).toBe(152);
  expect(councils("budgets_by_start").size).toBe(151);
  expect(councils("budgets_by_start").has(stories.didNotReport.code)).toBe(false);
});

test("groups of which each person is in one make everyone", () => {
  for (const [measure, breakdown] of [
    ["reviews", "client_group"],
    ["self_directed_assessments", "client_group"],
    ["home_admissions", "age_band"],
    ["budgets_by_start", "start"],
    ["budget_amounts", "rurality"],
    ["cost_with_budget", "need_band"],
  ] as const) {
    const key = ["council_code", "period"];
    const all = new Map(
      of(measure, "all")
        .filter((row) => row.person_type === "client")
        .map((row) => [`${row.council_code} ${row.period}`, Number(row.count)]),
    );
    for (const parts of grouped(of(measure, breakdown), key)) {
      expect(total(parts, "count"), measure).toBe(all.get(`${parts[0]?.council_code} ${parts[0]?.period}`));
    }
  }
});

test("what shares out contacts and values of budgets makes what it is out of", () => {
  for (const [measure, breakdown] of [
    ["contacts", "outcome"],
    ["budget_bands", "value_band"],
  ] as const) {
    for (const parts of grouped(of(measure, breakdown), ["council_code", "period"])) {
      expect(total(parts, "count"), measure).toBe(Number(parts[0]?.of_count));
    }
  }
});

test("new and existing people with budgets are those of the personal budgets return", () => {
  const key = (row: Row, period: string | undefined) => `${row.council_code} ${period}`;
  const held = new Map(
    rowsOfReturn("personal-budgets")
      .filter((row) => row.denominator_kind === "adass_eligible" && row.breakdown === "all")
      .map((row) => [key(row, row.period), row]),
  );
  const started = of("budgets_by_start", "all");
  const compared = started.map((row) => [row, held.get(key(row, `${row.period} Q4`))] as const);
  expect(compared.filter(([, budgets]) => budgets === undefined).length).toBe(0);
  for (const [row, budgets] of compared) {
    expect([row.count, row.of_count]).toEqual([budgets?.personal_budget_count, budgets?.denominator_count]);
  }
});
