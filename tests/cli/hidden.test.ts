import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hiddenInWords } from "../../src/cli/hidden.ts";
import { budget, budgets } from "../store/budgets.ts";
import { emptyFolder, yardstick } from "./command.ts";

/** A workspace with one return, in which so many people of 40 hold a personal budget. */
function workspace(holders: number): string {
  const data = emptyFolder();
  const folder = join(data, "incoming", "2011-02-11");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "q3.csv"),
    budgets(budget({ denominator_count: "40", personal_budget_count: `${holders}`, direct_payment_count: "" })),
  );
  return data;
}

it("is told after a load, by how many of each, and not when nothing is new", () => {
  const data = workspace(3);
  const { out } = yardstick("refresh", "--data", data);
  expect(out).toMatch(/^Not published: [1-9][0-9]* figures? telling of fewer than 5 people/m);
  expect(yardstick("refresh", "--data", data).out).not.toContain("Not published");
});

it("is not told where nothing is hidden", () => {
  expect(yardstick("refresh", "--data", workspace(20)).out).not.toContain("Not published");
});

it.each([
  [
    { few_people: 1, would_reveal: 0, given_away: 0, few_under: [5] },
    ["Not published: 1 figure telling of fewer than 5 people."],
  ],
  [
    { few_people: 7710, would_reveal: 2336, given_away: 2, few_under: [5] },
    [
      "Not published: 7,710 figures telling of fewer than 5 people, and 2,336 others that would reveal them.",
      "2 hidden figures can be worked out from a release that has gone out: see out.given_away.",
    ],
  ],
])("is said in words", (hidden, words) => {
  const rules_since = { changes: [], not_known: null };
  expect(hiddenInWords({ ...hidden, rules_since })).toEqual(words);
});
