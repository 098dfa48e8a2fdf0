import { goTogether } from "../../src/contract/combinations.ts";
import { blankBut, filledFor, oneFilled } from "../../src/contract/filled-by.ts";
import {
  aboveZero,
  atMost,
  atMostHundred,
  atMostWhole,
  filledWhere,
  inOrder,
  partsAtMost,
  type Rule,
  type RuleRow,
  valueIn,
} from "../../src/contract/rule.ts";

const words = { says: "They go together.", why: "They do.", fix: "Correct it." };

export const cases: readonly [string, Rule, broken: readonly RuleRow[], unbroken: readonly RuleRow[]][] = [
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
  ["atMostHundred", atMostHundred("share"), [{ share: 100.1 }], [{ share: 100 }, { share: 0 }, { share: null }]],
  [
    "filledFor",
    filledFor("measure", { column: "whole", has: ["share"] }),
    [{ measure: "share", whole: null }],
    [
      { measure: "share", whole: 0 },
      { measure: "tally", whole: null },
      { measure: null, whole: null },
    ],
  ],
  [
    "blankBut",
    blankBut("measure", { column: "whole", has: ["share"] }),
    [{ measure: "tally", whole: 4 }],
    [
      { measure: "tally", whole: null },
      { measure: "share", whole: 4 },
      { measure: null, whole: 4 },
    ],
  ],
  [
    "oneFilled",
    oneFilled("count", "percent"),
    [
      { count: 0, percent: 0 },
      { count: null, percent: null },
    ],
    [
      { count: 0, percent: null },
      { count: null, percent: 31.5 },
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
