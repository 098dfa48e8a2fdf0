import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { type Doubted, fallen, fallenToZero, scaled, unequal, unsteady } from "../../src/contract/doubted.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { emptyDatabase } from "./engines.ts";

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
});
afterAll(() => db.close());

/** Numbers about the bounds of each: 20 and its multiples by 10, 52 and 1,000, a twentieth more and less. */
const numbers = [
  0, 1, 9, 10, 19, 20, 21, 30, 31, 100, 190, 189.9, 200, 210, 210.1, 988, 1040, 1092, 1093, 19000, 21000,
];
const moments = [
  ["2010-11 Q3", "2010-11 Q2"],
  ["2010-11 Q1", "2009-10 Q4"],
] as const;
const besides = numbers.flatMap((now) =>
  numbers.flatMap((other) => moments.map(([period, of]) => ({ now, other, period, of, row: { base: other - 20 } }))),
);

const kinds: readonly (readonly [name: string, doubted: Doubted])[] = [
  ["scaled", scaled],
  ["unsteady", unsteady],
  ["fallen", fallen],
  ["fallen to zero", fallenToZero(10)],
  ["fallen to zero while another is above", fallenToZero(10, { name: "base", sql: '"base"' })],
  ["unequal", unequal()],
  ["unequal among some", unequal(["2010-11 Q2"])],
];

const schema = z.object({ is_doubted: z.boolean() });

it.each(kinds)("two numbers are %s in SQL where they are in JavaScript", async (_name, { isDoubtful, isDoubted }) => {
  const cells = besides.map(
    ({ now, other, period, of, row }) =>
      `(${now}::double, ${other}::double, '${period}', '${of}', ${row.base}::double)`,
  );
  const query = `select coalesce(${isDoubtful}, false) as is_doubted
    from (values ${cells.join(", ")}) as beside(now, other, period, "of", base)`;
  const found = await db.rows(schema, query);
  expect(besides.map(isDoubted)).toEqual(found.map(({ is_doubted }) => is_doubted));
  expect(new Set(besides.map(isDoubted)).size).toBe(2);
});

it("weeks taken for years, and a tenth too many, are of a wrong unit; a half more is not", () => {
  const of = (now: number, other: number) => ({ now, other, period: "2010-11", of: "2009-10", row: {} });
  // 20 times 52 is 1,040; within a twentieth of it lies 1,092 and not 1,093.
  expect([1040, 1092, 1093].map((now) => scaled.isDoubted(of(now, 20)))).toEqual([true, true, false]);
  expect([10_000, 1_500].map((now) => scaled.isDoubted(of(now, 1000)))).toEqual([true, false]);
});
