import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oneOf } from "../../src/contract/fields.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { emptyDatabase, misread, readByCode, readBySql } from "./engines.ts";

const field = oneOf(["outturn", "budget"]).blankMeans("outturn");
const [outturn, budget, refused] = ["outturn", "budget", null].map((value) => ({ isAllowed: value !== null, value }));
const cells = ["", " ", "\u00a0", "outturn", "budget", " Budget ", "plan", "budgets"];
const expected = [outturn, outturn, outturn, outturn, budget, budget, refused, refused];

let db: Database;

beforeAll(async () => {
  db = await emptyDatabase();
});

afterAll(() => db.close());

describe("a column of which a blank cell means a value", () => {
  it("has it in both engines, and is read like any other where it is filled", async () => {
    expect(cells.map((cell) => readByCode(field, cell))).toEqual(expected);
    expect(await readBySql(db, field, cells)).toEqual(expected);
    expect(await misread(db, field, cells)).toEqual([]);
  });

  it("need not be in a file, and means nothing where it is made optional", () => {
    expect(field.isAddedLater).toBe(true);
    expect(readByCode(field.optional(), "")).toEqual({ isAllowed: true, value: null });
  });
});
