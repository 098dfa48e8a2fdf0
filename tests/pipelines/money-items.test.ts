import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const header = "council_code,item_id,kind,title,partner,period,vintage,amount_gbp,due_on,done_on,owner_role";
const planned = "E08000035,M1,business_case,Reablement,nhs,2010-11,planned,450000,2010-04-01,,head_of_commissioning";
const actual =
  "E08000035,M1,business_case,Reablement,nhs,2010-11,actual,390000,2010-04-01,2010-06-12,head_of_commissioning";

async function taken(...rows: string[]) {
  const workspace = new TestWorkspace();
  const { isRefused, rowCount, messages } = await workspace.take("money.csv", [header, ...rows, ""].join("\n"));
  return { isRefused, rowCount, messages };
}

describe("an item of money", () => {
  it("loads as it was planned and as it came, below zero too where less was spent than was set", async () => {
    const less = "E08000035,V1,budget_variance,Personal budgets,none,2010-11,actual,-120000,,,";
    expect(await taken(planned, actual, less)).toEqual({ isRefused: false, rowCount: 3, messages: [] });
  });

  it.each([
    ["of a kind that is not known", planned.replace("business_case", "wish"), "kind"],
    ["whose partner is not known", planned.replace(",nhs,", ",lottery,"), "partner"],
    ["neither planned nor actual", planned.replace("planned", "hoped"), "vintage"],
    ["that is no number of pounds", planned.replace("450000", "about 450k"), "amount_gbp"],
    ["due on no day", planned.replace("2010-04-01", "in spring"), "due_on"],
    ["whose owner is a person", planned.replace("head_of_commissioning", "J Smith"), "owner_role"],
    ["of a council that had ended", planned.replace("E08000035", "E10000001"), "council_code"],
  ])("is left out: %s", async (_name, row, column) => {
    const { rowCount, messages } = await taken(row, actual);
    expect(rowCount).toBe(1);
    expect(messages.filter(({ severity }) => severity === "row")).toMatchObject([{ line: 2, column }]);
  });

  it("refuses a file that has one item and year twice", async () => {
    expect((await taken(planned, planned.replace("450000", "460000"))).isRefused).toBe(true);
  });
});
