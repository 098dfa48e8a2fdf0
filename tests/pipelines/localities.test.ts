import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const header = "council_code,locality_code,name,kind,parent_code,population_count,deprivation_fifth";
const [leeds, york] = ["E08000035", "E06000014"];
const north = `${leeds},N1,North,locality,,52000,`;
const ward = `${leeds},E05001411,Harehills,ward,N1,17000,1`;

async function taken(...rows: string[]) {
  const workspace = new TestWorkspace();
  const { isRefused, rowCount, messages } = await workspace.take("localities.csv", [header, ...rows, ""].join("\n"));
  return { isRefused, rowCount, messages };
}

describe("a list of localities", () => {
  it("is taken, with a place that lies in another and one of which no people are known", async () => {
    expect(await taken(north, ward, `${york},W1,Guildhall,ward,,,`)).toEqual({
      isRefused: false,
      rowCount: 3,
      messages: [],
    });
  });

  it.each([
    ["a kind that there is not", `${leeds},W2,Moor,parish,,900,`, "kind"],
    ["a sixth fifth", `${leeds},W2,Moor,ward,,900,6`, "deprivation_fifth"],
    ["a place of nobody", `${leeds},W2,Moor,ward,,0,`, "population_count"],
    ["a code without a digit", `${leeds},MOOR,Moor,ward,,900,`, "locality_code"],
    ["a place without a name", `${leeds},W2,,ward,,900,`, "name"],
    ["a council that there is not", "E08999999,W2,Moor,ward,,900,", "council_code"],
  ])("leaves out %s", async (_name, row, column) => {
    const { rowCount, messages } = await taken(row, north);
    expect(rowCount).toBe(1);
    expect(messages.filter(({ severity }) => severity === "row")).toMatchObject([{ line: 2, column }]);
  });

  it("is refused where a council has one code twice, and taken where two councils have the same", async () => {
    expect((await taken(north, north.replace("North", "South"))).isRefused).toBe(true);
    expect((await taken(north, north.replace(leeds, york))).rowCount).toBe(2);
  });

  it("says of a place that lies in one that is not listed, or in itself", async () => {
    const { rowCount, messages } = await taken(ward, `${leeds},W2,Moor,ward,W2,900,`);
    expect(rowCount).toBe(2);
    expect(messages.map(({ severity, line, found }) => [severity, line, found])).toEqual([
      ["note", 2, "N1, at line 2"],
      ["note", 3, "W2, at line 3"],
    ]);
  });

  it("replaces the list of its councils alone", async () => {
    const workspace = new TestWorkspace();
    await workspace.take("first.csv", [header, north, ward, north.replace(leeds, york), ""].join("\n"));
    await workspace.take("second.csv", [header, north.replace("North", "Far North"), ""].join("\n"));
    expect(await workspace.rows("select council_code, name from core.localities order by council_code")).toEqual([
      { council_code: york, name: "North" },
      { council_code: leeds, name: "Far North" },
    ]);
  });
});

describe("activity by locality", () => {
  const columns =
    "council_code,period,measure,person_type,breakdown,breakdown_value,count,of_count,mean_gbp,median_gbp,median_days";
  const row = (locality: string, counts: string, council = leeds) =>
    `${council},2010-11,reviews,client,locality,${locality},${counts},,,`;

  async function counted(...rows: string[]) {
    const workspace = new TestWorkspace();
    await workspace.take("localities.csv", [header, north, ward, `${leeds},W2,Moor,ward,N1,9000,`, ""].join("\n"));
    return workspace.take("activity.csv", [columns, ...rows, ""].join("\n"));
  }

  it("is taken of places that the council lists", async () => {
    const { rowCount, messages } = await counted(
      `${leeds},2010-11,reviews,client,all,all,70,100,,,`,
      row("E05001411", "30,50"),
      row("W2", "40,50"),
    );
    expect({ rowCount, messages }).toEqual({ rowCount: 3, messages: [] });
  });

  it.each([
    ["a place that no list has", row("W9", "30,50")],
    ["a place of another council", row("W2", "30,50", york)],
  ])("is left out of %s, with what to do", async (_name, broken) => {
    const { rowCount, messages } = await counted(broken, row("W2", "40,50"));
    expect(rowCount).toBe(1);
    const [message] = messages.filter(({ severity }) => severity === "row");
    expect(message).toMatchObject({ line: 2, column: "breakdown_value" });
    expect(message?.expected).toBe("the code of a locality that the council's file of localities has");
    expect(message?.fix).toContain("put the locality into the council's file of localities");
  });

  it("says where its parts do not make all", async () => {
    const { messages } = await counted(
      `${leeds},2010-11,reviews,client,all,all,90,100,,,`,
      row("E05001411", "30,50"),
      row("W2", "40,50"),
    );
    expect(messages[0]?.expected).toBe("70, which its parts by locality add up to");
  });

  it("is refused where a ward and the locality that it lies in are both counted", async () => {
    const { isRefused, messages } = await counted(row("E05001411", "30,50"), row("N1", "70,100"));
    expect(isRefused).toBe(true);
    expect(messages[0]?.found).toBe(`2 kinds of localities for ${leeds}, reviews, 2010-11`);
  });
});
