import { expect, it } from "vitest";
import { type Explained, explanationSections, type Spelling } from "../../src/explain/words.ts";

const spelling: Spelling = {
  value: (value, status) => (value === null ? status : `${value}%`),
  number: (value) => String(value),
  period: (period) => `<${period}>`,
  day: (day) => `<${day}>`,
};

const share: Explained = {
  figure: {
    period: "2009-10",
    vintage: "final",
    unit: "percent",
    method: "wilson",
    marker: null,
    is_incomplete: false,
    value: 31.2,
    numerator: 312,
    numerator_status: "value",
    denominator: 1000,
    denominator_status: "value",
  },
  indicator: { numerator_text: "People in time", denominator_text: "People", decimals: 1, source: "A guide" },
  method: { title: "Wilson", citation: "Wilson (1927)", formula: "In words." },
  versions: [],
  vintages: [],
  earlier: [],
  isHidden: false,
  rounding: null,
  roles: ["numerator and denominator"],
};

const lines = (more: Partial<Explained>, name: string) =>
  explanationSections({ ...share, ...more }, spelling).find(([section]) => section === name)?.[1] ?? [];

it("gives a share its numerator, denominator and scale, each in a number and in words", () => {
  expect(lines({}, "Formula")).toEqual(["numerator 312: People in time", "÷ denominator 1000: People × 100"]);
});

it("says of a number that its file gives whole that it is not computed", () => {
  expect(lines({ roles: ["outcome", "as published"] }, "Formula")[0]).toBe(
    "The value stands as published: it is not computed again.",
  );
});

it("says that the parts of a published outcome are not published, where they are not", () => {
  const score = { ...share.figure, numerator: null, numerator_status: "not_published" };
  expect(lines({ figure: score, roles: ["outcome", "base"] }, "Formula")).toEqual([
    "The value stands as published: it is not computed again.",
    "numerator (not_published): People in time",
    "÷ denominator 1000: People × 100",
  ]);
  expect(lines({ figure: { ...score, value: null }, roles: ["outcome"] }, "Formula")[0]).toBe(
    "numerator (not_published): People in time",
  );
  const hidden = { ...score, numerator_status: "suppressed" };
  expect(lines({ figure: hidden, roles: ["outcome"] }, "Formula")[1]).toBe("numerator (suppressed): People in time");
});

it("has no denominator where there is none, and the reason where it is not known", () => {
  const nothing = { ...share.indicator, denominator_text: "" };
  const count = { ...share.figure, denominator: null, denominator_status: "not_applicable" };
  expect(lines({ indicator: nothing, figure: count }, "Formula")).toEqual(["numerator 312: People in time"]);
  const hidden = { ...share.figure, numerator: null, numerator_status: "suppressed" };
  expect(lines({ figure: hidden }, "Formula")[0]).toBe("numerator (suppressed): People in time");
});

it("names the break before a figure of the new definition, and the one after a figure of the old", () => {
  const versions = [
    { version: "1", first_period: "2008-09", is_break: false, is_own: false, note: "First." },
    { version: "2", first_period: "2009-10", is_break: true, is_own: true, note: "Second." },
    { version: "3", first_period: "2010-11", is_break: true, is_own: false, note: "Third." },
  ];
  expect(lines({ versions }, "Definition")).toEqual([
    "Version 2, from <2009-10>. Second.",
    "Break in series at <2009-10>: <2009-10> is not comparable with earlier periods.",
    "Break in series at <2010-11>: not comparable with <2009-10>. Third.",
    "Source of the definition: A guide.",
  ]);
});

it("says over which other vintages a figure stands", () => {
  const vintages = [
    { vintage: "final", value: 31.2, value_status: "value", is_latest: true },
    { vintage: "provisional", value: 30, value_status: "value", is_latest: false },
  ];
  expect(lines({ vintages }, "Vintage")).toEqual([
    "final: the most settled of those received; it stands over provisional (30%).",
  ]);
  expect(lines({ vintages: vintages.slice(0, 1) }, "Vintage")).toEqual(["final: the only one there is."]);
});

it("notes what was restated and when, what is incomplete, marked or hidden, and nothing else", () => {
  expect(lines({}, "Notes")).toEqual([]);
  const earlier = [{ until: "2011-06-17", value: 30, value_status: "value" }];
  const figure = { ...share.figure, is_incomplete: true, marker: "[c]" };
  expect(lines({ earlier, figure, isHidden: true }, "Notes")).toEqual([
    "Restated on <2011-06-17>: until then 30%.",
    "Incomplete: rows of a source were left out.",
    "Marked [c] in its source.",
    "The published figure hides this: it is made from few people, leaves few out, or would reveal a figure that does.",
  ]);
  const undated = [{ until: "", value: null, value_status: "missing" }];
  expect(lines({ earlier: undated }, "Notes")).toEqual(["Restated: before, missing."]);
});
