import { expect, it } from "vitest";
import { recalled } from "../../src/catalogue/fact.ts";
import { type Entry, indicatorsOf } from "../../src/catalogue/indicator.ts";
import { ascof2011Links, ascof2023Links, outside } from "../../src/catalogue/link.ts";
import { chainsOf, stepsOf } from "../../src/catalogue/succession.ts";

const entry: Entry = { code: "1J", title: "J", unit: "score", kind: "survey", polarity: "high", domain: "Outcomes" };
const of = { framework: "ASCOF", edition: "2011-12", code: "1J" };
const steps = (more: Partial<Entry>) =>
  stepsOf(
    indicatorsOf({ framework: "ASCOF", edition: "2011-12", hasPublishedCode: true, source: "A list" }, [
      { ...entry, ...more },
    ]),
  );

it("a successor of the catalogue is said once and seen from both sides", () => {
  const next = { framework: "ASCOF", edition: "2023-24", code: "1B" };
  expect(steps({ successors: ascof2023Links("recalled", "1B") })).toEqual([
    { of, direction: "after", other: next, certainty: "recalled" },
    { of: next, direction: "before", other: of, certainty: "recalled" },
  ]);
});

it("a measure outside the catalogue is seen from the inside only", () => {
  const more = { earlier: [outside(recalled("PAF C29"))], successors: [outside(recalled("A survey"))] };
  expect(steps(more)).toEqual([
    { of, direction: "before", other: "PAF C29", certainty: "recalled" },
    { of, direction: "after", other: "A survey", certainty: "recalled" },
  ]);
});

it("nothing is said of a successor that is not known, nor of one that never was", () => {
  expect(steps({ successors: null })).toEqual([]);
  expect(steps({ successors: [] })).toEqual([]);
});

it("a chain leads to every measure that follows, in one step or several, and ends outside the catalogue", () => {
  const list = indicatorsOf({ framework: "ASCOF", edition: "2011-12", hasPublishedCode: true, source: "A list" }, [
    { ...entry, code: "1C(2)", successors: ascof2011Links("recalled", "1C(2A)", "1C(2B)") },
    { ...entry, code: "1C(2A)", successors: ascof2023Links("found", "3D(2A)") },
    { ...entry, code: "1C(2B)", successors: [outside(recalled("A survey"))] },
  ]);
  const pairs = chainsOf(list).map(({ of, later }) => `${of.code} > ${later.code}`);
  expect(pairs).toEqual(["1C(2) > 1C(2A)", "1C(2) > 3D(2A)", "1C(2) > 1C(2B)", "1C(2A) > 3D(2A)"]);
});
