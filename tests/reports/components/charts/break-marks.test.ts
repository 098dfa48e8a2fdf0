import { expect, it } from "vitest";
import { seriesBreaks } from "../../../../reports/components/charts/break-marks.ts";
import { isCropped } from "../../../../reports/components/figure/value-axis.ts";

const at = (day: string, is_first_after_break = false) => ({ date: new Date(day), is_first_after_break });
const days = (placed: Parameters<typeof seriesBreaks>[0]) =>
  seriesBreaks(placed).map(({ at: date, label }) => [date.toISOString().slice(0, 10), label]);

it("marks a break halfway between the two periods that are not comparable", () => {
  // 365 days from 31 March 2009 to 31 March 2010: 182 and a half after the first.
  expect(days([at("2009-03-31"), at("2010-03-31", true), at("2011-03-31")])).toEqual([
    ["2009-09-29", "not comparable"],
  ]);
  expect(days([at("2009-03-31"), at("2010-03-31")])).toEqual([]);
});

it("names breaks that follow one another once, and marks none before the first period", () => {
  expect(days([at("2009-03-31", true), at("2010-03-31", true), at("2011-03-31", true)])).toEqual([
    ["2009-09-29", "not comparable"],
    ["2010-09-29", ""],
  ]);
});

it("begins the axis of a series at zero, but for scores and years of life", () => {
  expect(["percent", "per_100k", "people", "score", "years"].map(isCropped)).toEqual([false, false, false, true, true]);
});
