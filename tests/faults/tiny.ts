import { join } from "node:path";
import councils from "../../pipelines/councils.ts";
import personalBudgets from "../../pipelines/personal-budgets.ts";
import type { RefreshOptions } from "../../src/store/make.ts";

/** Tests and the bundled child both run in the root of the project. */
const reference = join(process.cwd(), "data", "reference", "councils.csv");

/** A refresh with two returns and one kind of figure: the store is the real one, and a run of it is short. */
export const tiny: RefreshOptions = {
  definitions: [councils, personalBudgets],
  referenceFiles: [reference],
  code: "the code under test",
  now: "2011-05-03T09:00:00.000Z",
  files: [],
  parameters: {},
  acceptIncomplete: false,
  computeFigures: (db) =>
    db.run(`create or replace table out.figure as
      select council_code, council_name, period, 100 * personal_budget_count / denominator_count as value,
        budgets.load_id, budgets.source_row, budgets.is_incomplete
      from core.personal_budgets as budgets join core.councils using (council_code)`),
  onProgress: () => {},
};
