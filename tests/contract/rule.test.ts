import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { goTogether } from "../../src/contract/combinations.ts";
import {
  aboveZero,
  atMost,
  atMostWhole,
  existsIn,
  filledWhere,
  inOrder,
  partsAtMost,
  type Rule,
  type RuleRow,
  valueIn,
} from "../../src/contract/rule.ts";
import { identifier, quoted } from "../../src/contract/sql.ts";
import type { Database } from "../../src/store/database.ts";
import { emptyDatabase } from "./engines.ts";

const brokenSchema = z.object({ broken: z.boolean() });

function literal(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "number" ? `${value}::double` : quoted(String(value));
}

async function isBrokenInSql(db: Database, rule: Rule, row: RuleRow): Promise<boolean> {
  const columns = Object.entries(row).map(([name, value]) => `${literal(value)} as ${identifier(name)}`);
  const query = `select coalesce(${rule.brokenSql}, false) as broken from (select ${columns.join(", ")}) as staged`;
  const [answer] = await db.rows(brokenSchema, query);
  return answer?.broken ?? false;
}

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
  await db.run(`create table core.councils as
    select * from (values
      ('E10000001', date '2008-04-01', date '2009-03-31'), ('E06000055', date '2009-04-01', null)
    ) as known (council_code, first_day, last_day)`);
});
afterAll(() => db.close());

const words = { says: "They go together.", why: "They do.", fix: "Correct it." };

const cases: readonly [string, Rule, broken: readonly RuleRow[], unbroken: readonly RuleRow[]][] = [
  [
    "atMost",
    atMost("part", "whole"),
    [{ part: 5, whole: 4 }],
    [
      { part: 4, whole: 4 },
      { part: null, whole: 4 },
      { part: 5, whole: null },
      { part: null, whole: null },
    ],
  ],
  [
    "goTogether, of every row",
    goTogether({
      ...words,
      columns: ["who", "when"],
      choices: [
        {
          when: [],
          combinations: [
            ["carer", "day"],
            ["carer", ""],
          ],
        },
      ],
    }),
    [
      { who: "client", when: "day" },
      { who: "carer", when: "year" },
      { who: null, when: null },
    ],
    [
      { who: "carer", when: "day" },
      { who: "carer", when: null },
    ],
  ],
  [
    "goTogether, of rows that a column chooses, with any text where a name is the file's own",
    goTogether({
      ...words,
      columns: ["who", "reading"],
      choosers: ["code"],
      choices: [
        {
          when: ["A"],
          combinations: [
            ["all", "first"],
            ["all", "second"],
          ],
        },
        { when: ["B"], combinations: [["all", null]] },
      ],
    }),
    [
      { code: "A", who: "all", reading: null },
      { code: "A", who: "all", reading: "third" },
      { code: "A", who: "carer", reading: "first" },
      { code: "B", who: "all", reading: null },
    ],
    [
      { code: "A", who: "all", reading: "second" },
      { code: "B", who: "all", reading: "people who pay in full" },
      { code: "C", who: "carer", reading: null },
      { code: null, who: "carer", reading: null },
    ],
  ],
  [
    "atMostWhole",
    atMostWhole(
      "value",
      ["edition", "code"],
      [
        { cells: ["2008", "NI 125"], first: "", last: "9999" },
        { cells: ["2008", "NI 130"], first: "2009-10", last: "2010-11" },
      ],
    ),
    [
      { edition: "2008", code: "NI 125", period: "2008-09", value: 100.1 },
      { edition: "2008", code: "NI 130", period: "2009-10", value: 104 },
      { edition: "2008", code: "NI 130", period: "2010-11 Q4", value: 104 },
    ],
    [
      { edition: "2008", code: "NI 125", period: "2008-09", value: 100 },
      { edition: "2008", code: "NI 125", period: "2008-09", value: null },
      { edition: "2008", code: "NI 135", period: "2008-09", value: 104 },
      // Another list used the code again, and a rate per 100,000 people became a share.
      { edition: "2011", code: "NI 125", period: "2008-09", value: 104 },
      { edition: "2008", code: "NI 130", period: "2008-09", value: 235 },
      { edition: "2008", code: "NI 130", period: "2011-12", value: 104 },
    ],
  ],
  ["aboveZero", aboveZero("weight"), [{ weight: 0 }, { weight: -0.5 }], [{ weight: 0.5 }, { weight: null }]],
  [
    "partsAtMost",
    partsAtMost(["a", "b"], "whole"),
    [
      { a: 2, b: 3, whole: 4 },
      { a: 5, b: null, whole: 4 },
    ],
    [
      { a: 2, b: 2, whole: 4 },
      { a: null, b: null, whole: 0 },
      { a: 2, b: 3, whole: null },
    ],
  ],
  [
    "inOrder of years",
    inOrder("first", "last"),
    [{ first: "2010-11", last: "2009-10" }],
    [
      { first: "2010-11", last: "2010-11" },
      { first: "1999-00", last: "2000-01" },
      { first: "2010-11", last: null },
      { first: null, last: "2010-11" },
    ],
  ],
  [
    "inOrder of numbers",
    inOrder("first", "last"),
    [{ first: 10, last: 9 }],
    [
      { first: 9, last: 10 },
      { first: -1, last: -1 },
      { first: null, last: 1 },
    ],
  ],
  [
    "valueIn",
    valueIn("value", "kind", { sex: ["female", "male"], all: ["all"] }),
    [
      { kind: "sex", value: "all" },
      { kind: "all", value: "it's" },
    ],
    [
      { kind: "sex", value: "male" },
      { kind: "all", value: "all" },
      { kind: "age", value: "anything" },
      { kind: "toString", value: "anything" },
      { kind: null, value: "x" },
      { kind: "sex", value: null },
    ],
  ],
  [
    "filledWhere",
    filledWhere("status", "value", ["a", "b"]),
    [
      { status: "value", a: 1, b: null },
      { status: "value", a: null, b: null },
    ],
    [
      { status: "value", a: 1, b: 0 },
      { status: "missing", a: null, b: null },
      { status: null, a: null, b: null },
    ],
  ],
];

