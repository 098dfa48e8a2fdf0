import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../workspace.ts";

const header = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
const row = (code: string, period: string, value: number) => `${code},NI 130,${period},,,${value},final,`;

async function taken(...rows: readonly string[]) {
  const workspace = new TestWorkspace();
  return { workspace, result: await workspace.take("ni.csv", `${[header, ...rows].join("\n")}\n`) };
}

const codes = "select council_code, period, value from core.ni_returns order by value";

// Dates of the codes: data/reference/councils.md. Gateshead and Northumberland were given new codes on 1 April 2013 alone;
// Dorset and Bournemouth, Christchurch and Poole are other areas than those before 1 April 2019.
describe("a code that the council had in other years", () => {
  it("is read as that of the year where only the code changed, with one note for the file", async () => {
    const { workspace, result } = await taken(
      row("E08000037", "2010-11", 31.2),
      row("E08000037", "2009-10", 30.1),
      row("E06000057", "2010-11", 20.1),
      row("E06000057", "2008-09", 19.5),
    );
    expect(result.leftOutCount).toBe(0);
    expect(result.sentences).toEqual([
      "ni.csv line 2, council_code: expected the code that the council had in the period of the row, found E08000037 in 2 rows, E06000057 in 1 row, E06000057 in 1 row. The same council under another code: read E08000037 as E08000020, E06000057 as E06000048, E06000057 as E10000022. Nothing needs doing if that is right.",
    ]);
    expect(await workspace.rows(codes)).toEqual([
      { council_code: "E10000022", period: "2008-09", value: 19.5 },
      { council_code: "E06000048", period: "2010-11", value: 20.1 },
      { council_code: "E08000020", period: "2009-10", value: 30.1 },
      { council_code: "E08000020", period: "2010-11", value: 31.2 },
    ]);
  });

  it("is read so of an old code for a later year too", async () => {
    const { workspace, result } = await taken(row("E08000020", "2015-16", 31.2), row("E08000035", "2015-16", 30));
    const notes = result.messages.filter(({ code }) => code === "cell/other-code");
    expect(notes.map(({ line, found }) => [line, found])).toEqual([[2, "E08000020 in 1 row"]]);
    expect(await workspace.rows(codes)).toEqual([
      { council_code: "E08000035", period: "2015-16", value: 30 },
      { council_code: "E08000037", period: "2015-16", value: 31.2 },
    ]);
  });

  it("is not read where the area changed with it: the message names the councils and codes of the year", async () => {
    const { result } = await taken(
      row("E06000059", "2010-11", 22),
      row("E06000058", "2010-11", 23),
      row("E10000006", "2023-24", 24),
      row("E08000035", "2010-11", 25),
    );
    expect([result.rowCount, result.leftOutCount]).toEqual([1, 3]);
    expect(result.messages.map(({ line, why }) => [line, why.replace(/^.*nobody's\. /, "")])).toEqual([
      [2, "In the period of the row its area was that of Dorset (E10000009)."],
      [
        3,
        "In the period of the row its area was that of Bournemouth (E06000028), Dorset (E10000009), Poole (E06000029).",
      ],
      [4, "In the period of the row its area was that of Cumberland (E06000063), Westmorland and Furness (E06000064)."],
    ]);
  });

  it("says nothing more of a code that no council ever had", async () => {
    const { result } = await taken(row("E07000008", "2010-11", 22), row("E08000035", "2010-11", 25));
    expect(result.messages.map(({ why }) => why)).toEqual([
      "A figure for a council that did not exist would be nobody's.",
    ]);
  });

  it("leaves out the row of the other code where a file gives one council of one year under both", async () => {
    const { workspace, result } = await taken(row("E08000037", "2010-11", 31.2), row("E08000020", "2010-11", 30.1));
    expect([result.leftOutCount, result.messages.map(({ code }) => code)]).toEqual([1, ["rule/exists_in"]]);
    expect(await workspace.rows(codes)).toEqual([{ council_code: "E08000020", period: "2010-11", value: 30.1 }]);
  });

  it("is read in the same way among rows that are read in other ways too", async () => {
    const { workspace } = await taken(`e08000037,NI 130,2010/11,,,31.2,final,`, row("E08000035", "2010-11", 25));
    expect(await workspace.rows(codes)).toEqual([
      { council_code: "E08000035", period: "2010-11", value: 25 },
      { council_code: "E08000020", period: "2010-11", value: 31.2 },
    ]);
  });
});
