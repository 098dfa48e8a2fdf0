import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { budget, budgets } from "../store/budgets.ts";
import { yardstick } from "./command.ts";

/** The return of June 2011, which says more than that of February did. */
const restatedFile = budgets(budget({ personal_budget_count: "400" }));

export const restatedHash = createHash("sha256").update(restatedFile).digest("hex");

/** Makes a workspace where Leeds restated 2010-11 Q3 in June 2011, and Bradford came late with counts too small to show. */
export function restatedWorkspace(folder: string): void {
  const bradford = {
    council_code: "E08000032",
    denominator_count: "100",
    personal_budget_count: "3",
    direct_payment_count: "",
  };
  receive(folder, "2011-02-11/first.csv", budgets(budget(), budget({ period: "2010-11 Q2" })));
  receive(folder, "2011-06-17/restated.csv", restatedFile);
  receive(folder, "2011-06-17/late.csv", budgets(budget(bradford)));
  yardstick("refresh", "--data", folder);
}

function receive(folder: string, name: string, content: string): void {
  const path = join(folder, "incoming", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
