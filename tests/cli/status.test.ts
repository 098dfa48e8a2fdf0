import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { budget, budgets } from "../store/budgets.ts";
import { emptyFolder, yardstick } from "./command.ts";

const offers = [
  "council_code,period,person_type,new_eligible_count,new_offered_count,reviewed_count,review_offered_count",
  "E08000035,2010-11 Q2,client,40,30,20,10",
  "",
].join("\n");

function receive(folder: string, name: string, content: string): void {
  mkdirSync(join(folder, "incoming"), { recursive: true });
  writeFileSync(join(folder, "incoming", name), content);
}

it("says what is loaded, which councils are missing, which return is behind, and the first reason of a refusal", () => {
  const folder = emptyFolder();
  receive(folder, "q4.csv", budgets(budget({ period: "2010-11 Q4" }), budget({ denominator_count: "12O4" })));
  receive(folder, "offers.csv", offers);
  receive(folder, "unknown.csv", "a,b\n1,2\n");
  yardstick("refresh", "--data", folder);
  const { code, out } = yardstick("status", "--data", folder);
  expect(code).toBe(1);
  expect(out).toContain("personal_budgets: 1 file, 1 row, 2010-11 Q4");
  expect(out).toContain("personal_budgets (quarterly): 2010-11 Q4, received ");
  expect(out).toMatch(/personal_budget_offers \(quarterly\): 2010-11 Q2, .* BEHIND: 2010-12-31 was due/);
  expect(out).not.toMatch(/personal_budgets \(quarterly\): .*BEHIND/);
  expect(out).toContain("population (annual): not loaded");
  expect(out).toMatch(/personal_budgets 2010-11 Q4: .* and \d+ more/);
  expect(out).toMatch(
    /refused\/q4\.csv\.errors\.csv: 1 message, first line 3, .*expected a whole number, found "12O4"/,
  );
  expect(out).toContain("refused/unknown.csv.errors.csv: 1 message, first ");
  const { freshness, coverage } = JSON.parse(yardstick("status", "--data", folder, "--json").out);
  expect(coverage).toContainEqual({ return_name: "personal_budgets", period: "2010-11 Q4", councils: 1 });
  expect(freshness).toContainEqual(expect.objectContaining({ return_name: "personal_budgets", is_behind: false }));
}, 120_000);
