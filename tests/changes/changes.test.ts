import { expect, it } from "vitest";
import { z } from "zod";
import { computeFigures } from "../../src/analysis/figures.ts";
import { openChanges } from "../../src/changes/changes.ts";
import { type Changes, readChanges } from "../../src/changes/read.ts";
import { positionAt } from "../../src/store/position.ts";
import { budget, budgets } from "../store/budgets.ts";
import { TestWorkspace, usual } from "../store/workspace.ts";

const indicatorHeader = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
const indicators = (...lines: string[]) => [indicatorHeader, ...lines, ""].join("\n");
const group = (...codes: string[]) =>
  [
    "scheme,edition,council_code,comparator_code,rank,distance",
    ...codes.map((code) => `CQC,2009,E08000035,${code},,`),
    "",
  ].join("\n");

const options = { ...usual, computeFigures };

async function changes(workspace: TestWorkspace, schema: "out" | "pub" = "out"): Promise<Changes> {
  const before = await positionAt(workspace.at, options, "2011-02-11");
  const after = await positionAt(workspace.at, options, "2011-06-17");
  const db = await openChanges(before, after, schema);
  return readChanges(db).finally(() => db.close());
}

function said({ figures }: Changes) {
  return figures
    .filter(({ area_type }) => area_type === "council")
    .map(({ kind, indicator_code, period, old_value, new_value }) => [
      kind,
      indicator_code,
      period,
      old_value,
      new_value,
    ]);
}

it("says what is new, restated and withdrawn, the largest first, and which file it is from", async () => {
  const workspace = new TestWorkspace();
  const carers = { person_type: "carer", basis: "in_year", denominator_kind: "carers_in_year" };
  const young = budget({ breakdown: "age_band", breakdown_value: "18-64", denominator_count: "1000" });
  const old = budget({ breakdown: "age_band", breakdown_value: "65-74", denominator_count: "500" });
  workspace.receive("2011-02-11/first.csv", budgets(budget(), young, old));
  const more = { personal_budget_count: "380" };
  workspace.receive("2011-06-17/second.csv", budgets(budget(more), budget({ ...carers, period: "2010-11 Q4" }), young));
  await workspace.refresh();
  const found = await changes(workspace);
  const shares = said(found).filter(([, code]) => code === "PPF-12");
  expect(shares).toEqual([
    ["restated", "PPF-12", "2010-11 Q3", expect.closeTo((100 * 361) / 1204), expect.closeTo((100 * 380) / 1204)],
    ["new", "PPF-12", "2010-11 Q4", null, expect.closeTo((100 * 361) / 1204)],
    ["withdrawn", "PPF-12", "2010-11 Q3", expect.closeTo(72.2), null],
  ]);
  expect(found.figures.find(({ kind }) => kind === "restated")).toMatchObject({ files: "second.csv" });
  expect(found.counts.restated).toBe(found.figures.filter(({ kind }) => kind === "restated").length);
});

it("finds a figure withdrawn where a file replaced its scope without it", async () => {
  const workspace = new TestWorkspace();
  const age = (value: string) => budget({ breakdown: "age_band", breakdown_value: value });
  workspace.receive("2011-02-11/first.csv", budgets(age("18-64"), age("65-74")));
  workspace.receive("2011-06-17/second.csv", budgets(age("18-64")));
  await workspace.refresh();
  const withdrawn = (await changes(workspace)).figures.filter(({ kind }) => kind === "withdrawn");
  expect(withdrawn.map(({ breakdown_value }) => breakdown_value)).toContain("65-74");
  expect(withdrawn.map(({ breakdown_value }) => breakdown_value)).not.toContain("18-64");
});

it("tells a final value that restates a provisional one from a final value that confirms it", async () => {
  const workspace = new TestWorkspace();
  workspace.receive(
    "2011-02-11/provisional.csv",
    indicators(
      "E08000035,NI 131,2009-10,,,10.5,provisional,",
      "E08000032,NI 131,2009-10,,,8,provisional,",
      "E08000035,NI 130,2008-09,,,210,final,",
    ),
  );
  workspace.receive(
    "2011-06-17/final.csv",
    indicators(
      "E08000035,NI 131,2009-10,,,12.6,final,",
      "E08000032,NI 131,2009-10,,,8,final,",
      "E08000035,NI 130,2009-10,300,1000,30,final,",
    ),
  );
  await workspace.refresh();
  const found = await changes(workspace);
  expect(said(found)).toEqual([
    ["restated", "NI 131", "2009-10", 10.5, 12.6],
    ["confirmed", "NI 131", "2009-10", 8, 8],
    ["definition changed", "NI 130", "2009-10", null, 30],
  ]);
  expect(found.figures.at(-1)).toMatchObject({ old_version: "1", new_version: "2" });
});

it("tells a verdict that is another than before, and one where there was none", async () => {
  const workspace = new TestWorkspace();
  const ofYear = { period: "2010-11 Q4", denominator_count: "1000" };
  const long = { ...ofYear, denominator_kind: "long_term_community_snapshot" };
  workspace.receive("2011-02-11/first.csv", budgets(budget({ ...ofYear, personal_budget_count: "290" })));
  // 290 of 1,000 are under the 30% of the milestone, 310 are over; the second reading had no figure before.
  const second = budgets(
    budget({ ...ofYear, personal_budget_count: "310" }),
    budget({ ...long, personal_budget_count: "400" }),
  );
  workspace.receive("2011-06-17/second.csv", second);
  await workspace.refresh();
  const before = await positionAt(workspace.at, options, "2011-02-11");
  const after = await positionAt(workspace.at, options, "2011-06-17");
  const db = await openChanges(before, after, "pub");
  const schema = z.object({
    measure: z.string(),
    old_verdict: z.string(),
    new_verdict: z.string(),
    new_value: z.number(),
    was_judged: z.boolean(),
  });
  const verdicts = await db
    .rows(schema, "select * from verdict_change where area_type = 'council' and measure = 'PPF-12'")
    .finally(() => db.close());
  expect(verdicts).toEqual([
    { measure: "PPF-12", old_verdict: "not met", new_verdict: "met", new_value: 31, was_judged: true },
    { measure: "PPF-12", old_verdict: "cannot be judged", new_verdict: "met", new_value: 40, was_judged: false },
  ]);
});

it("names councils that are compared with others than before", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("2011-02-11/group.csv", group("E08000032", "E08000033"));
  workspace.receive("2011-06-17/group.csv", group("E08000032", "E08000034", "E08000036"));
  await workspace.refresh();
  const { comparators, counts, figures } = await changes(workspace);
  expect(figures).toEqual([]);
  expect(comparators).toEqual([
    {
      area_code: "E08000035",
      area_name: "Leeds",
      old_schemes: "CQC 2009",
      new_schemes: "CQC 2009",
      added: 2,
      removed: 1,
    },
  ]);
  expect(counts["comparator set changed"]).toBe(1);
});

it("shows nothing in pub that is hidden there", async () => {
  const workspace = new TestWorkspace();
  const small = { denominator_count: "100", direct_payment_count: "" };
  workspace.receive("2011-02-11/first.csv", budgets(budget({ ...small, personal_budget_count: "3" })));
  workspace.receive("2011-06-17/second.csv", budgets(budget({ ...small, personal_budget_count: "4" })));
  await workspace.refresh();
  expect(said(await changes(workspace)).length).toBeGreaterThan(0);
  expect(said(await changes(workspace, "pub")).filter(([, code]) => code === "PPF-12")).toEqual([]);
});
