import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
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
