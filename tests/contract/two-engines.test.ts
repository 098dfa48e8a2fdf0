import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import type { Field } from "../../src/contract/field.ts";
import { allFields } from "../../src/contract/return.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { emptyDatabase, misread, readByCode, readBySql } from "./engines.ts";

/** Cells that one engine or the other reads more loosely than an analyst means them. */
const awkward = [
  "",
  " ",
  "  ",
  "\t",
  "\n",
  "\u00a0",
  "0",
  "00",
  "-0",
  "-0.0",
  "+1",
  "1_000",
  "1e3",
  "1E3",
  "0x1F",
  "nan",
  "NaN",
  "inf",
  "Infinity",
  "-inf",
  "1.5",
  "1.",
  ".5",
  "1,204",
  "1 204",
  "١٢",
  "１２",
  "true",
  "yes",
  "Yes",
  "y",
  "no ",
  "\tno",
  "null",
  "NULL",
  "2010-12",
  "2010-11",
  "2010-11 ",
  "2010-11 Q5",
  "2010-11 Q4",
  "2010-11  Q4",
  "31 March 2011",
  "31 march 2011",
  "30 March 2011",
  "2011-02-31",
  "2011-02-29",
  "2012-02-29",
  "1900-02-29",
  "2000-02-29",
  "2011-3-31",
  "31/03/2011",
  "[c]",
  "[x]",
  "[C]",
  "*",
  "..",
  "E08000035",
  "e08000035",
  "E08000035\n",
  "\nE08000035",
  "E08000035 E08000036",
  "E08000035  E08000036",
  "É08000035",
  "999999999999999",
  "9999999999999999",
  "0.1",
  "0.30000000000000004",
  "123456789012345.12345678901234567890",
  "9007199254740993",
  "x".repeat(500),
  "x".repeat(501),
  "😀",
  "😀".repeat(500),
  "😀".repeat(501),
  "a\0b",
  "a\u0001b",
  "a\nb",
  "a\r\nb",
  "constructor",
  "__proto__",
];

const well = (cell: string) => !/\p{Surrogate}/u.test(cell);

/** A cell that matches the field's pattern; long repeats are kept short. */
function goodCells(field: Field<unknown>): fc.Arbitrary<string> {
  const bounded = field.type.pattern.replace("{1,500}", "{1,40}");
  return fc.stringMatching(new RegExp(`^(?:${bounded})$`, "u"));
}

/** A cell with one character changed, taken out, put in or repeated, or with blanks around it. */
function nearMisses(good: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const character = fc.oneof(
    fc.constantFrom(..." 0123456789.,-+eE_QZ%£\t\n\u00a0"),
    fc.string({ minLength: 1, maxLength: 1 }),
  );
  return fc.tuple(good, fc.nat(), fc.nat(3), character).map(([cell, where, kind, extra]) => {
    const letters = [...cell];
    const at = letters.length === 0 ? 0 : where % letters.length;
    if (kind === 0) letters.splice(at, 1);
    if (kind === 1) letters.splice(at, 1, extra);
    if (kind === 2) letters.splice(at, 0, extra);
    return kind === 3 ? ` ${cell}  ` : letters.join("");
  });
}

function batches(field: Field<unknown>): fc.Arbitrary<string[]> {
  const good = goodCells(field);
  const anything = fc.string({ unit: "binary", maxLength: 12 });
  const others = field.respellings.map(({ example }) => example);
  const other = others.length === 0 ? [] : [fc.constantFrom(...others), nearMisses(fc.constantFrom(...others))];
  const cell = fc.oneof(good, nearMisses(good), anything, ...other).filter(well);
  return fc.array(cell, { minLength: 150, maxLength: 150, size: "max" });
}

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
});
afterAll(() => db.close());

/** Columns of one kind are read by the same code and the same SQL: the first of each kind stands for all. */
const kinds = new Map<string, readonly [column: string, field: Field<unknown>]>();
for (const definition of returns) {
  for (const [name, field] of allFields(definition)) {
    const [typed, fails] = [field.typedSql("cell"), field.failsSql("cell", "typed")];
    const [quick, doubt] = [field.quickSql("cell"), field.doubtSql("cell", "quick")];
    const kind = [field.type.pattern, typed, fails, quick, doubt].join("\n");
    if (!kinds.has(kind)) kinds.set(kind, [`${name} of ${definition.name}`, field]);
  }
}

it("has a column of every kind", () => {
  expect(kinds.size).toBeGreaterThan(50);
});

it.each([...kinds.values()])("%s is read alike by JavaScript and by DuckDB", async (_column, field) => {
  const agree = async (cells: readonly string[]) => {
    const bySql = await readBySql(db, field, cells);
    const byCode = cells.map((cell) => readByCode(field, cell));
    const pairs = cells.map((cell, index) => ({ cell, sql: bySql[index], code: byCode[index] }));
    expect(pairs.filter(({ sql, code }) => !isDeepStrictEqual(sql, code))).toEqual([]);
  };
  await agree(awkward);
  await fc.assert(fc.asyncProperty(batches(field), agree), { numRuns: 2, seed: 2010, endOnFailure: true });
});

it.each([...kinds.values()])("%s is never read at a glance as anything else", async (_column, field) => {
  const agrees = async (cells: readonly string[]) => {
    expect(await misread(db, field, cells)).toEqual([]);
  };
  await agrees(awkward);
  await fc.assert(fc.asyncProperty(batches(field), agrees), { numRuns: 2, seed: 2011, endOnFailure: true });
});
