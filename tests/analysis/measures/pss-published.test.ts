import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import { unitCostsSql } from "../../../src/analysis/measures/pss-unit-costs.ts";
import { refresh } from "../../../src/store/refresh.ts";
import { Database } from "../../../src/store/warehouse/database.ts";
import { workspaceAt } from "../../../src/store/workspace/workspace.ts";
import { usual } from "../../store/workspace.ts";
import { select } from "../core.ts";

const folder = resolve(import.meta.dirname, "../../../../shared/real/pssex");

const files = [
  "2008-09_data.csv",
  "2009-10_council_level_activity.csv",
  "2010-11_council_level_activity.csv",
  "Annex_Fin_CASSR_Level_Activity_Data_2012_13.csv",
  "Annex_Final_CASSR_Level_Activity_Data_2013_14.csv",
  "2008-09_unit_costs.csv",
  "2009-10_council_level_detailed_unit_costs.csv",
  "2010-11_council_level_unit_costs.csv",
  "Annex_Fin_CASSR_Level_Unit_Costs_2012_13.csv",
  "Annex_Final_CASSR_Level_Unit_Costs_2013_14.csv",
];

describe.skipIf(!existsSync(folder))("PSS EX1 as it was published (skipped where it is absent)", () => {
  let scratch: string;
  let db: Database;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), "yardstick-pss-"));
    const workspace = workspaceAt(scratch);
    await refresh(workspace, { ...usual, files: files.map((name) => join(folder, name)), computeFigures });
    db = await Database.open(workspace.warehouse, "read");
  }, 600_000);

  afterAll(() => {
    db.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  // Read by eye in columns A2.20, A4.20 and A4.18 of the five files.
  it("has the counts of direct payments and personal budgets of five days, and the markers in their place", async () => {
    const query = `select area_name, list(coalesce(cast(value::integer as varchar), value_status) order by period)::varchar as days
      from pub.figure where indicator_code = 'DP' and breakdown = 'all'
        and area_name in ('Leeds', 'Cumbria', 'City of London', 'Isles of Scilly', 'England') group by area_name order by area_name`;
    expect(await select(db, query)).toEqual([
      { area_name: "City of London", days: "[15, not_published, 65, 80, 85]" },
      { area_name: "Cumbria", days: "[710, 2530, 5585, 1625, 2950]" },
      { area_name: "England", days: "[67685, 130900, 114090, 115930, 122380]" },
      { area_name: "Isles of Scilly", days: "[0, suppressed, 0, 10, 0]" },
      { area_name: "Leeds", days: "[935, 2285, 3565, 1225, 1300]" },
    ]);
  });

  it("has 1,298,795 existing clients with completed reviews in England in 2009-10", async () => {
    const query = `select value from pub.figure
      where area_type = 'england' and indicator_code = 'REVIEWED' and period = '2009-10'`;
    expect(await select(db, query)).toEqual([{ value: 1_298_795 }]);
  });

  it("has £535.80 a week for all care of all adults in Cumbria in 2009-10, £133,331,000 over 248,846 weeks", async () => {
    const query = `select value, numerator, denominator from pub.figure
      where area_code = 'E10000006' and indicator_code = '2.1' and period = '2009-10'`;
    expect(await select(db, query)).toEqual([{ value: 535.8, numerator: 133_331, denominator: 248_846 }]);
  });

  // Read by eye in the rows of Leeds: £60,863,000 over 2,566,989 hours, and £12,077,000 over 1,300 people, by the week.
  it("has Leeds's hour of home care in 2012-13 and its week of direct payments per person in 2013-14", async () => {
    const query = `select value, numerator, denominator from pub.figure where area_name = 'Leeds' and definition = ''
      and (indicator_code, period) in (('2.22', '2012-13'), ('2.30', '2013-14')) order by indicator_code`;
    expect(await select(db, query)).toEqual([
      { value: 23.7, numerator: 60_863, denominator: 2_566_989 },
      { value: 178.7, numerator: 12_077, denominator: 1300 },
    ]);
  });

  it("finds by the words of a heading the measure whose code is printed beside it", async () => {
    const query = `select distinct measure, kind.code from core.pss_unit_costs as data
      join meta.unit_cost as kind on kind.period = '2008-09' and has is not null
        and list_bool_and([contains(lower(heading), word) for word in string_split(has, ';')])
        and not coalesce(list_bool_or([contains(lower(heading), word) for word in string_split(has_not, ';')]), false)
      where data.period = '2008-09'`;
    const pairs = await select(db, query);
    // Three headings are those of two measures: of hours by a sample week, and of hours of the year.
    const twice = ["2.22A", "2.23A", "2.24"];
    expect(pairs.filter(({ measure, code }) => measure !== code && !twice.includes(String(measure)))).toEqual([]);
    expect(pairs).toHaveLength(64);
  });

  // Councils whose cost and units are above 0. England's rows include estimates and are left out, and said to be.
  it.each([
    ["2008-09", 8558, 62],
    ["2009-10", 5596, 43],
    ["2010-11", 8157, 60],
    ["2012-13", 7966, 60],
    ["2013-14", 7867, 60],
  ])(
    "of %s has every council's unit cost within what its cost and units allow, by the factor of its measure",
    async (year, checked, estimated) => {
      const query = `select sum(checked_count)::integer as checked, sum(inside_count)::integer as inside,
        sum(estimated_count)::integer as estimated from pub.recomputed where period = '${year}'`;
      expect(await select(db, query)).toEqual([{ checked, inside: checked, estimated }]);
    },
  );

  it("does not follow without the factors: four measures of 2008-09 are of other units than they seem", async () => {
    const query = `select code, count(*) as judged from ${unitCostsSql}
      where period = '2008-09' and area_code <> 'E92000001' and numerator > 0 and denominator > 0 and unit_cost is not null
        and abs(1000 * numerator / denominator / unit_cost - 1) > 0.5 group by code order by code`;
    expect(await select(db, query)).toEqual([
      { code: "2.1A", judged: 147 },
      { code: "2.22A", judged: 149 },
      { code: "2.23A", judged: 144 },
      { code: "2.24", judged: 148 },
    ]);
  });
});
