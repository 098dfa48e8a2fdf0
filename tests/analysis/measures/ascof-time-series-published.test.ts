import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import { type RefreshResult, refresh } from "../../../src/store/refresh.ts";
import { Database } from "../../../src/store/warehouse/database.ts";
import { workspaceAt } from "../../../src/store/workspace/workspace.ts";
import { usual } from "../../store/workspace.ts";
import { select } from "../core.ts";

/** The file as the Department of Health and Social Care published it: it is not part of the project. */
const file = resolve(import.meta.dirname, "../../../../shared/real/ascof/ascof_2024_25.ods");

describe.skipIf(!existsSync(file))("the published ASCOF time series of 2015 to 2016 to 2024 to 2025", () => {
  let folder: string;
  let db: Database;
  let results: RefreshResult["results"];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "yardstick-ascof-"));
    const workspace = workspaceAt(folder);
    ({ results } = await refresh(workspace, { ...usual, files: [file], computeFigures }));
    db = await Database.open(workspace.warehouse, "read");
  }, 240_000);

  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("loads whole, and names the 59 values of Dorset's abolished code by their cells", () => {
    expect(results[0]).toMatchObject({ isRefused: false, leftOutCount: 0 });
    const [note] = results[0]?.messages.filter(({ code }) => code === "check/not_ended") ?? [];
    expect(note?.council).toBe("E10000009");
    expect(note?.found).toMatch(/^59 at Table_1a!AE152:AG152, .*Table_4b!D152:I152, .*Table_6b!D151:AG151$/);
  });

  it("has England at 82.4% on 3D(1A) in 2024-25: 395,670 of 480,105", async () => {
    const query = `select value, numerator, denominator from out.figure
      where indicator_code = '3D(1A)' and area_type = 'england' and period = '2024-25'`;
    expect(await select(db, query)).toEqual([{ value: 82.4, numerator: 395_670, denominator: 480_105 }]);
  });

  it("has the user survey of each of ten years for England but for 2020-21, which was voluntary", async () => {
    const query = `select period, value, value_status from out.figure
      where indicator_code = '4A' and area_type = 'england' order by period`;
    const years = [69.2, 70.1, 69.9, 70, 70.2, null, 69.2, 69.7, 71.1, 70.1];
    expect(await select(db, query)).toEqual(
      years.map((value, index) => ({
        period: `${2015 + index}-${16 + index}`,
        value,
        value_status: value === null ? "not_published" : "value",
      })),
    );
  });

  it("withholds what the publisher withheld for quality in table 4b, and nothing of councils that had ended", async () => {
    const query = `select area_name, period from out.figure
      where indicator_code = '4B' and area_type = 'council' and value_status = 'withheld' order by all`;
    expect(await select(db, query)).toEqual(
      [
        ["Kirklees", "2023-24"],
        ["Luton", "2024-25"],
        ["South Tyneside", "2024-25"],
        ["Southwark", "2023-24"],
        ["Wirral", "2024-25"],
      ].map(([area_name, period]) => ({ area_name, period })),
    );
  });

  it("breaks self-directed support in 2024-25 and the user survey about 2020-21, in the publisher's words", async () => {
    const query = `select indicator_code, period from pub.series_change
      where edition = '2023-24' and is_break and indicator_code in ('1B', '2B', '3D(1A)', '4A') group by all order by all`;
    expect(await select(db, query)).toEqual(
      [
        ["1B", "2020-21"],
        ["1B", "2021-22"],
        ["2B", "2024-25"],
        ["3D(1A)", "2024-25"],
        ["4A", "2020-21"],
        ["4A", "2021-22"],
      ].map(([indicator_code, period]) => ({ indicator_code, period })),
    );
  });

  it("has every outcome of tables 2a to 2e, 3d and 4b within what rounding allows, and not every one exactly", async () => {
    const counts = (where: string) =>
      select(
        db,
        `select sum(checked_count)::integer as checked, sum(inside_count)::integer as inside,
          sum(exact_count)::integer as exact
        from pub.recomputed where return_name = 'ascof_time_series' and ${where}`,
      );
    const clientLevel = "period = '2024-25' and (indicator_code like '2%' or indicator_code like '3D(%')";
    expect((await counts(clientLevel))[0]).toMatchObject({ checked: 1633, inside: 1633 });
    expect((await counts("indicator_code = '4B'"))[0]).toMatchObject({ checked: 330, inside: 330 });
    expect((await counts(`indicator_code = '4B' or (${clientLevel})`))[0]).toMatchObject({
      checked: 1963,
      exact: 1711,
    });
    expect(await select(db, "from pub.recomputed_finding")).toEqual([]);
  });

  it("gives each measure the former code that the catalogue knows, but for one, of which it gives two", async () => {
    const query = `select said.indicator_code, said.words, step.other_code
      from pub.publisher_measure as said
      left join meta.indicator_step as step on step.framework = said.framework and step.edition = said.edition
        and step.indicator_code = said.indicator_code and direction = 'before'
      where item like '%Code' and words <> 'Not applicable' and upper(said.words) is distinct from step.other_code`;
    expect(await select(db, query)).toEqual([
      { indicator_code: "3D(2A)", words: "1C(1b) (but 1C(2A) in its own log of changes)", other_code: "1C(2A)" },
    ]);
  });
});
