import { expect, it } from "vitest";
import type { FigureLine } from "../../../../../reports/components/figure/lines.ts";
import type { SeriesBreak } from "../../../../../reports/council/personal-budgets/published/breaks.ts";
import {
  fewYears,
  selfDirectedAnswer,
  selfDirectedYears,
  yearNotes,
} from "../../../../../reports/council/personal-budgets/published/self-directed.ts";
import { figureLine } from "../../../components/milestone/rows.ts";

const share = (indicator_code: string, period: string, value: number, parts: Partial<FigureLine> = {}) =>
  figureLine({ indicator_code, definition: "", period, value, ...parts });
const breaks: SeriesBreak[] = [
  {
    indicator_code: "3D(1A)",
    period: "2024-25",
    words: "The source was changed.",
    is_publishers: true,
    last_period: null,
    not_compared: "low figures are likely to be faults",
  },
];
const lines = [
  ...[share("1C(1A)", "2020-21", 90.5), share("3D(1A)", "2022-23", 91), share("3D(1A)", "2023-24", 92)],
  ...[share("1C(1A)", "2022-23", 90.9), share("3D(1A)", "2024-25", 98.6)],
  share("3D(1A)", "2024-25", 82.4, { role: "england" }),
];

it("is one series of both codes: the time series where it has a year, else the publication of the year", () => {
  const years = selfDirectedYears(lines, breaks);
  expect(years.map(({ line, code, isFirstAfterBreak }) => [line.period, code, line.value, isFirstAfterBreak])).toEqual([
    ["2020-21", "1C(1A)", 90.5, false],
    ["2022-23", "1C(1A)", 91, false],
    ["2023-24", "3D(1A)", 92, false],
    ["2024-25", "3D(1A)", 98.6, true],
  ]);
  expect(years.map(({ otherwise }) => otherwise)).toEqual([null, 90.9, null, null]);
});

it("does not compare areas from when their publisher says not to", () => {
  const years = selfDirectedYears(lines, breaks);
  expect(years.map(({ notCompared }) => notCompared)).toEqual([
    null,
    null,
    null,
    "low figures are likely to be faults",
  ]);
});

it("bars no year after the definition that its publisher barred has ended", () => {
  const ended = breaks.map((entry) => ({ ...entry, last_period: "2024-25" }));
  const years = selfDirectedYears([...lines, share("3D(1A)", "2025-26", 97)], ended);
  expect(years.slice(-2).map(({ notCompared }) => notCompared)).toEqual(["low figures are likely to be faults", null]);
});

it("is a sentence and no line where there are two years, with whether they are comparable", () => {
  const of = (some: readonly FigureLine[]) => fewYears(selfDirectedYears(some, breaks));
  expect(of([share("1C(1A)", "2020-21", 90.5), share("3D(1A)", "2024-25", 98.6)])).toBe(
    "90.5% in 2020-21; 98.6% in 2024-25. Not comparable",
  );
  expect(of([share("1C(1A)", "2019-20", 90), share("1C(1A)", "2020-21", 90.5)])).toBe(
    "90.0% in 2019-20; 90.5% in 2020-21",
  );
});

it("goes on where only the comparison of areas ends", () => {
  const notJoined = breaks.map((entry) => ({ ...entry, words: null }));
  const years = selfDirectedYears(lines, notJoined);
  expect(years.map(({ isFirstAfterBreak }) => isFirstAfterBreak)).not.toContain(true);
  expect(years.at(-1)?.notCompared).toBe("low figures are likely to be faults");
});

it("says its codes, the missing years, the break in its publisher's words, and where two publications differ", () => {
  expect(yearNotes(selfDirectedYears(lines, breaks), breaks)).toEqual([
    "The framework called this measure 1C(1A) until 2022-23 and 3D(1A) since.",
    "No file that is loaded has 2021-22.",
    "The line ends before 2024-25, in the publisher’s words: The source was changed.",
    "From 2024-25 areas are not compared: low figures are likely to be faults.",
    "In 2022-23 the publication of the year has 90.9%, and the time series 91.0%: the later publication’s figure is drawn.",
  ]);
});

it("answers with the newest share and sets it beside no year across a break or a gap", () => {
  const answerOf = (some: readonly FigureLine[]) => selfDirectedAnswer("Leeds", selfDirectedYears(some, breaks));
  const start = "of people with long-term support in Leeds received it as self-directed support in";
  expect(answerOf(lines)).toBe(`98.6% ${start} 2024-25; earlier years are not comparable`);
  expect(answerOf(lines.slice(0, 3))).toBe(`92.0% ${start} 2023-24; it was 91.0% the year before`);
  expect(answerOf(lines.slice(0, 2))).toBe(`91.0% ${start} 2022-23`);
  expect(answerOf(lines.slice(0, 1))).toBe(`90.5% ${start} 2020-21`);
  expect(answerOf(lines.slice(4))).toBe(`98.6% ${start} 2024-25`);
});
