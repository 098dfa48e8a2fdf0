import { describe, expect, it } from "vitest";
import { kindOfSets, otherSets } from "../../../../reports/council/comparators/other-sets.ts";

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
