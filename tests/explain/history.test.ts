import { expect, it } from "vitest";
import { computeFigures } from "../../src/analysis/figures.ts";
import { earlierValues } from "../../src/explain/history.ts";
import { findFigures } from "../../src/explain/search.ts";
import { workspaceAsOf } from "../../src/store/position.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { TestWorkspace, usual } from "../store/workspace.ts";

const options = { ...usual, computeFigures };

function offers(...lines: string[]): string {
  const header =
    "council_code,period,person_type,new_eligible_count,new_offered_count,reviewed_count,review_offered_count";
  return [header, ...lines.map((line) => `E08000035,2010-11 Q2,${line}`), ""].join("\n");
}

/** What the offers of Leeds to everyone were before, with the days on which that was asked for. */
async function history(workspace: TestWorkspace) {
  await workspace.refresh({ computeFigures });
  const db = await Database.open(workspace.at.warehouse, "read");
  const asked: string[] = [];
  try {
    const question = { areaCode: "E08000035", indicator: "PPF-10", period: "2010-11 Q2", personType: "all" };
    const [figure] = await findFigures(db, question);
    if (figure === undefined) throw new Error("Leeds has no offers");
    const earlier = await earlierValues(db, options.definitions, figure, (day) => {
      asked.push(day);
      return workspaceAsOf(workspace.at, options, day);
    });
    return { value: figure.value, earlier, asked };
  } finally {
    db.close();
  }
}

it("says what a sum was until a later file added to it, and until a file replaced a part of it", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("2010-11-12/clients.csv", offers("client,40,20,20,10"));
  workspace.receive("2010-12-01/carers.csv", offers("carer,40,40,20,10"));
  workspace.receive("2011-02-01/again.csv", offers("carer,40,10,20,10"));
  const { value, earlier, asked } = await history(workspace);
  expect(value).toBe(37.5);
  expect(earlier.map((each) => [each.until, each.value])).toEqual([
    ["2011-02-01", 75],
    ["2010-12-01", 50],
  ]);
  expect(asked).toEqual(["2010-12-01", "2010-11-12"]);
});

it("reads no earlier position for a figure that nothing replaced", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("2010-11-12/offers.csv", offers("client,40,20,20,10", "carer,40,40,20,10"));
  expect(await history(workspace)).toEqual({ value: 75, earlier: [], asked: [] });
});
