import { expect, it } from "vitest";
import { z } from "zod";
import councils from "../../../pipelines/councils.ts";
import personalBudgets from "../../../pipelines/personal-budgets.ts";
import {
  bases,
  breakdowns,
  breakdownValues,
  denominatorKinds,
  personTypes,
} from "../../../src/catalogue/code-lists.ts";
import type { Return } from "../../../src/contract/return.ts";
import { identifier, quoted } from "../../../src/contract/sql.ts";
import { distinctSql } from "../../../src/store/load/duplicate-keys.ts";
import { Database } from "../../../src/store/warehouse/database.ts";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

/** Every group that a council counts in a quarter, 400 in all. */
const groups = personTypes.flatMap((person_type) =>
  bases.flatMap((basis) =>
    denominatorKinds.flatMap((denominator_kind) =>
      breakdowns.flatMap((breakdown) =>
        breakdownValues[breakdown].map((breakdown_value) => ({
          person_type,
          basis,
          denominator_kind,
          breakdown,
          breakdown_value,
        })),
      ),
    ),
  ),
);

it("takes rows for different things that differ in one column of the key, whichever it is", async () => {
  const workspace = new TestWorkspace();
  const rows = ["2010-11 Q2", "2010-11 Q3"].flatMap((period) => groups.map((group) => budget({ ...group, period })));
  const result = await workspace.take("q3.csv", budgets(...rows));
  expect(result).toMatchObject({ isRefused: false, rowCount: 800 });
});

it.each([0, 150, 399])("finds group %i of a council where it is there twice", async (index) => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("q3.csv", budgets(...[...groups, ...groups.slice(index, index + 1)].map(budget)));
  expect(result.messages.map(({ code, found }) => [code, found])).toEqual([
    ["key/repeated", `the same on lines ${index + 2}, 402`],
  ]);
});

const answer = z.object({ is_distinct: z.boolean() });

/** What the first look says of rows that hold these texts in the columns of the key of a return. */
async function firstLook(definition: Return, rows: readonly (readonly string[])[]) {
  const db = await Database.open(":memory:", "write");
  const types = new Map(Object.entries(definition.fields).map(([name, { type }]) => [name, type.duckType]));
  const columns = definition.key.map((name) => `${identifier(name)} ${types.get(name)}`);
  await db.run(`create table sound (${columns.join(", ")})`);
  for (const row of rows) await db.run(`insert into sound values (${row.map(quoted).join(", ")})`);
  const [found] = await db.rows(answer, distinctSql(definition));
  db.close();
  return found?.is_distinct;
}

const council = ["E08000035", "2010-11 Q3"];
const cells = groups.map((group) => [...council, ...Object.values(group)]);

it("says at the first look that keys differ, where they are closed lists", async () => {
  expect(await firstLook(personalBudgets, cells)).toBe(true);
  expect(await firstLook(personalBudgets, [...cells, ...cells.slice(7, 8)])).toBe(false);
  expect(await firstLook(personalBudgets, [])).toBe(true);
});

it("says so of keys of any other text", async () => {
  expect(await firstLook(councils, [["E08000035"], ["E06000055"], ["E10000001"]])).toBe(true);
  expect(await firstLook(councils, [["E08000035"], ["E06000055"], ["E08000035"]])).toBe(false);
  expect(await firstLook(councils, [])).toBe(true);
});
