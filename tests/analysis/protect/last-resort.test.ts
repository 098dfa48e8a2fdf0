import { describe, expect, it } from "vitest";
import { Hiding } from "../../../src/analysis/protect/hiding.ts";
import { mirrored } from "../../../src/analysis/protect/mirrored.ts";
import { hiddenOf, systemOfFigures, type TestFigure, type TestTie } from "./tables.ts";

const sumOf = { kind: "sum", whole: {}, parts: {} } as const;
const atMost = { kind: "at most", smaller: {}, larger: {} } as const;
const areas = { kind: "areas", of: {} } as const;

describe("a partner for a hidden number", () => {
  // Four councils are cheaper to hide than England, and a release has told them all: England alone can move.
  it("is sought among all areas where the four cheapest give none", () => {
    const councils = ["a", "b", "c", "d"];
    const figures: TestFigure[] = [
      { name: "hidden", area: "hidden", numerator: 3 },
      ...councils.map((area) => ({ name: area, area, numerator: 50 })),
      { name: "England", area: "England", numerator: 203, loss: 1000 },
    ];
    const pairs = ["hidden", ...councils].map((area) => ["England", area] as const);
    const released = Object.fromEntries(councils.map((area) => [area, [50, Number.NaN] as const]));
    const hiding = new Hiding(systemOfFigures(figures, [{ relation: areas, pairs }], [released]));
    hiding.hide([0]);
    expect(mirrored(hiding, 0)?.hides).toEqual([figures.length - 1]);
  });
});

describe("what is hidden with others", () => {
  // The rate by age is hidden because a band of 3 is, and for no other reason.
  it("is as safe as those that hide it", () => {
    const figures: TestFigure[] = [
      { name: "band", area: "a", numerator: 3, denominator: 90 },
      { name: "rate", area: "a", numerator: 168, denominator: 4786 },
      { name: "larger", area: "a", numerator: 600, denominator: 9000 },
    ];
    const together = { kind: "together", one: {}, other: {} } as const;
    const { hidden, unsafe } = hiddenOf(figures, [
      { relation: together, pairs: [["band", "rate"]] },
      { relation: atMost, pairs: [["rate", "larger"]] },
    ]);
    expect(hidden).toEqual(["band", "rate"]);
    expect(unsafe).toEqual([]);
  });

  // 45 payments to 4 holders of a budget: hidden, since the 4 would be shown, and no part of them.
  it("may be more than the denominator that hides it", () => {
    const figures: TestFigure[] = [
      { name: "holders", area: "a", numerator: 4, denominator: 29 },
      { name: "payments", area: "a", numerator: 45, denominator: 4 },
      { name: "larger", area: "a", numerator: 600, denominator: 9000 },
    ];
    const same = { kind: "same", one: {}, side: "denominator", other: {}, otherSide: "numerator" } as const;
    const { hidden, unsafe } = hiddenOf(figures, [
      { relation: same, pairs: [["payments", "holders"]] },
      { relation: atMost, pairs: [["payments", "larger"]] },
    ]);
    expect(hidden).toEqual(["holders", "payments"]);
    expect(unsafe).toEqual([]);
  });
});

describe("figures that no search finds a pattern for", () => {
  // Parts of 10 of 56, each with as many as are left or nearly: what one may have more another has to have less.
  const figures: TestFigure[] = [
    { name: "all", area: "a", numerator: 10, denominator: 56 },
    { name: "learning disability", area: "a", numerator: 2, denominator: 9 },
    { name: "mental health", area: "a", numerator: 1, denominator: 1 },
    { name: "physical disability", area: "a", numerator: 6, denominator: 6 },
    { name: "substance misuse", area: "a", numerator: 1, denominator: 2 },
    { name: "served", area: "a", numerator: 56, denominator: 1915 },
    { name: "served learning disability", area: "a", numerator: 9, denominator: 1915 },
    { name: "served physical disability", area: "a", numerator: 6, denominator: 1915 },
  ];
  const same = { kind: "same", one: {}, side: "numerator", other: {}, otherSide: "denominator" } as const;
  const parts = figures.slice(1, 5).map(({ name }) => ["all", name] as const);
  const ties: TestTie[] = [
    { relation: sumOf, pairs: parts },
    {
      relation: same,
      pairs: [
        ["served", "all"],
        ["served learning disability", "learning disability"],
        ["served physical disability", "physical disability"],
      ],
    },
    {
      relation: { ...sumOf, isOfNumerators: true },
      pairs: [
        ["served", "served learning disability"],
        ["served", "served physical disability"],
      ],
    },
  ];

  it("are all hidden, and not refused", () => {
    const { hidden, unsafe } = hiddenOf(figures, ties);
    expect(hidden).toEqual(figures.map(({ name }) => name));
    expect(unsafe).toEqual([]);
  });

  it("hide nothing that is not tied to them", () => {
    const more: TestFigure[] = [...figures, { name: "elsewhere", area: "a", numerator: 60 }];
    expect(hiddenOf(more, ties).hidden).not.toContain("elsewhere");
  });
});

describe("parts that do not make their whole", () => {
  const returned: readonly (readonly [area: string, part: string, numerator: number, denominator: number])[] = [
    ["a", "all", 20, 6],
    ["a", "substance misuse", 0, 2],
    ["a", "vulnerable people", 3, 6],
    ["a", "female", 11, 71],
    ["a", "male", 8, 11],
    ["a", "with carers", 22, 12],
    ["a", "carers", 2, 6],
    ["b", "65-74", 3, 24],
    ["b", "85+", 4, 42],
    ["b", "all", 22, 154],
    ["b", "mixed", 2, 0],
    ["b", "male", 9, 63],
    ["b", "with carers", 24, 176],
    ["b", "carers", 2, 22],
    ["England", "65-74", 4, 37],
    ["England", "85+", 5, 56],
    ["England", "all", 42, 160],
    ["England", "female", 24, 162],
    ["England", "male", 17, 74],
  ];
  const figures = returned.map(([area, part, numerator, denominator]): TestFigure => {
    const loss = Math.log2(2 + denominator) * (area === "England" ? 1000 : 1) * (part === "all" ? 20 : 1);
    return { name: `${area} ${part}`, area, numerator, denominator, loss };
  });
  const tie = (relation: TestTie["relation"], whole: string, parts: readonly string[]): TestTie => ({
    relation,
    pairs: parts.map((part) => [whole, part] as const),
  });
  const ties = [
    tie(sumOf, "a all", ["a substance misuse", "a vulnerable people"]),
    tie(sumOf, "b all", ["b 65-74", "b 85+"]),
    tie(sumOf, "England all", ["England 65-74", "England 85+"]),
    tie(sumOf, "a all", ["a female", "a male"]),
    tie(sumOf, "b all", ["b male"]),
    tie(sumOf, "England all", ["England female", "England male"]),
    tie(sumOf, "b all", ["b mixed"]),
    tie(sumOf, "a with carers", ["a all", "a carers"]),
    tie(sumOf, "b with carers", ["b all", "b carers"]),
    tie(areas, "England 65-74", ["b 65-74"]),
    tie(areas, "England 85+", ["b 85+"]),
    tie(areas, "England all", ["a all", "b all"]),
    tie(areas, "England female", ["a female"]),
    tie(areas, "England male", ["a male", "b male"]),
  ];

  // What was found safe at first is no longer where more of a row is hidden: it is found again, and not refused.
  it("are looked at again when all is hidden", () => {
    expect(hiddenOf(figures, ties).unsafe).toEqual([]);
  });
});