describe.each(cases)("%s", (_name, rule, broken, unbroken) => {
  it.each(broken)("is broken by %j", async (row) => {
    expect(rule.isBroken?.(row)).toBe(true);
    expect(await isBrokenInSql(db, rule, row)).toBe(true);
  });

  it.each(unbroken)("is not broken by %j", async (row) => {
    expect(rule.isBroken?.(row)).toBe(false);
    expect(await isBrokenInSql(db, rule, row)).toBe(false);
  });
});

describe("existsIn", () => {
  const rule = existsIn({
    column: "code",
    table: "councils",
    key: "council_code",
    from: "first_day",
    to: "last_day",
    dayColumns: ["period"],
    firstDay: "period_start(staged.period)",
    lastDay: "period_end(staged.period)",
    noun: "council",
  });

  it.each([
    ["E10000001", "2009-10 Q1"],
    ["E06000055", "2008-09 Q4"],
    ["E10000001", "2010"],
    ["E99999999", "2010"],
  ])("is broken by %s in %s", async (code, period) => {
    expect(await isBrokenInSql(db, rule, { code, period })).toBe(true);
  });

  it.each([
    ["E10000001", "2008-09 Q4"],
    ["E06000055", "2009-10 Q1"],
    // The council existed in part of the calendar year.
    ["E10000001", "2009"],
    ["E06000055", "2009"],
    [null, "2009"],
    ["E99999999", null],
  ])("is not broken by %s in %s", async (code, period) => {
    expect(await isBrokenInSql(db, rule, { code, period })).toBe(false);
  });

  it("is for the database alone to judge", () => {
    expect(rule.isBroken).toBeNull();
  });
});
