import { describe, expect, it } from "vitest";
import type { WorkspaceSettings } from "../../src/store/workspace/settings.ts";
import { budgets, expectedOf, leeds, type Sent, warehouse } from "./expected-returns.ts";

describe("a workspace’s own due days", () => {
  const sent = [budgets(leeds, "2010-11 Q4", "2011-05-13")];
  const due = (due_days: WorkspaceSettings["due_days"]) => ({ sent, settings: { due_days } });

  it("take the place of the usual ones", async () => {
    const settings = due([{ return: "personal_budgets", months_after: 1, day: 30 }]);
    expect(await expectedOf(settings, leeds)).toEqual(["2010-11 Q4 2011-04-30 2011-05-13"]);
  });

  it("may be of one vintage alone", async () => {
    const savings: Sent[] = [["savings", `${leeds}|actual|2010-07`, "2010-07-30"]];
    const due_days = [{ return: "savings", vintage: "forecast", months_after: -4, day: 15 }];
    expect(await expectedOf({ sent: savings, settings: { due_days } }, leeds, "savings")).toEqual([
      "actual 2009-10 2010-07-31 2010-07-30",
      "forecast 2010-11 2010-11-15 -",
      "actual 2010-11 2011-07-31 -",
    ]);
  });

  it.each<[string, WorkspaceSettings["due_days"], string]>([
    [
      "a return there is not",
      [{ return: "budgets", months_after: 1, day: 1 }],
      "names the return budgets, which has no",
    ],
    ["a return never due", [{ return: "population", months_after: 1, day: 1 }], "names the return population, which"],
    [
      "a vintage there is not",
      [{ return: "savings", vintage: "final", months_after: 1, day: 1 }],
      "due_days names savings final. The vintages that are due are actual, forecast. Correct the file.",
    ],
    [
      "a day there is not",
      [{ return: "personal_budgets", months_after: 2, day: 31 }],
      "due_days of personal_budgets: 2 months after 2008-09 Q2 there is no day 31. Correct the file.",
    ],
  ])("refuse %s", async (_what, due_days, message) => {
    await expect(warehouse(due(due_days))).rejects.toThrow(message);
  });
});
