import { expect, it } from "vitest";
import { explained } from "../../../../reports/council/explained/query.ts";
import { computeFigures } from "../../../../src/analysis/figures.ts";
import { openSite, type SiteSource } from "../../../../src/site/open-site.ts";
import { positionAt } from "../../../../src/store/position.ts";
import { select } from "../../../analysis/core.ts";
import { budget, budgets } from "../../../store/budgets.ts";
import { TestWorkspace, usual } from "../../../store/workspace.ts";

const options = { ...usual, computeFigures };
const small = { breakdown: "sex", breakdown_value: "female", denominator_count: "100", direct_payment_count: "" };

const site = (workspace: TestWorkspace, before: SiteSource["before"]) =>
  openSite({ warehouse: workspace.at.warehouse, day: "2011-08-12", before });

/** Leeds restates its quarter in June: everyone, the women now too few to show, and the men as they were. */
async function restated() {
  const workspace = new TestWorkspace();
  const men = budget({ ...small, breakdown_value: "male", personal_budget_count: "50" });
  const women = (people: string) => budget({ ...small, personal_budget_count: people });
  workspace.receive("2011-02-11/first.csv", budgets(budget(), women("20"), men));
  workspace.receive("2011-06-17/second.csv", budgets(budget({ personal_budget_count: "400" }), women("3"), men));
  await workspace.refresh(options);
  const before = await positionAt(workspace.at, options, "2011-02-11");
  const db = await site(workspace, { path: before, day: "2011-02-11" });
  const query = `select breakdown_value, numerator, files, is_hidden, old_value, old_status, restated_on
    from (${explained.tables.figures.sql}) where indicator_code = 'PPF-12' order by breakdown_value`;
  return select(db, query).finally(() => db.close());
}

it("gives a figure its file and rows, and when it was restated, but not what from where that would tell of one that is hidden", async () => {
  const [all, female, male] = await restated();
  expect(all).toEqual({
    breakdown_value: "all",
    numerator: 400,
    files: "2\tnumerator and denominator\t1\t1\t",
    is_hidden: false,
    // 361 then and 400 now: beside what the men had, the difference would tell of the women, who are hidden.
    old_value: null,
    old_status: "suppressed",
    restated_on: "2011-06-17",
  });
  expect(female).toEqual({
    breakdown_value: "female",
    numerator: null,
    files: "2\tnumerator and denominator\t\t\t",
    is_hidden: true,
    old_value: null,
    old_status: null,
    restated_on: null,
  });
  // Who takes it that women and men make everyone would find the women from the men.
  expect(male).toMatchObject({ numerator: null, old_value: null, old_status: null });
});

it("explains England’s figures too, says of a council’s whether England has the same, and lists an area’s own files", async () => {
  const workspace = new TestWorkspace();
  await workspace.refresh(options);
  const alive = "date '2010-12-31' between first_day and coalesce(last_day, date '9999-12-31')";
  const councils = await workspace.rows(`select council_code from core.councils where ${alive} order by 1`);
  const codes = councils.map(({ council_code }) => String(council_code));
  const own = budget({ council_code: codes[0] ?? "", breakdown: "sex", breakdown_value: "female" });
  const rows = [...codes.map((council_code) => budget({ council_code })), own];
  await workspace.take("first.csv", budgets(...rows), options);
  const later = budget({ council_code: codes[1] ?? "", period: "2010-11 Q4" });
  await workspace.take("second.csv", budgets(later), options);
  const db = await site(workspace, null);
  const filesOf = async (page: string) => {
    const query = `select distinct file from (${explained.tables.loads.sql}) where page = '${page}' order by file`;
    return (await select(db, query)).map(({ file }) => file);
  };
  const found = (page: string) =>
    select(
      db,
      `select breakdown, has_england, files from (${explained.tables.figures.sql})
        where indicator_code = 'PPF-12' and page = '${page}' order by breakdown`,
    );
  const role = "numerator and denominator";
  expect(await found("england")).toEqual([
    { breakdown: "all", has_england: true, files: `1\t${role}\t${codes.length}\t1-${codes.length}\t` },
  ]);
  expect(await found(codes[0] ?? "")).toEqual([
    { breakdown: "all", has_england: true, files: `1\t${role}\t1\t1\t` },
    { breakdown: "sex", has_england: false, files: `1\t${role}\t1\t${codes.length + 1}\t` },
  ]);
  expect(await filesOf(codes[0] ?? "")).toEqual(["first.csv"]);
  expect(await filesOf(codes[1] ?? "")).toEqual(["first.csv", "second.csv"]);
  db.close();
});

it("knows of nothing earlier where the site is compared with no position", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("first.csv", budgets(budget()), options);
  const db = await site(workspace, null);
  const rows = await select(db, `select distinct old_status from (${explained.tables.figures.sql})`);
  expect(rows).toEqual([{ old_status: null }]);
  db.close();
});
