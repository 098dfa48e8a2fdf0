import { beforeAll, describe, expect, it } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import { siteContext } from "../../../src/site/site-context.ts";
import type { Database } from "../../../src/store/warehouse/database.ts";
import { TestWorkspace } from "../../store/workspace.ts";
import { figuresOf, select } from "../core.ts";
import {
  councils,
  county,
  east,
  funders,
  joined,
  middle,
  newest,
  north,
  oldest,
  port,
  rate,
  rest,
  shire,
  south,
  town,
  west,
} from "./succession-councils.ts";

let db: Database;

beforeAll(async () => {
  db = await figuresOf({
    councils,
    self_funders: [
      ...[
        funders(oldest, "2008-09", 100, 400),
        funders(middle, "2009-10", 110, 400),
        funders(newest, "2013-14", 120, 400),
      ],
      ...[funders(west, "2009-10", 30, 100), funders(east, "2009-10", 90, 200), funders(joined, "2010-11", 130, 310)],
      ...[funders(west, "2008-09", 20, 100)],
      ...[
        funders(county, "2009-10", 200, 800),
        funders(north, "2010-11", 90, 300),
        funders(south, "2010-11", 105, 500),
      ],
      ...[funders(shire, "2009-10", 60, 300), funders(port, "2009-10", 10, 100), funders(town, "2010-11", 30, 150)],
      ...[funders(rest, "2010-11", 45, 250), funders(shire, "2010-11", 61, 300)],
    ],
    ni_returns: [rate(west, "2009-10", 10, 100_000), rate(east, "2009-10", 30, 200_000)],
    comparator_groups: [{ scheme: "CQC", edition: "2009", council_code: oldest, comparator_code: west, rank: 1 }],
  });
});

function series(code: string, indicator = "SF-COUNT") {
  return select(
    db,
    `select period, numerator, denominator, value from pub.figure
    where area_type = 'council' and area_code = '${code}' and indicator_code = '${indicator}' order by period`,
  );
}

describe("a council whose code changed", () => {
  it("is one series under its newest code, from its first figure to its last", async () => {
    expect(await series(newest)).toEqual([
      { period: "2008-09", numerator: 100, denominator: null, value: 100 },
      { period: "2009-10", numerator: 110, denominator: null, value: 110 },
      { period: "2013-14", numerator: 120, denominator: null, value: 120 },
    ]);
    expect([...(await series(oldest)), ...(await series(middle))]).toEqual([]);
  });

  it("is one council in the list of councils, since its first day, and in groups of comparators", async () => {
    expect(
      await select(
        db,
        `select council_code, cast(first_day as varchar) as first_day from pub.council
        where council_code in ('${oldest}', '${middle}', '${newest}')`,
      ),
    ).toEqual([{ council_code: newest, first_day: "2008-04-01" }]);
    expect(await select(db, "select distinct council_code from pub.comparator where scheme = 'CQC'")).toEqual([
      { council_code: newest },
    ]);
  });

  it("keeps the figure of the code in force where two codes have one for one period", async () => {
    const both = await figuresOf({
      councils,
      self_funders: [funders(middle, "2009-10", 110, 400), funders(newest, "2009-10", 999, 400)],
    });
    expect(
      await select(
        both,
        `select area_type, area_code, value from pub.figure where indicator_code = 'SF-COUNT'
      order by area_type`,
      ),
    ).toEqual([
      { area_type: "council", area_code: newest, value: 110 },
      { area_type: "other_code", area_code: newest, value: 999 },
    ]);
  });

  it("keeps the figure that a publisher gives under the old code after the change, where there is no other", async () => {
    const late = await figuresOf({ councils, self_funders: [funders(middle, "2014-15", 130, 400)] });
    expect(
      await select(late, "select area_type, area_code, value from pub.figure where indicator_code = 'SF-COUNT'"),
    ).toEqual([{ area_type: "council", area_code: newest, value: 130 }]);
  });
});

describe("a council that others merged into", () => {
  // 2009-10: 30 + 90 = 120 self-funders. 2008-09 has one of the two alone, which is no figure of the area.
  it("has the sum of their counts for the periods before, where both have one", async () => {
    expect(await series(joined)).toEqual([
      { period: "2009-10", numerator: 120, denominator: null, value: 120 },
      { period: "2010-11", numerator: 130, denominator: null, value: 130 },
    ]);
  });

  // 30 of 100 and 90 of 200 are 120 of 300, 40%: the mean of 30% and 45% would be 37.5%.
  it("has the share that the sums of the counts make, never the mean of shares", async () => {
    expect((await series(joined, "SF-SHARE"))[0]).toEqual({
      period: "2009-10",
      numerator: 120,
      denominator: 300,
      value: 40,
    });
  });

  it("has no rate for the periods before", async () => {
    expect(await series(joined, "NI 131")).toEqual([]);
    expect(await series(west, "NI 131")).toHaveLength(1);
  });

  it("is told which rows the sum was made from", async () => {
    expect(
      await select(
        db,
        `select source_row from out.figure_source join pub.figure using (figure_id)
        where area_code = '${joined}' and period = '2009-10' and indicator_code = 'SF-COUNT' order by source_row`,
      ),
    ).toEqual([{ source_row: 4 }, { source_row: 5 }]);
  });

  // West has 3 self-funders, which is hidden: a sum of 93 beside East's 90 would tell.
  it("has no sum where that would tell a number that is hidden", async () => {
    const few = await figuresOf({
      councils,
      self_funders: [funders(west, "2009-10", 3, 100), funders(east, "2009-10", 90, 200)],
    });
    expect(await select(few, `select * from pub.figure where area_code = '${joined}'`)).toEqual([]);
  });
});

