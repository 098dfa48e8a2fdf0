import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const header = "council_code,period,question,perspective,channel,base_count,count,percent,margin_points";
const leeds = "E08000035,2010-11";

/** Takes a file of these rows, and gives how many of them loaded and what was said of the others. */
async function taken(...rows: string[]) {
  const workspace = new TestWorkspace();
  const { rowCount, messages } = await workspace.take("survey-results.csv", [header, ...rows, ""].join("\n"));
  return { rowCount, messages };
}

describe("a result of a survey", () => {
  it.each([
    ["answers that were counted", `${leeds},contact_was_good,carers,all,120,80,,`],
    ["a share that was weighted, with its margin", `${leeds},knows_of_changes,residents,all,1100,,31.5,2.9`],
    ["a share that was weighted, without one", `${leeds},knows_of_changes,residents,all,1100,,31.5,`],
    ["mystery shops by view and channel", `${leeds},mystery_shopping,self_purchaser,hospital,12,5,,`],
    ["nobody who answered", `${leeds},life_is_better,other_users,all,0,0,,`],
  ])("loads: %s", async (_name, row) => {
    expect(await taken(row)).toEqual({ rowCount: 1, messages: [] });
  });

  it.each([
    ["a question that is not known", `${leeds},likes_us,carers,all,120,80,,`, "question"],
    ["whose view was not asked", `${leeds},mystery_shopping,residents,website,120,80,,`, "channel"],
    ["a channel of a survey", `${leeds},contact_was_good,carers,website,120,80,,`, "channel"],
    ["mystery shops of no channel", `${leeds},mystery_shopping,self_purchaser,all,12,5,,`, "channel"],
    ["neither count nor share", `${leeds},contact_was_good,carers,all,120,,,`, "percent"],
    ["both count and share", `${leeds},contact_was_good,carers,all,120,80,66.7,`, "percent"],
    ["a weighted share of mystery shops", `${leeds},mystery_shopping,self_purchaser,website,12,,40,`, "percent"],
    ["more than answered", `${leeds},contact_was_good,carers,all,120,121,,`, "count"],
    ["more than everyone", `${leeds},knows_of_changes,residents,all,1100,,131.5,`, "percent"],
    ["no base", `${leeds},contact_was_good,carers,all,,80,,`, "base_count"],
    ["a council that had ended", "E10000001,2010-11,contact_was_good,carers,all,120,80,,", "council_code"],
  ])("is left out: %s", async (_name, row, column) => {
    const { rowCount, messages } = await taken(row, `${leeds},contact_was_poor,carers,all,120,20,,`);
    expect(rowCount).toBe(1);
    expect(messages.filter(({ severity }) => severity === "row")).toMatchObject([{ line: 2, column }]);
  });

  it("is doubted where all shares of a question look like proportions", async () => {
    const { messages } = await taken(`${leeds},knows_of_changes,residents,all,1100,,0.315,`);
    expect(messages).toMatchObject([{ severity: "note", column: "percent" }]);
  });
});
