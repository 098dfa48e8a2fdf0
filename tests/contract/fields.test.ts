import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Field } from "../../src/contract/field.ts";
import {
  councilCode,
  councilCodes,
  count,
  decimal,
  measured,
  oneOf,
  pounds,
  shaped,
  spelled,
  text,
  yesNo,
} from "../../src/contract/fields.ts";
import { calendarYear, date, financialYear, period, quarter } from "../../src/contract/period-fields.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { emptyDatabase, readByCode, readBySql } from "./engines.ts";

type Value = string | number | boolean | null;

interface Case {
  readonly field: Field<unknown>;
  readonly good: readonly (readonly [cell: string, value: Value])[];
  readonly bad: readonly string[];
}

const looseNumbers = ["1_000", "0x1F", "nan", "inf", "1,20", "12,04", "1 20", "5p", "--1", "1O4", "٣", "", " "];

const cases: Readonly<Record<string, Case>> = {
  "a council code": {
    field: councilCode(),
    good: [
      ["E08000035", "E08000035"],
      [" E08000035  ", "E08000035"],
      ["\u00a0E08000035\u00a0", "E08000035"],
      ["Z00000001", "Z00000001"],
    ],
    bad: ["E0800003", "E080000355", "E08OOOO35", "E08000035\n", "\tE08000035", "211", ""],
  },
  "council codes": {
    field: councilCodes(),
    good: [
      ["E06000055", "E06000055"],
      ["E06000055 E06000056", "E06000055 E06000056"],
    ],
    bad: ["E06000055,E06000056", "E06000055  E06000056", "E06000055 x", ""],
  },
  text: {
    field: text(),
    good: [
      ["Reablement", "Reablement"],
      [" on two\nlines ", "on two\nlines"],
      ["x".repeat(500), "x".repeat(500)],
      ["😀".repeat(500), "😀".repeat(500)],
      ["=1+1", "=1+1"],
    ],
    bad: ["", "   ", "x".repeat(501), "😀".repeat(501), "bell\u0007", "nul\0"],
  },
  "one of a list": {
    field: oneOf(["client", "carer", "a+b", "75-84", "85+"]),
    good: [
      ["client", "client"],
      [" carer ", "carer"],
      ["a+b", "a+b"],
      ["85+", "85+"],
    ],
    bad: ["clients", "aab", "ab", "85", "client|carer", ""],
  },
  "a code with several spellings": {
    field: spelled({ "1C1A": "1C(1A)", "1C(1A)": "1C(1A)", "it's": "own" }, "a measure"),
    good: [
      ["1C1A", "1C(1A)"],
      ["1C(1A)", "1C(1A)"],
      ["it's", "own"],
    ],
    bad: ["1C1B", "1c1a", "1C1A1C(1A)", ""],
  },
  "a count": {
    field: count(),
    good: [
      ["1204", 1204],
      ["0", 0],
      ["007", 7],
      ["5  ", 5],
      ["999999999999999", 999999999999999],
    ],
    bad: [...looseNumbers, "-1", "-0", "1.5", "1.", "£5", "5%", "9999999999999999"],
  },
  "a number": {
    field: decimal(),
    good: [
      ["31.2", 31.2],
      ["-31.25", -31.25],
      ["0.1", 0.1],
      ["100", 100],
      ["12345678901.125", 12345678901.125],
    ],
    bad: [...looseNumbers, "£5", "5.", "1.2.3", "1234567890123456"],
  },
  pounds: {
    field: pounds(),
    good: [
      ["1204000", 1204000],
      ["-12.5", -12.5],
      ["0.01", 0.01],
    ],
    bad: [...looseNumbers, "5%", "1.005", "£1.2345678m", "12345678901234"],
  },
  "a number or a marker": {
    field: measured({ "[c]": "suppressed", "*": "suppressed", "..": "missing" }),
    good: [
      ["90.5", 90.5],
      ["-2", -2],
      ["9.9E-9", 9.9e-9],
      ["1e3", 1000],
      ["[c]", null],
      ["*", null],
      ["..", null],
    ],
    bad: ["[x]", "[C]", "**", ".", "c", "1_000", "nan", "0x1F", "1e", "1e1000", ""],
  },
  "a date": {
    field: date(),
    good: [
      ["2011-03-31", "2011-03-31"],
      ["2012-02-29", "2012-02-29"],
      ["2000-02-29", "2000-02-29"],
      ["2096-02-29", "2096-02-29"],
    ],
    bad: [
      "2011-02-29",
      "1900-02-29",
      "2011-02-30",
      "2011-02-31",
      "2011-04-31",
      "2011-00-10",
      "2011-13-01",
      "2011-03-00",
      "2011-03-32",
      "2011-3-31",
      "03/31/2011",
      "31/04/2011",
      "2011-03-31 12:00",
      "11-03-31",
      "31-03-11",
      "20110331",
      "",
    ],
  },
  "yes or no": {
    field: yesNo(),
    good: [
      ["yes", true],
      ["no ", false],
    ],
    bad: ["yess", "1", "0", "maybe", ""],
  },
  "a quarter": {
    field: quarter(),
    good: [
      ["2010-11 Q4", "2010-11 Q4"],
      ["1999-00 Q1", "1999-00 Q1"],
      ["31 March 2011", "2010-11 Q4"],
      ["31 March 2000", "1999-00 Q4"],
      ["30 June 2010", "2010-11 Q1"],
      ["30 September 2010", "2010-11 Q2"],
      ["31 December 2010", "2010-11 Q3"],
      ["31 December 1999", "1999-00 Q3"],
    ],
    bad: [
      "2010-11 Q5",
      "2010-12 Q1",
      "2010-11",
      "2010-12 Q4",
      "Q5 2010-11",
      "30 March 2011",
      "30/03/2011",
      "Q4 2010",
      "",
    ],
  },
  "a financial year": {
    field: financialYear(),
    good: [
      ["2010-11", "2010-11"],
      ["1999-00", "1999-00"],
    ],
    bad: ["2010-12", "2010-10", "2010", "1999-100", "2010-2012", "Dec-10", "2010-12-01", ""],
  },
  "a calendar year": {
    field: calendarYear(),
    good: [["2010", "2010"]],
    bad: ["1899", "2100", "10", "2010.0", "2010-11", ""],
  },
  "a period": {
    field: period(),
    good: [
      ["2010-11 Q4", "2010-11 Q4"],
      ["2010-11", "2010-11"],
      ["2010", "2010"],
    ],
    bad: ["2010-12", "2010 Q4", "Q4", "31 March", ""],
  },
  "text of a stated shape": {
    field: shaped("indicator", "NI [0-9]{1,3}", "an indicator such as NI 130", "NI 130"),
    good: [["NI 130", "NI 130"]],
    bad: ["NI130", "NI 1300", "xNI 130", "NI 130 b"],
  },
};

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
});
afterAll(() => db.close());

describe.each(Object.entries(cases))("%s", (_name, { field, good, bad }) => {
  it.each(good)("is read from %j", async (cell, value) => {
    const expected = { isAllowed: true, value };
    expect(readByCode(field, cell)).toEqual(expected);
    expect(await readBySql(db, field, [cell])).toEqual([expected]);
  });

  it.each(bad)("is not read from %j", async (cell) => {
    const expected = { isAllowed: false, value: null };
    expect(readByCode(field, cell)).toEqual(expected);
    expect(await readBySql(db, field, [cell])).toEqual([expected]);
  });

  it("may be blank where it is optional", async () => {
    const expected = { isAllowed: true, value: null };
    expect(readByCode(field.optional(), "  ")).toEqual(expected);
    expect(await readBySql(db, field.optional(), ["", "  ", "\u00a0"])).toEqual([expected, expected, expected]);
  });

  it("has an example of itself", () => {
    expect(field.read(field.type.example)).toBeDefined();
  });
});

it("keeps its description and heading when it becomes optional", () => {
  const field = count().headed("Number").describe("People.").optional();
  expect([field.header, field.description, field.isOptional]).toEqual(["Number", "People.", true]);
});
