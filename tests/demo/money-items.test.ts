import { expect, test } from "vitest";
import { grouped, rowsOfReturn } from "./read.ts";

const items = rowsOfReturn("money-items");

test("items of money are planned and come to something in each of three years, some of them late", () => {
  const both = grouped(
    items.filter((row) => row.kind !== "budget_variance"),
    ["council_code", "item_id", "period"],
  );
  expect(both.every((rows) => rows.map(({ vintage }) => vintage).join() === "planned,actual")).toBe(true);
  expect(new Set(items.map(({ period }) => period)).size).toBe(3);
  const late = items.filter((row) => row.done_on !== "" && (row.done_on ?? "") > (row.due_on ?? ""));
  expect(late.length).toBeGreaterThan(100);
});

test("people spend less than their budgets in most councils, and more in some", () => {
  const variances = items.filter((row) => row.kind === "budget_variance").map((row) => Number(row.amount_gbp));
  const less = variances.filter((amount) => amount < 0).length / variances.length;
  expect(less).toBeGreaterThan(0.7);
  expect(less).toBeLessThan(0.99);
});
