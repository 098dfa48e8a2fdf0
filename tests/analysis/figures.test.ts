import { copyFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { computeFigures } from "../../src/analysis/figures.ts";
import { figureUnits } from "../../src/analysis/measures/index.ts";
import { tablesRead } from "../../src/analysis/stage/incremental.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { budget, budgets } from "../store/budgets.ts";
import { TestWorkspace } from "../store/workspace.ts";
import { council, figuresOf } from "./core.ts";

const [leeds, knowsley, hull] = ["E08000035", "E08000011", "E06000010"];

/** Everyone with a personal budget and the women and men among them, of a council and quarter. */
function quarter(council: string, period: string, women: number, men: number): string[] {
  const line = (breakdown: string, breakdown_value: string, people: number) =>
    budget({
      council_code: council,
      period,
      breakdown,
      breakdown_value,
      direct_payment_count: "",
      denominator_count: String(people * 4),
      personal_budget_count: String(people),
    });
  return [line("all", "all", women + men), line("sex", "female", women), line("sex", "male", men)];
}

const csv = (header: string, ...lines: readonly string[]) => [header, ...lines, ""].join("\n");
const groups = (...pairs: readonly (readonly [string, string])[]) =>
  csv(
    "scheme,edition,council_code,comparator_code,rank,distance",
    ...pairs.map((pair) => `CQC,2009,${pair.join(",")},,`),
  );
const features = (...councils: readonly string[]) =>
  csv(
    "edition,council_code,feature,feature_value,weight",
    ...councils.map((code, index) => `Made up,${code},x,${index * index},1`),
  );
const returned = (vintage: string, value: number) =>
  csv(
    "council_code,indicator_code,period,numerator,denominator,value,vintage,note",
    `${leeds},NI 130,2009-10,,,${value},${vintage},`,
  );
const publishedHeader =
  "area_type,area_code,area_name,framework,edition,indicator_code,period,person_type,breakdown,breakdown_value,numerator,denominator,value,lower_95,upper_95,value_status,source,published_on";
const published = (code: string, value: number) =>
  `council,${code},Hull,NIS,2008-09,NI 130,2009-10,all,all,all,,,${value},,,value,Made for the test,2010-12-01`;
const people = csv(
  "council_code,year,kind,base_year,sex,age_band,population_count",
  ...["female", "male"].flatMap((sex) =>
    ["18-64", "65-74", "75-84", "85+"].map((band) => `${leeds},2010,estimate,,${sex},${band},1000`),
  ),
);

/** What arrives, in turn: each file touches some figures and leaves others as they are. */
const arrivals: readonly (readonly [name: string, content: string])[] = [
  ["groups.csv", groups([leeds, knowsley], [leeds, hull], [knowsley, leeds])],
  ["q2.csv", budgets(...quarter(leeds, "2010-11 Q2", 40, 40), ...quarter(knowsley, "2010-11 Q2", 30, 3))],
  ["q3.csv", budgets(...quarter(leeds, "2010-11 Q3", 60, 50), ...quarter(hull, "2010-11 Q3", 20, 20))],
  ["q2-again.csv", budgets(...quarter(leeds, "2010-11 Q2", 44, 41))],
  ["q4.csv", budgets(...quarter(leeds, "2010-11 Q4", 70, 60))],
  // The same again, but for one number: women alone are other figures than before.
  [
    "q4-corrected.csv",
    budgets(...quarter(leeds, "2010-11 Q4", 71, 60).with(0, quarter(leeds, "2010-11 Q4", 70, 60)[0] ?? "")),
  ],
  // A year before: the change of a later quarter that nothing else touches.
  ["before.csv", budgets(...quarter(leeds, "2009-10 Q4", 30, 30))],
  ["ni-provisional.csv", returned("provisional", 11)],
  ["ni-published.csv", csv(publishedHeader, published(hull, 14), published(knowsley, 9))],
  ["ni-final.csv", returned("final", 12)],
  // A newer year of one council: the measures that others are judged by are no longer of the newest.
  ["ni-newer.csv", csv(publishedHeader, published(knowsley, 10).replace("2009-10", "2010-11"))],
  ["people.csv", people],
  // Whom councils are compared with: every comparison rests on it.
  ["groups-again.csv", groups([hull, leeds])],
  ["features.csv", features(leeds, knowsley, hull)],
  // A group that was there is there no more: its figure is taken out.
  ["q3-again.csv", budgets(...quarter(leeds, "2010-11 Q3", 60, 50).slice(0, 2))],
];

/** The tables of `out` and `pub` whose rows differ between two warehouses, whatever their order, and how many are alike. */
async function compare(one: string, other: string): Promise<{ differing: string[]; alike: number }> {
  const db = await Database.open(":memory:", "write");
  await db.run(`attach '${one}' as one (read_only)`);
  await db.run(`attach '${other}' as other (read_only)`);
  const { name = [] } = await db.columns(
    `select schema_name || '.' || table_name as name from duckdb_tables()
      where database_name = 'one' and schema_name in ('out', 'pub', 'meta') order by name`,
  );
  const differing: string[] = [];
  for (const table of name.map(String)) {
    const { rows } = await db.columns(
      `select count(*) as rows from (
        (from one.${table} except all from other.${table}) union all (from other.${table} except all from one.${table}))`,
    );
    if (rows?.[0] !== 0) differing.push(table);
  }
  db.close();
  return { differing, alike: name.length - differing.length };
}

/** A warehouse that holds what stands beside returns, and no return. */
const withoutReturns = () =>
  figuresOf({
    councils: [council(leeds), council(hull)],
    service_classes: [{ service: "day_care", class: "reactive" }],
    gdp_deflators: [{ released_on: "2023-12-01", period: "2010-11", deflator: 100 }],
  });

describe("figures that are made as files arrive", () => {
  it("are those that a rebuild makes at once, in every table", async () => {
    const workspace = new TestWorkspace();
    for (const [name, content] of arrivals) {
      expect((await workspace.take(name, content, { computeFigures })).isRefused, name).toBe(false);
    }
    const vintages = `select vintage, is_latest from out.figure
      where area_code = '${leeds}' and indicator_code = 'NI 130' order by vintage`;
    expect(await workspace.rows(vintages)).toEqual([
      { vintage: "final", is_latest: true },
      { vintage: "provisional", is_latest: false },
    ]);
    const current = `select period, is_current from pub.judged_measure
      where area_code in ('${hull}', '${knowsley}', '${leeds}') and value is not null order by all`;
    expect(await workspace.rows(current)).toEqual([
      { period: "2009-10", is_current: false },
      { period: "2009-10", is_current: false },
      { period: "2010-11", is_current: true },
    ]);
    const live = `${workspace.at.warehouse}.live`;
    copyFileSync(workspace.at.warehouse, live);
    await workspace.rebuild({ computeFigures });
    const { differing, alike } = await compare(live, workspace.at.warehouse);
    expect(differing).toEqual([]);
    expect(alike).toBeGreaterThan(20);
  }, 180_000);

  it("are the latest of their vintages again when a publication withdraws one that was more settled", async () => {
    const workspace = new TestWorkspace();
    const publication = (...values: readonly string[]) => csv(publishedHeader, ...values);
    const [ours, others] = [published(leeds, 14), [published(hull, 14), published(knowsley, 9)]];
    const latest = () =>
      workspace.rows(`select vintage, is_latest from out.figure
        where area_code = '${leeds}' and indicator_code = 'NI 130' order by vintage`);
    await workspace.take("ni-provisional.csv", returned("provisional", 11), { computeFigures });
    await workspace.take("ni-published.csv", publication(ours, ...others), { computeFigures });
    expect(await latest()).toEqual([
      { vintage: "provisional", is_latest: false },
      { vintage: "published", is_latest: true },
    ]);
    await workspace.take("ni-withdrawn.csv", publication(...others), {
      computeFigures: async (db) => {
        await db.run("delete from core.comparator_figures where area_code = ?", [leeds]);
        await computeFigures(db);
      },
    });
    expect(await latest()).toEqual([{ vintage: "provisional", is_latest: true }]);
  }, 180_000);

  it("are derived from anew only where a return that comes again has other numbers", async () => {
    const workspace = new TestWorkspace();
    const [all = "", women = "", men = ""] = quarter(leeds, "2010-11 Q4", 70, 60);
    const [, moreWomen = ""] = quarter(leeds, "2010-11 Q4", 71, 60);
    await workspace.take("q4.csv", budgets(all, women, men), { computeFigures });
    let touched: unknown;
    await workspace.take("q4-corrected.csv", budgets(all, moreWomen, men), {
      computeFigures: async (db) => {
        await computeFigures(db);
        touched = await db.columns("select distinct breakdown_value from touched");
      },
    });
    expect(touched).toEqual({ breakdown_value: ["female"] });
  }, 180_000);

  it("keep the numbers of figures that a file does not touch", async () => {
    const workspace = new TestWorkspace();
    const numbers = () =>
      workspace.rows(`select figure_id, breakdown_value from out.figure
        where area_code = '${leeds}' and indicator_code = 'PPF-12' and period = '2010-11 Q4' order by all`);
    await workspace.take("q4.csv", budgets(...quarter(leeds, "2010-11 Q4", 70, 60)), { computeFigures });
    const before = await numbers();
    expect(before).toHaveLength(3);
    await workspace.take("q2.csv", budgets(...quarter(hull, "2010-11 Q2", 20, 20)), { computeFigures });
    expect(await numbers()).toEqual(before);
  }, 180_000);
});

describe("a unit whose figures are made a period at a time", () => {
  const byPeriod = figureUnits.filter((unit) => unit.byPeriodOf !== undefined);

  it.each(byPeriod.map((unit) => [unit.name, unit] as const))("%s: reads a return of periods", (_name, unit) => {
    const definition = returns.find(({ name }) => name === unit.byPeriodOf);
    expect(tablesRead(unit.query)).toContain(unit.byPeriodOf);
    expect(definition?.scope).toContain("period");
  });
});

describe("a unit whose returns have no rows", () => {
  let db: Database;
  beforeAll(async () => {
    db = await withoutReturns();
  });
  afterAll(() => db.close());

  it.each(figureUnits.map((unit) => [unit.name, unit] as const))("%s: makes no figure", async (_name, unit) => {
    expect(await db.columns(`select count(*) as count from (${unit.query})`)).toEqual({ count: [0] });
  });
});
