import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeSentence } from "../../../../reports/components/sentences/change.ts";
import { comparison } from "../../../../reports/components/sentences/comparison.ts";
import { comparatorsMedian, england } from "../../../../reports/components/sentences/judgement.ts";
import { absence } from "../../../../reports/components/sentences/measured.ts";
import { targetSentence } from "../../../../reports/components/sentences/target.ts";
import { withUnit } from "../../../../reports/components/words/format.ts";
import { change, measured } from "./figures.ts";

const aNumber = fc.oneof(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.integer({ min: -3, max: 40 }));
const perhaps = fc.option(aNumber, { freq: 4 });
const polarity = fc.constantFrom("high", "low", "none" as const);
const ofWhat = fc.constantFrom(england, comparatorsMedian);

const figure = fc
  .record({
    value: perhaps,
    limits: fc.option(fc.tuple(aNumber, aNumber), { freq: 4 }),
    name: fc.constantFrom("Northmere", "Leeds"),
    isMoney: fc.boolean(),
    unit: fc.constantFrom("percent", "per_100k", "per_10k", "gbp", "people", "score", "number", "of tomorrow"),
    status: fc.constantFrom("suppressed", "missing", "not_collected", "not_applicable", "withheld", ""),
    period: fc.constantFrom("2010-11", "2010-11 Q4", "2010"),
  })
  .map(({ limits, ...parts }) => {
    const [lower = null, upper = null] = limits?.toSorted((a, b) => a - b) ?? [];
    return measured({ ...parts, lower, upper });
  });

const includes = (lower: number, upper: number, value: number) => lower <= value && value <= upper;

/** The rule by hand: the one side of the benchmark on which the whole interval is, in words of which side is good. */
function sideOf(lower: number | null, upper: number | null, beside: number | null, good: string): string {
  if (lower === null || upper === null || beside === null || includes(lower, upper, beside)) return "none";
  if (good === "none") return lower > beside ? "higher" : "lower";
  return lower > beside === (good === "high") ? "better" : "worse";
}

function expectWhole(sentence: string): void {
  expect(sentence).not.toMatch(/undefined|NaN|null|Infinity| {2}|\.\.| [.,;:]|(?<!\d)-\d/);
  expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
}

/** Money and counts by how far one is from the other in percent, with one decimal; other figures as they are printed. */
function printsTheSame(unit: string, before: number, value: number): boolean {
  if (value === before) return true;
  if (!["gbp", "people", "number"].includes(unit)) return withUnit(before, unit) === withUnit(value, unit);
  return before !== 0 && ((100 * (value - before)) / before).toFixed(1).replace("-", "") === "0.0";
}

describe("whatever the figure", () => {
  it("a comparison claims a side only where the interval leaves the benchmark out, and that side", () => {
    fc.assert(
      fc.property(figure, perhaps, ofWhat, polarity, (given, beside, of, good) => {
        const sentence = comparison(given, of(beside), good);
        expectWhole(sentence);
        const side = sentence.match(/ is (higher|lower|better|worse) than /)?.[1] ?? "none";
        expect(side).toBe(given.value === null ? "none" : sideOf(given.lower, given.upper, beside, good));
      }),
      { numRuns: 2000 },
    );
  });

  it("a target is met or not by the value, and chance is left out only where the interval leaves the target out", () => {
    const asks = fc.constantFrom("at least", "at most" as const);
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 40 }), asks, (given, value, ask) => {
        const sentence = targetSentence(given, { name: "the milestone", value, asks: ask });
        expectWhole(sentence);
        const has = given.value ?? Number.NaN;
        expect(sentence.includes(", meets the")).toBe(ask === "at least" ? has >= value : has <= value);
        expect(sentence.includes("cannot be said")).toBe(given.value === null);
        const { lower, upper } = given;
        const isKnown = given.value !== null && lower !== null && upper !== null;
        const isOutside = isKnown && !includes(lower, upper, value);
        expect(sentence.includes("Chance is unlikely")).toBe(isOutside);
      }),
      { numRuns: 2000 },
    );
  });

  it("a change rises or falls only where the interval of the difference leaves 0 out, and both ends print differently", () => {
    const breakIn = fc.option(fc.constant("2010-11"), { freq: 4 });
    fc.assert(
      fc.property(figure, perhaps, breakIn, (given, before, broken) => {
        const { value, lower, upper, name, unit, status } = given;
        const ends = {
          before: { period: "2009-10", value: before, status },
          after: { period: "2010-11", value, status },
        };
        const sentence = changeSentence(change({ name, unit, lower, upper, breakIn: broken, ...ends }));
        expectWhole(sentence);
        const isKnown = value !== null && before !== null && broken === null && lower !== null && upper !== null;
        const isClear = isKnown && !includes(lower, upper, 0) && !printsTheSame(unit, before, value);
        expect(/ (rose|fell) from /.test(sentence)).toBe(isClear);
        if (isClear) expect(sentence.includes(" rose ")).toBe(lower > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("an absence is a whole sentence", () => {
    fc.assert(fc.property(figure, (given) => expectWhole(absence(given))));
  });
});
