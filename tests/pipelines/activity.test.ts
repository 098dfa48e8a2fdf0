import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const header =
  "council_code,period,measure,person_type,breakdown,breakdown_value,count,of_count,mean_gbp,median_gbp,median_days";
const leeds = "E08000035,2010-11";

/** Takes a file of these rows, and gives how many of them loaded and what was said of the others. */
async function taken(...rows: string[]) {
  const workspace = new TestWorkspace();
  const { rowCount, messages } = await workspace.take("activity-2010-11.csv", [header, ...rows, ""].join("\n"));
  return { rowCount, messages };
}

describe("a row of activity", () => {
  it.each([
    ["a share of everyone", `${leeds},reviews,client,all,all,70,100,,,`],
    ["carers, where the measure is of carers too", `${leeds},self_directed_assessments,carer,all,all,7,10,,,`],
    ["an amount beside its count", `${leeds},budget_amounts,client,rurality,rural,70,,8200,6100,`],
    ["a count of days", `${leeds},assessment_waits,client,all,all,70,,,,21.5`],
    ["nobody, of nobody", `${leeds},reviews,client,client_group,substance_misuse,0,0,,,`],
  ])("loads: %s", async (_name, row) => {
    expect(await taken(row)).toEqual({ rowCount: 1, messages: [] });
  });

  it.each([
    ["a measure that is not known", `${leeds},revues,client,all,all,70,100,,,`, "measure"],
    ["more than it is out of", `${leeds},reviews,client,all,all,101,100,,,`, "count"],
    ["a share without what it is out of", `${leeds},reviews,client,all,all,70,,,,`, "of_count"],
    ["a whole where nothing is shared", `${leeds},funds_ran_out,all,all,all,70,100,,,`, "of_count"],
    ["an amount that no figure is made of", `${leeds},reviews,client,all,all,70,100,8200,,`, "mean_gbp"],
    ["days that no figure is made of", `${leeds},reviews,client,all,all,70,100,,,21`, "median_days"],
    ["people whom the measure is not of", `${leeds},reviews,carer,all,all,70,100,,,`, "breakdown"],
    ["a breakdown that the measure does not have", `${leeds},reviews,client,age_band,85+,70,100,,,`, "breakdown"],
    ["everyone, where groups share them out", `${leeds},contacts,all,all,all,70,100,,,`, "breakdown"],
    ["a group of another breakdown", `${leeds},reviews,client,client_group,rural,70,100,,,`, "breakdown_value"],
    ["a council that had ended", `E10000001,2010-11,reviews,client,all,all,70,100,,,`, "council_code"],
    ["half a person", `${leeds},reviews,client,all,all,70.5,100,,,`, "count"],
  ])("is left out: %s", async (_name, row, column) => {
    const { rowCount, messages } = await taken(row, `${leeds},reviews,client,client_group,mental_health,7,10,,,`);
    expect(rowCount).toBe(1);
    expect(messages.filter(({ severity }) => severity === "row")).toMatchObject([{ line: 2, column }]);
  });

  it("says in words which breakdowns its measure has", async () => {
    const { messages } = await taken(`${leeds},budget_bands,client,all,all,70,100,,,`);
    expect(messages.find(({ severity }) => severity === "row")?.expected).toBe(
      "one of person_type client, breakdown value_band",
    );
  });
});

describe("groups that do not make all", () => {
  it("are told where each person is in one", async () => {
    const { messages } = await taken(
      `${leeds},budgets_by_start,client,all,all,70,100,,,`,
      `${leeds},budgets_by_start,client,start,existing,50,80,,,`,
      `${leeds},budgets_by_start,client,start,new,15,20,,,`,
    );
    expect(messages).toMatchObject([{ severity: "note", line: 2, column: "count", found: "70" }]);
    expect(messages[0]?.expected).toBe("65, which its parts by start add up to");
  });

  it("are not told where a person may be in several", async () => {
    const rows = ["home_care,60", "day_care,55"].map(
      (cells) => `${leeds},services_used,client,service,${cells},100,,,`,
    );
    expect((await taken(...rows)).messages).toEqual([]);
  });
});
