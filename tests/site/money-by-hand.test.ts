import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { demandBase } from "../../reports/council/value-for-money/demand/base.ts";
import { demandAhead } from "../../reports/council/value-for-money/demand/query.ts";
import { costsAhead, defaultAssumptions } from "../../reports/council/value-for-money/demand/scenarios.ts";
import { costOutcome } from "../../reports/council/value-for-money/outcome/query.ts";
import { riskRange } from "../../reports/council/value-for-money/providers/at-risk.ts";
import { marketRow, newestMarket } from "../../reports/council/value-for-money/providers/market.ts";
import { valueForMoney } from "../../reports/council/value-for-money/query.ts";
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

it("says what the council provides itself, and what of its cost would be at risk", async () => {
  const figures = await rowsOf(valueForMoney.tables.figures);
  const own = figures.find(
    ({ indicator_code: code, period, breakdown_value: of }) =>
      code === "EX-PROVIDER" && period === "2010-11" && of === "in_house",
  );
  // Expenditure 2010-11, in house, older people: care homes £2,724,333, home care £4,219,702, day care £1,742,196, supported
  // accommodation £134,752, reablement £990,120; people with a learning disability: £1,368,724, £713,367, £2,980,671 and
  // £571,651. In all £15,445,516 of the £61,648,265 of which it is returned who provides: 25.0543%.
  expect(own).toMatchObject({ numerator: 15_445_516, denominator: 61_648_265, value: expect.closeTo(25.0543, 4) });
  // 15% of it is £2,316,827 and 50% is £7,722,758.
  expect(riskRange(own?.numerator ?? 0)).toBe("£2.3 million to £7.7 million");
});

it("says what an hour of home care costs, its own and one that it buys", async () => {
  const parts = await rowsOf(valueForMoney.tables.services);
  const costs = parts.filter(({ indicator_code: code, service }) => code === "UC-PROVIDER" && service === "home_care");
  const cost = (provision: string) => costs.find((part) => part.provision === provision)?.value;
  // In house £4,219,702 + £713,367 for 168,634 + 29,656 hours: £24.8781; from the independent sector £6,158,088 + £1,041,062
  // for 390,320 + 68,642 hours: £15.6857.
  expect(cost("in_house")).toBeCloseTo(24.8781, 4);
  expect(cost("independent")).toBeCloseTo(15.6857, 4);
});

it("says how many providers there are, how many came and went, and which share is new", async () => {
  const market = newestMarket(await rowsOf(valueForMoney.tables.market));
  const homes = market.by("provider_kind").find(({ breakdown_value: kind }) => kind === "care_home");
  // Activity 2010-11: 37 care homes, of them 1 new: 2.7%; of 39 a year before 3 no longer used: 39 − 3 + 1 = 37.
  expect(homes === undefined ? null : marketRow(market, homes)).toMatchObject({
    kind: "Care homes",
    now: "37",
    before: "39",
    lost: "3",
    new: "1",
    share: "2.7%",
  });
});

it("says how much of what is bought is under block contracts", async () => {
  const figures = await rowsOf(valueForMoney.tables.figures);
  const block = figures.filter(
    ({ indicator_code: code, period, breakdown_value: of }) =>
      code === "EX-CONTRACT" && period === "2010-11" && of === "block",
  );
  // Block, older people: nursing £2,141,447, residential £3,447,360, home care £2,643,379; people with a learning disability:
  // £112,552, £1,731,977 and £446,879: £10,523,594. Spot: £8,071,791, £12,305,700, £3,932,113, £424,244, £6,182,468 and
  // £664,748: £31,581,064. Of £42,104,658 in all, 24.9939% are under block contracts.
  expect(block).toMatchObject([{ numerator: 10_523_594, denominator: 42_104_658, value: expect.closeTo(24.9939, 4) }]);
});

it("has the share of a budget of years ahead that is for prevention, and no such share of what was spent", async () => {
  const figures = await rowsOf(valueForMoney.tables.figures);
  const in2012 = figures.filter(({ period, breakdown_value: of }) => period === "2012-13" && of === "preventative");
  // Budget 2012-13 of preventative lines, thousands: reablement 1,088; equipment 448 + 330; telecare 203 + 83; grants 667 +
  // 100 + 239 + 241 + 242; information 146 + 81; carers' services 530 + 57 + 130 + 62; Supporting People 571: 5,218 of 82,307.
  expect(in2012.map(({ indicator_code: code, vintage, value }) => [code, vintage, value])).toEqual([
    ["EX-BUDGET", "budget", 5_218_000],
    ["EX-BUDGET-CLASS", "budget", expect.closeTo(6.3397, 4)],
  ]);
});

it("says what is spent on older people for each person aged 65 and over", async () => {
  const figures = await rowsOf(valueForMoney.tables.figures);
  const head = figures.find(
    ({ indicator_code: code, period, breakdown_value: of }) =>
      code === "EX-HEAD" && period === "2010-11" && of === "65+",
  );
  // Expenditure 2010-11 on older people £53,371,872, of 46,226 people aged 65 and over in mid-2010: £1,154.5856.
  expect(head?.value).toBeCloseTo(1154.5856, 4);
});
