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
