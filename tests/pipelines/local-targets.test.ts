import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const header =
  "council_code,framework,edition,indicator_code,definition,person_type,basis,breakdown,breakdown_value,period,target,baseline_period,baseline_value,source,owner_role";
const carers =
  "E08000035,NIS,2008-09,NI 135,,all,,all,all,2010-11,28.5,2008-09,24.1,local_area_agreement,head_of_carers";
const budgets =
  "E08000035,PPF,2009-10,PPF-12,adass_eligible,client,snapshot,all,all,2010-11 Q4,30,,,project_plan,director";

async function taken(...rows: string[]) {
  const workspace = new TestWorkspace();
  const { isRefused, rowCount, messages } = await workspace.take("targets.csv", [header, ...rows, ""].join("\n"));
  return { isRefused, rowCount, messages };
}

describe("a local target", () => {
  it("loads, of an indicator with one reading and of one of several", async () => {
    expect(await taken(carers, budgets)).toEqual({ isRefused: false, rowCount: 2, messages: [] });
  });

  it.each([
    ["of an indicator that is not known", carers.replace("NI 135", "NI 999"), "indicator_code"],
    ["of a code of another list", carers.replace("NIS,2008-09", "ASCOF,2011-12"), "indicator_code"],
    ["whose reading is in doubt", budgets.replace("adass_eligible", ""), "definition"],
    ["of a reading that there is not", budgets.replace("adass_eligible", "adass_elegible"), "definition"],
    ["counted from a period after its own", carers.replace("2008-09,24.1", "2011-12,24.1"), "period"],
    ["agreed nowhere that is known", carers.replace("local_area_agreement", "a promise"), "source"],
    ["whose owner is a person", carers.replace("head_of_carers", "J Smith"), "owner_role"],
    ["of a share that is more than the whole", budgets.replace(",30,", ",130,"), "target"],
    ["that is no number", carers.replace("28.5", "as high as can be"), "target"],
  ])("is left out: %s", async (_name, row, column) => {
    const { rowCount, messages } = await taken(row, budgets.replace("2010-11 Q4", "2009-10 Q4"));
    expect(rowCount).toBe(1);
    expect(messages.filter(({ severity }) => severity === "row")).toMatchObject([{ line: 2, column }]);
  });

  it("stands once: two that differ in their target alone refuse the file", async () => {
    expect((await taken(carers, carers.replace("28.5", "29"))).isRefused).toBe(true);
  });

  it("says which readings its indicator has", async () => {
    const { messages } = await taken(budgets.replace("adass_eligible", ""), carers);
    const said = messages.find(({ severity }) => severity === "row")?.expected;
    expect(said).toContain("person_type client, basis snapshot, definition adass_eligible");
  });
});