describe("a council that was split", () => {
  it("is shown to its last day, and those it was split into from their first", async () => {
    expect((await series(county)).map(({ period }) => period)).toEqual(["2009-10"]);
    expect((await series(north)).map(({ period }) => period)).toEqual(["2010-11"]);
    expect((await series(south)).map(({ period }) => period)).toEqual(["2010-11"]);
  });

  it("and what it became are told on the day of the change", async () => {
    const rows = await select(
      db,
      `select council_code, change, cast(changed_on as varchar) as changed_on, ended_code from pub.succession
      where ended_code = '${county}'`,
    );
    expect(rows).toEqual(
      [north, south].map((council_code) => ({
        council_code,
        change: "split",
        changed_on: "2010-04-01",
        ended_code: county,
      })),
    );
  });
});

describe("a council of which a part went elsewhere", () => {
  // The town took a part of the shire and all of the port: what the port has is less than the town's area had.
  it("bridges to no other, neither itself nor one that merged into the same council", async () => {
    expect((await series(town)).map(({ period }) => period)).toEqual(["2010-11"]);
    expect((await series(rest)).map(({ period }) => period)).toEqual(["2010-11"]);
    expect((await series(shire)).map(({ period }) => period)).toEqual(["2009-10"]);
  });

  it("is kept as published after its last day, and is in no comparison", async () => {
    const after = `select area_type, area_name, value from pub.figure where area_code = '${shire}' and period = '2010-11'
      and indicator_code = 'SF-COUNT'`;
    expect(await select(db, after)).toEqual([{ area_type: "other_code", area_name: "Council 1", value: 61 }]);
    expect(
      await select(
        db,
        `select max(n) as most from pub.comparison join pub.figure using (figure_id)
        where scheme = 'region' and period = '2010-11' and indicator_code = 'SF-COUNT'`,
      ),
    ).toEqual([{ most: 4 }]);
  });
});

it("is said at the head of the pages of those who began and of those who ended, of a new code alone nothing", async () => {
  const { councils: shown } = await siteContext(db, { day: "2026-11-30", isToday: true });
  const said = (code: string) => {
    const { last_day, followed_by, began_on, in_place_of } = shown.get(code) ?? {};
    return { last_day, followed_by, began_on, in_place_of };
  };
  const lasting = { last_day: null, followed_by: null };
  expect(said(newest)).toEqual({ ...lasting, began_on: null, in_place_of: null });
  expect(said(joined)).toEqual({ ...lasting, began_on: "1 April 2010", in_place_of: "Council 1 and Council 2" });
  expect(said(north)).toEqual({ ...lasting, began_on: "1 April 2010", in_place_of: "part of Council 1" });
  expect(said(town)).toEqual({ ...lasting, began_on: "1 April 2010", in_place_of: "Council 4 and part of Council 1" });
  const ended = { last_day: "2010-03-31", began_on: null, in_place_of: null };
  expect(said(county)).toEqual({ ...ended, followed_by: "Council 2, and by Council 3" });
});

it("gives the same figures whether files come one after the other or all at once", async () => {
  const workspace = new TestWorkspace();
  const header = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
  const line = (code: string, year: string) => `${code},NI 131,${year},10,1000,1.0,final,`;
  const files = [
    [line("E10000022", "2008-09"), line("E10000010", "2008-09")],
    [line("E06000048", "2009-10"), line("E06000047", "2009-10")],
    [line("E10000022", "2007-08")],
  ];
  for (const [index, lines] of files.entries()) {
    await workspace.take(`returns-${index}.csv`, [header, ...lines, ""].join("\n"), { computeFigures });
  }
  const figures = "select figure_id, area_type, area_code, period, value from out.figure order by figure_id";
  const inTurn = await workspace.rows(figures);
  await workspace.rebuild({ computeFigures });
  expect(await workspace.rows(figures)).toEqual(inTurn);
  expect(inTurn.map(({ area_code, period }) => `${area_code} ${period}`).toSorted()).toEqual([
    ...["E06000047 2008-09", "E06000047 2009-10", "E06000057 2007-08", "E06000057 2008-09", "E06000057 2009-10"],
  ]);
});
