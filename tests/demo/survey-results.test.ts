import { expect, test } from "vitest";
import { stories } from "../../src/demo/index.ts";
import { rowsOfReturn, total } from "./read.ts";

const rows = rowsOfReturn("survey-results");
const share = (perspective: string) => {
  const shops = rows.filter((row) => row.question === "mystery_shopping" && row.perspective === perspective);
  return total(shops, "count") / total(shops, "base_count");
};

test("most councils ask, and four in ten send shoppers", () => {
  const asking = (question: string) =>
    new Set(rows.filter((row) => row.question === question).map((row) => row.council_code));
  expect(asking("knows_of_changes").size).toBeGreaterThan(76);
  expect(asking("mystery_shopping").size).toBeGreaterThan(45);
  expect(asking("mystery_shopping").size).toBeLessThan(76);
  expect(asking("knows_of_changes").has(stories.noEvidence.code)).toBe(false);
});

test("shoppers who would pay for themselves are answered well least often", () => {
  for (const other of ["disabled_adult", "carer_of_adult", "concerned_neighbour"]) {
    expect(share("self_purchaser"), other).toBeLessThan(share(other) - 0.1);
  }
});

test("good and poor are said by the same people, and by no more of them than answered", () => {
  const key = (row: Record<string, string>) => [row.council_code, row.period, row.perspective].join(" ");
  const poor = new Map(rows.filter((row) => row.question === "contact_was_poor").map((row) => [key(row), row]));
  const good = rows.filter((row) => row.question === "contact_was_good");
  expect(good.length).toBe(poor.size);
  for (const row of good) {
    const other = poor.get(key(row));
    expect(row.base_count).toBe(other?.base_count);
    expect(Number(row.count) + Number(other?.count), key(row)).toBeLessThanOrEqual(Number(row.base_count));
  }
});
