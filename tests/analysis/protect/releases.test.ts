import { describe, expect, it } from "vitest";
import { hiddenOf, type TestFigure } from "./tables.ts";

const councils = ["a", "b", "c", "late"];
const numerators = new Map([
  ["a", 3],
  ["b", 50],
  ["c", 200],
  ["late", 4],
]);

/** Of each council who has a budget, of 700 people each, and England's sum. */
const figures: TestFigure[] = [
  { name: "England", area: "England", numerator: 257, denominator: 2800, loss: 1000 },
  ...councils.map((area) => ({
    name: area,
    area,
    numerator: numerators.get(area) ?? 0,
    denominator: 700,
    loss: area === "b" ? 7 : 10,
  })),
];
const areas = { kind: "areas", of: {} } as const;
const ties = [{ relation: areas, pairs: councils.map((area) => ["England", area] as const) }];

describe("what was released", () => {
  // Without a release two councils of few people hide each other: 3 and 4 add up to 7.
  it("is not there at first", () => {
    expect(hiddenOf(figures, ties).hidden).toEqual(["a", "late"]);
  });

  // England then, without the late council, was 253. 257 less 253 is the late council's 4, whatever else is hidden.
  it("hides England where a council came late and its number is few", () => {
    const release = { England: [253, 2100], a: null, b: null, c: [200, 700] } as const;
    const { hidden, unsafe } = hiddenOf(figures, ties, [release]);
    expect(hidden).toContain("England");
    expect(unsafe).toEqual([]);
  });

  // All of it was released with b hidden, which is dearer to hide than c today: c has been told.
  it("keeps the pattern of a release of the same figures", () => {
    const same = figures.map((figure) => (figure.name === "c" ? { ...figure, loss: 1 } : figure));
    const four = same.map((figure) => (figure.name === "late" ? { ...figure, numerator: 400 } : figure));
    const now = four.map((figure) => (figure.name === "England" ? { ...figure, numerator: 653 } : figure));
    expect(hiddenOf(now, ties).hidden).toEqual(["a", "c"]);
    const release = { England: [653, 2800], a: null, b: null, c: [200, 700], late: [400, 700] } as const;
    const { hidden, unsafe } = hiddenOf(now, ties, [release]);
    expect(hidden).toEqual(["a", "b"]);
    expect(unsafe).toEqual([]);
  });

  it("that has given a number away asks for no other to be hidden", () => {
    const release = { England: [257, 2800], a: [3, 700], b: [50, 700], c: [200, 700], late: [4, 700] } as const;
    const { hidden, unsafe } = hiddenOf(figures, ties, [release]);
    expect(hidden).toEqual(["a", "late"]);
    expect(unsafe).toEqual([]);
  });
});
