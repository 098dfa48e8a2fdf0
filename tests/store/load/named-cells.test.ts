import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../workspace.ts";

const header = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
const row = (council: string, value: number, period = "2010-11") => `"${council}",NI 130,${period},,,${value},final,`;

async function taken(...rows: readonly string[]) {
  const workspace = new TestWorkspace();
  return { workspace, result: await workspace.take("ni.csv", `${[header, ...rows].join("\n")}\n`) };
}

const codes = "select council_code, period, value from core.ni_returns order by value";

describe("a council's name where its code belongs", () => {
  it("is read as its code, with one note for the file", async () => {
    const { workspace, result } = await taken(
      row("Leeds City Council", 1),
      row("Bristol, City of", 2),
      row("Kingston upon Hull", 3),
      row("County of Herefordshire", 4),
      row("St Helens", 5),
      row("LB Barnet", 6),
      row("Norfolk CC", 7),
      row("Royal Borough of Kensington & Chelsea", 8),
      row("E08000034", 9),
    );
    expect(result.sentences).toEqual([
      'ni.csv line 2, council_code: expected a nine-character council code such as E08000035, found "Leeds City Council", and 7 more like it. Read as E08000035: the council of that name in the period. Nothing needs doing if that is right.',
    ]);
    expect((await workspace.rows(codes)).map(({ council_code }) => council_code)).toEqual([
      "E08000035",
      "E06000023",
      "E06000010",
      "E06000019",
      "E08000013",
      "E09000003",
      "E10000020",
      "E09000020",
      "E08000034",
    ]);
  });

  it("is that of the council which had it in the period", async () => {
    const { workspace, result } = await taken(
      row("Durham", 1, "2008-09"),
      row("Durham", 2, "2009-10"),
      row("Dorset", 3, "2018-19"),
      row("Dorset", 4, "2019-20"),
      row("Gateshead", 5, "2012-13"),
      row("Gateshead", 6, "2013/14"),
    );
    expect(result.leftOutCount).toBe(0);
    expect((await workspace.rows(codes)).map(({ council_code }) => council_code)).toEqual([
      "E10000010",
      "E06000047",
      "E10000009",
      "E06000059",
      "E08000020",
      "E08000037",
    ]);
  });

  it("is asked where two councils could have it, with both named", async () => {
    const { result } = await taken(
      row("Kingston", 1),
      row("Bedfordshire", 2),
      row("Northamptonshire County Council", 3, "2022-23"),
      row("Atlantis", 4),
      row("Leeds", 5),
    );
    expect([result.rowCount, result.leftOutCount]).toEqual([1, 4]);
    const left = result.messages.filter(({ severity }) => severity === "row");
    expect(
      left.map(({ line, found, why }) => [line, found, why.replace("The council. ", "").replace("The council.", "")]),
    ).toEqual([
      [
        2,
        '"Kingston" (a name)',
        "It may be Kingston upon Hull, City of (E06000010) or Kingston upon Thames (E09000021).",
      ],
      [
        3,
        '"Bedfordshire" (a name)',
        "In the period of the row its area was that of Bedford (E06000055), Central Bedfordshire (E06000056).",
      ],
      [
        4,
        '"Northamptonshire County Council" (a name)',
        "In the period of the row its area was that of North Northamptonshire (E06000061), West Northamptonshire (E06000062).",
      ],
      [5, '"Atlantis" (a name)', ""],
    ]);
  });

  it("is no fault of a row that is left out for something else", async () => {
    const { result } = await taken(row("Leeds", 1).replace(",1,", ",1O,"), row("Kirklees", 2));
    const left = result.messages.filter(({ severity }) => severity === "row");
    expect(left.map(({ column, found }) => [column, found])).toEqual([["value", '"1O" (letter O)']]);
  });

  it("is read without a period where only one code ever had it", async () => {
    const workspace = new TestWorkspace();
    const people = (council: string, count: number) => `${council},2012,estimate,,female,65-69,${count}`;
    const { messages } = await workspace.take(
      "people.csv",
      [
        "council_code,year,kind,base_year,sex,age_band,population_count",
        people("Leeds City Council", 1),
        people("Gateshead", 2),
        people("E08000034", 3),
        "",
      ].join("\n"),
    );
    expect(messages.map(({ code, line, why }) => [code, line, why.replace("The council. ", "")])).toEqual([
      ["cell/council-code", 3, "It may be Gateshead (E08000020) or Gateshead (E08000037)."],
      ["cell/respelled", 2, "Read as E08000035: the council of that name in the period."],
    ]);
  });
});
