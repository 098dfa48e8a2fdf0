import { expect, it } from "vitest";
import { found, sentence } from "../../src/contract/message.ts";

const message = {
  code: "cell/count",
  severity: "row",
  file: "a.csv",
  sheet: null,
  line: 143,
  cell: null,
  column: "eligible_count",
  council: null,
  found: '"1,2O4"',
  expected: "a whole number",
  why: "",
  fix: "Correct it.",
} as const;

it("says file, line, column, what was expected and found, and what to do", () => {
  expect(sentence(message)).toBe('a.csv line 143, eligible_count: expected a whole number, found "1,2O4". Correct it.');
});

it("says the sheet and the cell of a workbook, or the row", () => {
  const inSheet = { ...message, file: "a.xlsx", sheet: "Q3", line: 14, cell: "D14", why: "", fix: "" };
  expect(sentence(inSheet)).toBe('a.xlsx sheet "Q3" cell D14, eligible_count: expected a whole number, found "1,2O4".');
  expect(sentence({ ...inSheet, cell: null, column: null })).toBe(
    'a.xlsx sheet "Q3" row 14: expected a whole number, found "1,2O4".',
  );
});

it("leaves out what is not known", () => {
  expect(sentence({ ...message, line: null, column: null, found: "" })).toBe(
    "a.csv: expected a whole number. Correct it.",
  );
});

it.each([
  ["two\nlines", '"two\\nlines"'],
  ["", "a blank cell"],
  ["\u00a0 ", "a blank cell"],
  ["x".repeat(61), `"${"x".repeat(57)}…"`],
])("quotes the cell %j as %s", (cell, expected) => {
  expect(found(cell)).toBe(expected);
});

it("says beside a cell what it seems to be", () => {
  expect(found("1,2O4", "letter O")).toBe('"1,2O4" (letter O)');
});
