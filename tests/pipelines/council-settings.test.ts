import { expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const header = "council_code,year,setting,value";

async function taken(...rows: string[]) {
  const workspace = new TestWorkspace();
  const { isRefused, rowCount, messages } = await workspace.take("settings.csv", [header, ...rows, ""].join("\n"));
  return { isRefused, rowCount, messages };
}

const threshold = "E08000035,2010-11,eligibility_threshold,substantial";

it("takes what a council set for itself", async () => {
  const rows = [threshold, "E08000035,2010-11,records_self_funders,no"];
  expect(await taken(...rows)).toEqual({ isRefused: false, rowCount: 2, messages: [] });
});

it.each([
  ["a level that there is not", "E08000035,2009-10,eligibility_threshold,severe"],
  ["a value of another setting", "E08000035,2009-10,eligibility_threshold,yes"],
])("leaves out %s", async (_name, row) => {
  const { rowCount, messages } = await taken(row, threshold);
  expect(rowCount).toBe(1);
  expect(messages.filter(({ severity }) => severity === "row")).toMatchObject([{ line: 2, column: "value" }]);
});

it("refuses a file that sets one thing twice", async () => {
  expect((await taken(threshold, threshold.replace("substantial", "critical"))).isRefused).toBe(true);
});
