import { describe, expect, it } from "vitest";
import { Hiding } from "../../../src/analysis/protect/hiding.ts";
import { isSafe } from "../../../src/analysis/protect/move.ts";
import { hiddenOf, systemOfFigures, type TestFigure } from "./tables.ts";

const figure = (name: string, numerator: number, denominator?: number, more: Partial<TestFigure> = {}): TestFigure => ({
  name,
  area: "council",
  numerator,
  ...(denominator === undefined ? {} : { denominator }),
  ...more,
});

const sum = { kind: "sum", whole: {}, parts: {} } as const;

describe("parts that make a whole", () => {
  // 100 − 60 − 37 is the 3 that is hidden. Of the two parts that would hide it, 37 people are less to lose than 60.
  it("hide the cheapest other part with a hidden one", () => {
    const { hidden, unsafe } = hiddenOf(
      [
        figure("all", 100, 400, { loss: 50 }),
        figure("a", 3, 90),
        figure("b", 37, 110, { loss: 7 }),
        figure("c", 60, 200),
      ],
      [{ relation: sum, pairs: ["a", "b", "c"].map((part) => ["all", part] as const) }],
    );
    expect(hidden).toEqual(["a", "b"]);
    expect(unsafe).toEqual([]);
  });

  // 1 and 1 add up to 2: each is 0, 1 or 2, which is three values.
  it("hide a third part where two hidden ones leave each other fewer than four values", () => {
    const { hidden, unsafe } = hiddenOf(
      [figure("all", 22, 400, { loss: 50 }), figure("a", 1, 90), figure("b", 1, 90), figure("c", 20, 220)],
      [{ relation: sum, pairs: ["a", "b", "c"].map((part) => ["all", part] as const) }],
    );
    expect(hidden).toEqual(["a", "b", "c"]);
    expect(unsafe).toEqual([]);
  });

  // 2 and 50 add up to 52. Who knows that 1 or 2 are among them has 1 and 51, 2 and 50, 50 and 2, 51 and 1: four values.
  it("hide one other part where fewer than 3 are few, and either may be the small one", () => {
    const few = { fewUnder: 3 };
    const { hidden, unsafe } = hiddenOf(
      [
        figure("all", 112, undefined, { ...few, loss: 50 }),
        figure("a", 2, undefined, few),
        figure("b", 50, undefined, { ...few, loss: 7 }),
        figure("c", 60, undefined, few),
      ],
      [{ relation: sum, pairs: ["a", "b", "c"].map((part) => ["all", part] as const) }],
    );
    expect(hidden).toEqual(["a", "b"]);
    expect(unsafe).toEqual([]);
  });

  // 2 and 2 add up to 4, with 1 or 2 among them: 1 and 3, 2 and 2, 3 and 1, which is three values.
  it("hide a third part where fewer than 3 are few, and neither could be a large one", () => {
    const few = { fewUnder: 3 };
    const { hidden } = hiddenOf(
      [
        figure("all", 34, undefined, { ...few, loss: 50 }),
        figure("a", 2, undefined, few),
        figure("b", 2, undefined, few),
        figure("c", 30, undefined, few),
      ],
      [{ relation: sum, pairs: ["a", "b", "c"].map((part) => ["all", part] as const) }],
    );
    expect(hidden).toEqual(["a", "b", "c"]);
  });

  // Of 2 and 50, and 1 and 60, with 3 and 110 below them: 50 could be 1 or 2 only were the 1 fewer than nobody.
  it("are not shown safe where fewer than 3 are few by numbers that there cannot be", () => {
    const cells = { a: 2, b: 50, c: 1, d: 60, first: 52, second: 61, left: 3, right: 110 };
    const figures = Object.entries(cells).map(([name, count]) => figure(name, count, undefined, { fewUnder: 3 }));
    const wholes = { first: "ab", second: "cd", left: "ac", right: "bd" };
    const pairs = Object.entries(wholes).flatMap(([whole, parts]) => [...parts].map((part) => [whole, part] as const));
    const hiding = new Hiding(systemOfFigures(figures, [{ relation: sum, pairs }]));
    hiding.hide([0, 1, 2, 3]);
    expect(isSafe(hiding, { quantities: [0, 1, 2, 3], steps: [1, -1, -1, 1] })).toBe(false);
  });

  // 0 and 3 are 0 to 3 each, so that a nought may be what is hidden with it.
  it("may hide a nought", () => {
    const { hidden } = hiddenOf(
      [
        figure("all", 103, 400, { loss: 50 }),
        figure("a", 3, 90),
        figure("b", 0, 90, { loss: 2 }),
        figure("c", 100, 220),
      ],
      [{ relation: sum, pairs: ["a", "b", "c"].map((part) => ["all", part] as const) }],
    );
    expect(hidden).toEqual(["a", "b"]);
  });

  // Nobody of the 3 is in c: who sees that knows it of each of them.
  it("are all hidden, those of nobody too, where the whole is of few people", () => {
    const { hidden, unsafe } = hiddenOf(
      [figure("all", 2, 3), figure("a", 1, 1), figure("b", 1, 2), figure("c", 0, 0), figure("elsewhere", 60, 90)],
      [{ relation: sum, pairs: ["a", "b", "c"].map((part) => ["all", part] as const) }],
    );
    expect(hidden).toEqual(["all", "a", "b", "c"]);
    expect(unsafe).toEqual([]);
  });

  // By the numbers b, the cheaper, may be hidden with a: 13 people. Who takes it that parts make their whole finds
  // 100 − 98 = 2 for both together. With c he finds 100 − 10 = 90.
  it("hide what leaves enough values too where returned parts do not make their whole", () => {
    const { hidden, unsafe } = hiddenOf(
      [
        figure("all", 100, 400, { loss: 50 }),
        figure("a", 3, 90),
        figure("b", 10, 110, { loss: 7 }),
        figure("c", 98, 200, { loss: 9 }),
      ],
      [{ relation: sum, pairs: ["a", "b", "c"].map((part) => ["all", part] as const) }],
    );
    expect(hidden).toEqual(["a", "c"]);
    expect(unsafe).toEqual([]);
  });
});

