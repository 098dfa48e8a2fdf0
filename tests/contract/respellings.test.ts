import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { count, text } from "../../src/contract/fields.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { emptyDatabase, readByCode, readBySql } from "./engines.ts";

import { respeltCells } from "./respelt-cells.ts";
import { respeltDays } from "./respelt-days.ts";

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
});
afterAll(() => db.close());

describe.each(Object.entries({ ...respeltCells, ...respeltDays }))("%s", (_name, [field, rows]) => {
  it.each(rows)("written %j is read as %j: %s", async (written, value, says) => {
    const expected = { isAllowed: true, value };
    expect(readByCode(field, written)).toEqual(expected);
    expect(await readBySql(db, field, [written])).toEqual([expected]);
    expect(field.respellingsIn(written).join(", ")).toBe(says);
  });

  it("has an example of each of its other spellings", () => {
    for (const { example, respell } of field.respellings) expect(respell(example)).not.toBe(example);
  });
});

it("says nothing of a cell in the field's own spelling, and knows no other of text", () => {
  expect(count().respellingsIn(" 1204 ")).toEqual([]);
  expect(text().respellings).toEqual([]);
});
