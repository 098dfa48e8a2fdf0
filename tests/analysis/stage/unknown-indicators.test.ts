import { describe, expect, it } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import { noteUnknownIndicators } from "../../../src/analysis/stage/unknown-indicators.ts";
import { TestWorkspace } from "../../store/workspace.ts";
import { council, figuresOf, select } from "../core.ts";

const leeds = "E08000035";
const returned = (...lines: readonly string[]) =>
  ["council_code,indicator_code,period,numerator,denominator,value,vintage,note", ...lines, ""].join("\n");
const row = (code: string, period: string) => `${leeds},${code},${period},,,10,final,`;
const unknown = "select * from pub.unknown_indicator";

describe("a code that no indicator has", () => {
  it("is told once for each code when its file is loaded, with its rows, and what becomes of them", async () => {
    const workspace = new TestWorkspace();
    const lines = [
      row("NI 130", "2009-10"),
      row("NI 999", "2009-10"),
      row("NI 999", "2010-11"),
      row("NI 998", "2010-11"),
    ];
    const { messages, rowCount } = await workspace.take("ni.csv", returned(...lines), { computeFigures });
    expect(rowCount).toBe(4);
    expect(messages.map(({ code, line, column, found }) => `${code} ${line} ${column}: ${found}`)).toEqual([
      "check/code_known 3 indicator_code: NI 999 in 2 rows, at lines 3, 4",
      "check/code_known 5 indicator_code: NI 998 in one row, at line 5",
    ]);
    expect(messages[0]).toMatchObject({
      severity: "note",
      expected: "a national indicator that Yardstick knows",
      why: "The rows are loaded, but no page shows them.",
    });
  });

  it("is listed for as long as rows have it, whichever file came in between", async () => {
    const workspace = new TestWorkspace();
    await workspace.take("ni.csv", returned(row("NI 130", "2009-10"), row("NI 999", "2009-10")), { computeFigures });
    await workspace.take("later.csv", returned(row("NI 999", "2010-11")), { computeFigures });
    const listed = { return_name: "ni_returns", framework: "NIS", edition: "2008-09", indicator_code: "NI 999" };
    expect(await workspace.rows(unknown)).toEqual([
      { ...listed, first_period: "2009-10", last_period: "2010-11", row_count: 2 },
    ]);
    expect(await workspace.rows("select count(*) as figures from out.figure")).toEqual([{ figures: 1 }]);
  });

  it("is an error where it is a measure of our own", async () => {
    const db = await figuresOf({ councils: [council("E06000001")] });
    await db.run(`insert into figure_stage by name (select 7 as unit_number, 'E06000001' as area_code,
      'Yardstick' as framework, '2008-09' as edition, 'NOT-LISTED' as indicator_code, '2010-11' as period)`);
    const unit = { name: "a new measure", counts: "published", query: "select 1" } as const;
    const stale = {
      isEverything: false,
      changed: new Set<string>(),
      isReleased: false,
      units: [{ unit, number: 7, periods: null }],
    };
    await expect(noteUnknownIndicators(db, stale)).rejects.toThrow(
      "a new measure makes Yardstick 2008-09 NOT-LISTED, which no list of src/catalogue/indicators has",
    );
    expect(await select(db, unknown)).toEqual([]);
    db.close();
  });
});