describe("one number under two names", () => {
  const same = { kind: "same", one: {}, side: "denominator", other: {}, otherSide: "numerator" } as const;

  // Who has a budget is the numerator of the share and the denominator of the forms.
  it("is hidden under both", () => {
    const { hidden } = hiddenOf(
      [figure("share", 3, 90), figure("form", 0, 3)],
      [{ relation: same, pairs: [["form", "share"]] }],
    );
    expect(hidden).toEqual(["share", "form"]);
  });

  it("is shown as a denominator elsewhere where the other numerator alone is few", () => {
    const { hidden, unsafe } = hiddenOf(
      [figure("share", 60, 90), figure("form", 3, 60)],
      [{ relation: same, pairs: [["form", "share"]] }],
    );
    expect(hidden).toEqual(["form"]);
    expect(unsafe).toEqual([]);
  });
});

it("hides a form with another where forms add up to those who hold a budget", () => {
  const forms = [figure("a", 3, 60), figure("b", 17, 60), figure("c", 40, 60, { loss: 12 })];
  const pairs = ["a", "b", "c"].map((form) => ["a", form] as const);
  expect(hiddenOf(forms, [{ relation: { kind: "shares", parts: {} }, pairs }]).hidden).toEqual(["a", "b"]);
});

describe("a count since April", () => {
  const rises = { kind: "never falls", of: {} } as const;

  // 10 in the first quarter and 12 in the third leave 10, 11 and 12 for the second, of which 2 of 13 have none.
  it("hides a neighbour where those leave fewer than four values", () => {
    const { hidden, unsafe } = hiddenOf(
      [figure("Q1", 10, 30), figure("Q2", 11, 13), figure("Q3", 12, 40)],
      [
        {
          relation: rises,
          pairs: [
            ["Q1", "Q2"],
            ["Q2", "Q3"],
          ],
        },
      ],
    );
    expect(hidden).toHaveLength(2);
    expect(unsafe).toEqual([]);
  });

  it("hides nothing more where they leave enough", () => {
    const { hidden } = hiddenOf(
      [figure("Q1", 0, 30), figure("Q2", 3, 30), figure("Q3", 12, 40)],
      [
        {
          relation: rises,
          pairs: [
            ["Q1", "Q2"],
            ["Q2", "Q3"],
          ],
        },
      ],
    );
    expect(hidden).toEqual(["Q2"]);
  });
});

// At most 5 of the whole have it, 2 of the part: 0 to 5 are six values. At most 2 of the whole are three.
it.each([
  [5, ["part"]],
  [2, ["whole", "part"]],
])("hides a part that is at most its whole of %d with it where that leaves it few values", (whole, expected) => {
  const { hidden, unsafe } = hiddenOf(
    [figure("whole", whole, 900), figure("part", 2, 800)],
    [{ relation: { kind: "at most", smaller: {}, larger: {} }, pairs: [["part", "whole"]] }],
  );
  expect(hidden).toEqual(expected);
  expect(unsafe).toEqual([]);
});

it("hides both of two measures that nearly always agree, though one alone has few", () => {
  const { hidden } = hiddenOf(
    [figure("returned", 6, 90), figure("counted", 4, 90)],
    [
      { relation: { kind: "together", one: {}, other: {} }, pairs: [["returned", "counted"]] },
      { relation: { kind: "together", one: {}, other: {} }, pairs: [["counted", "returned"]] },
    ],
  );
  expect(hidden).toEqual(["returned", "counted"]);
});

// 3 carers have one: England's 203 less the 200 of the others would tell. The cheapest other council is hidden with it.
it("hides another council, and not England, where England is the sum of councils", () => {
  const { hidden, unsafe } = hiddenOf(
    [
      figure("England", 253, 900, { area: "England", loss: 1000 }),
      figure("a", 3, 90, { area: "a" }),
      figure("b", 50, 110, { area: "b", loss: 7 }),
      figure("c", 200, 700, { area: "c" }),
    ],
    [{ relation: { kind: "areas", of: {} }, pairs: ["a", "b", "c"].map((area) => ["England", area] as const) }],
  );
  expect(hidden).toEqual(["a", "b"]);
  expect(unsafe).toEqual([]);
});

// Clients and carers make 100. 97 carers are published by themselves, and the 3 clients by no figure.
it("hides a sum from which a small number that no figure shows could be worked out", () => {
  const { hidden, unsafe } = hiddenOf(
    [figure("both", 100, 400), figure("carers", 97, 200, { loss: 7 })],
    [{ relation: { ...sum, hasRest: true }, pairs: [["both", "carers"]] }],
  );
  expect(hidden).toEqual(["carers"]);
  expect(unsafe).toEqual([]);
});
