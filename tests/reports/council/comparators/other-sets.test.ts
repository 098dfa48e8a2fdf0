import { describe, expect, it } from "vitest";
import { kindOfSets, otherSets, setVerdict } from "../../../../reports/council/comparators/other-sets.ts";

const peers = (...codes: readonly string[]) =>
  codes.map((code, index) => ({ code, name: `Council ${code}`, rank: index + 1 }));

describe("other sets, where some are next in line", () => {
  it("have the next one to five in place of the last one to five", () => {
    const sets = otherSets(peers("A", "B", "C", "D", "E", "F"), peers("U", "V", "W", "X", "Y", "Z"));
    expect(sets.map(({ label, codes }) => [label, codes.join("")])).toEqual([
      ["Last one replaced", "ABCDEU"],
      ["Last 2 replaced", "ABCDUV"],
      ["Last 3 replaced", "ABCUVW"],
      ["Last 4 replaced", "ABUVWX"],
      ["Last 5 replaced", "AUVWXY"],
    ]);
    expect(sets[1]?.says).toBe("Council U and Council V in place of Council E and Council F");
  });

  it("are no more than there are councils in line, and leave the nearest where it is", () => {
    expect(otherSets(peers("A", "B", "C"), peers("U")).map(({ codes }) => codes)).toEqual([["A", "B", "U"]]);
    expect(otherSets(peers("A", "B"), peers("U", "V", "W")).map(({ codes }) => codes)).toEqual([["A", "U"]]);
    expect(otherSets(peers("A"), peers("U", "V"))).toEqual([]);
  });
});

describe("other sets, where nobody is next in line", () => {
  it("leave out each member in turn", () => {
    expect(otherSets(peers("A", "B", "C"), []).map(({ label, codes }) => [label, codes.join("")])).toEqual([
      ["Without Council A", "BC"],
      ["Without Council B", "AC"],
      ["Without Council C", "AB"],
    ]);
  });

  it("are none for a set of one, or of nobody", () => {
    expect(otherSets(peers("A"), [])).toEqual([]);
    expect(otherSets([], [])).toEqual([]);
  });
});

it("are made in one of two ways, which the page names", () => {
  expect(kindOfSets(peers("U"))).toBe("next in line");
  expect(kindOfSets([])).toBe("each left out");
});

const peer = (value: number | null, lower_95: number | null = null, upper_95: number | null = null) => ({
  value,
  lower_95,
  upper_95,
});

describe("a figure beside a set", () => {
  const own = { value: 30, lower_95: 28, upper_95: 32 };

  it("has its rank from the best, the median, the ends and how many intervals overlap", () => {
    // Of 20, 29, 31, 40 the median is (29 + 31) ÷ 2; two are higher; the intervals of 29 and 31 overlap 28 to 32.
    const set = [peer(40, 38, 42), peer(20, 18, 22), peer(31, 29, 33), peer(29, 27, 31)];
    expect(setVerdict(own, set, "high")).toEqual({
      n: 4,
      median: 30,
      lowest: 20,
      highest: 40,
      rank: 3,
      tied_count: 0,
      overlap_count: 2,
      judgement: "similar",
    });
  });

  it("is better or worse where its whole interval is on one side of the median, by which side is good", () => {
    const set = [peer(20), peer(25), peer(27)];
    expect(setVerdict(own, set, "high").judgement).toBe("better");
    expect(setVerdict(own, set, "low")).toMatchObject({ judgement: "worse", rank: 4 });
    expect(setVerdict(own, set, "none").judgement).toBe("higher");
  });

  it("shares the better rank with an equal value, and touches an interval that ends where its own begins", () => {
    const set = [peer(30, 20, 28), peer(35, 33, 37)];
    expect(setVerdict(own, set, "high")).toMatchObject({ rank: 2, tied_count: 1, overlap_count: 1 });
  });

  it("takes no count of comparators without a value", () => {
    expect(setVerdict(own, [peer(null), peer(25), peer(null, 1, 99)], "high")).toMatchObject({
      n: 1,
      median: 25,
      rank: 1,
    });
    expect(setVerdict(own, [peer(null)], "high")).toEqual({
      n: 0,
      median: null,
      lowest: null,
      highest: null,
      rank: 1,
      tied_count: 0,
      overlap_count: null,
      judgement: "not_compared",
    });
  });

  it("is not judged without an interval of its own, and no overlap is known", () => {
    const bare = { value: 30, lower_95: null, upper_95: null };
    expect(setVerdict(bare, [peer(25, 24, 26), peer(35)], "high")).toMatchObject({
      rank: 2,
      median: 30,
      overlap_count: null,
      judgement: "not_compared",
    });
  });
});
