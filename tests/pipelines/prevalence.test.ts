import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const header = "condition,source,edition,age_band,sex,rate_percent,lower_95,upper_95";
const sound = "dementia,A survey,2008,85+,female,25.1,22.5,27.7";

async function taken(...rows: string[]) {
  const workspace = new TestWorkspace();
  const { isRefused, rowCount, messages } = await workspace.take("rates.csv", [header, ...rows, ""].join("\n"));
  return { isRefused, rowCount, messages };
}

describe("a rate of a condition", () => {
  it("loads with its limits and without", async () => {
    const without = "dementia,A survey,2008,85+,male,20.3,,";
    expect(await taken(sound, without)).toEqual({ isRefused: false, rowCount: 2, messages: [] });
  });

  it.each([
    ["of a condition that is not known", sound.replace("dementia", "hiccups"), "condition"],
    ["of more than everyone", sound.replace("25.1,22.5,27.7", "251,,"), "rate_percent"],
    ["below its own lower limit", sound.replace("25.1", "21.1"), "rate_percent"],
    ["above its own upper limit", sound.replace("25.1", "28.1"), "upper_95"],
    ["of no age", sound.replace("85+", "the oldest"), "age_band"],
  ])("is left out: %s", async (_name, row, column) => {
    const { rowCount, messages } = await taken(row, sound.replace("female", "male"));
    expect(rowCount).toBe(1);
    expect(messages.filter(({ severity }) => severity === "row")).toMatchObject([{ line: 2, column }]);
  });
});

it("stands whole where a file with under half of its ages comes", async () => {
  const workspace = new TestWorkspace();
  const ages = ["18-64", "65-74", "75-84", "85+"];
  const rows = ages.map((age) => `dementia,A survey,2008,${age},all,5.0,,`);
  await workspace.take("rates.csv", [header, ...rows, ""].join("\n"));
  const part = await workspace.take("part.csv", [header, "dementia,A survey,2008,85+,all,25.0,,", ""].join("\n"));
  expect(part.isRefused).toBe(true);
  expect(await workspace.rows("select count(*) as n, max(rate_percent) as highest from core.prevalence")).toEqual([
    { n: 4, highest: 5 },
  ]);
});
