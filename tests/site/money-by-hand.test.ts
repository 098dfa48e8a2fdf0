import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { demandBase } from "../../reports/council/value-for-money/demand/base.ts";
import { demandAhead } from "../../reports/council/value-for-money/demand/query.ts";
import { costsAhead, defaultAssumptions } from "../../reports/council/value-for-money/demand/scenarios.ts";
import { costOutcome } from "../../reports/council/value-for-money/outcome/query.ts";
import { stories } from "../../src/demo/stories.ts";
import { openSite } from "../../src/site/open-site.ts";
import type { Shape, Table } from "../../src/site/query.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { loadedWarehouse } from "./site.ts";

// Numbers of the value-for-money page of Eastwold, each worked out here by hand from the returns of the demonstration.

let db: Database;

beforeAll(async () => {
  db = await openSite({ warehouse: await loadedWarehouse(), day: "2011-12-02", before: null });
}, 600_000);

afterAll(() => db.close());

function rowsOf<S extends Shape>({ shape, sql }: Table<S>) {
  return db.rows(z.object(shape), `select * from (${sql}) where council_code = '${stories.typical.code}'`);
}

it("sets the cost of an hour of home care beside the share who are at home after rehabilitation", async () => {
  const lines = await rowsOf(costOutcome.tables.lines);
  const own = lines.filter(({ pair, role }) => pair === "home-care-rehabilitation" && role === "this");
  // Expenditure 2010-11, home care of older people, physical disability, learning disability and mental health:
  // £10,795,194 + £1,870,666 + £1,824,994 + £355,536 = £14,846,390 for 585,410 + 105,639 + 102,951 + 20,320 = 814,320 hours,
  // which is £18.2316 an hour. NI 125 of 2010-11 was returned as 83.5.
  expect(own.map(({ side, period, value }) => [side, period, value])).toEqual([
    ["cost", "2010-11", expect.closeTo(18.2316, 4)],
    ["outcome", "2010-11", 83.5],
  ]);
});

it("works out what support would cost in 2020 from people, rates and costs of both age groups", async () => {
  const base = demandBase(await rowsOf(demandAhead.tables.figures));
  if (typeof base === "string") throw new Error(base);
  const in2020 = costsAhead(base, defaultAssumptions(base)).find(({ year }) => year === 2020);
  // Expenditure 2010-11: £89,830,964 in all, £42,051,344 of it on care homes; older people £53,371,872 and £28,690,631.
  // 18 to 64: 1,704 of 174,235 are 9.8 per 1,000; (36,459,092 − 13,360,713) ÷ 1,704 = £13,555 each; 13,360,713 ÷ 174,235 = £76.68.
  // 65 and over: 749 + 1,085 + 1,088 = 2,922 of 46,226 are 63.2 per 1,000; 24,681,241 ÷ 2,922 = £8,447; 28,690,631 ÷ 46,226 = £620.66.
  // Projected to 2020: 186,922 and 54,536. 186,922 × 0.0098 × 13,555 = 24,830,532; × 76.68 = 14,333,179;
  // 54,536 × 0.0632 × 8,447 = 29,114,065; × 620.66 = 33,848,314. In all £102,126,090.
  expect(in2020?.people).toEqual({ "18-64": 186_922, "65+": 54_536 });
  expect(in2020?.gbp.central).toBeCloseTo(102_126_090, -1);
});
