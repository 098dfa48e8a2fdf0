import { expect, it } from "vitest";
import { besideSql } from "../../src/contract/beside.ts";
import { partsMakeTotal } from "../../src/contract/check.ts";
import type { Field } from "../../src/contract/field.ts";
import { count, measured, oneOf } from "../../src/contract/fields.ts";
import { financialYear } from "../../src/contract/period-fields.ts";
import { defineReturn } from "../../src/contract/return.ts";
import { Database } from "../../src/store/warehouse/database.ts";

/** How many totals stand beside a sum of parts that is another number, where the whole is 10 and one part is not given. */
async function besideParts(things: Field<unknown>, parts: readonly [string, string]): Promise<unknown> {
  const definition = defineReturn({
    name: "things",
    title: "Things",
    description: "What there is.",
    source: "A source",
    scope: ["year"],
    key: ["year", "part"],
    fields: { year: financialYear(), part: oneOf(["all", "a", "b"]), things },
    checks: [partsMakeTotal("things", "part", null)],
  });
  const db = await Database.open(":memory:", "write");
  await db.run(
    "create table placed (year varchar, part varchar, things double, source_row bigint, is_incomplete boolean)",
  );
  await db.run(`insert into placed values ('2010-11', 'all', 10, 1, false),
    ('2010-11', 'a', ${parts[0]}, 2, false), ('2010-11', 'b', ${parts[1]}, 3, false)`);
  for (const statement of besideSql(definition, definition.checks)) await db.run(statement);
  const { other_things } = await db.columns("select other_things from beside_parts");
  db.close();
  return other_things;
}

it("puts a total beside the sum of its parts where that is another number", async () => {
  expect(await besideParts(count(), ["4", "5"])).toEqual([9]);
  expect(await besideParts(count(), ["4", "6"])).toEqual([]);
});

it("makes no sum of parts of which one is left blank, or has a marker in its place", async () => {
  expect(await besideParts(count().optional(), ["4", "null"])).toEqual([]);
  expect(await besideParts(measured({ "*": "suppressed" }), ["4", "null"])).toEqual([]);
});
