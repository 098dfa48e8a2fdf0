import { expect, expectTypeOf, it } from "vitest";
import { count, oneOf, text } from "../../src/contract/fields.ts";
import { financialYear } from "../../src/contract/period-fields.ts";
import { allFields, columnNames, defineReturn, type Row } from "../../src/contract/return.ts";
import { atMost } from "../../src/contract/rule.ts";
import { dictionary, dictionaryText, template } from "../../src/contract/template.ts";

const declaration = {
  name: "things",
  title: "Things",
  description: "What there is.",
  source: "A source",
  scope: ["area"],
  key: ["area", "period"],
  parameters: { period: { field: financialYear(), option: "--period 2020-21", fromFileName: () => null } },
  fields: {
    area: text().describe("Where."),
    kind: oneOf(["large", "small"]),
    whole_count: count().headed('Whole, "all"'),
    part_count: count().optional(),
  },
  rules: [atMost("part_count", "whole_count")],
};
const things = defineReturn(declaration);

it.each([
  ["scope", { scope: ["council"] }, "things has no column council"],
  ["key", { key: ["area", "year"] }, "things has no column year"],
  ["a rule", { rules: [atMost("part_count", "total")] }, "things has no column total"],
  ["advice", { advice: [atMost("part_count", "total")] }, "things has no column total"],
  ["more than one place", { scope: ["x"], key: ["y"] }, "things has no column x, y"],
])("refuses an unknown column in %s", (_where, wrong, message) => {
  expect(() => defineReturn({ ...declaration, ...wrong })).toThrow(message);
});

it("says which of them are advice", () => {
  const advised = defineReturn({ ...declaration, rules: [], advice: declaration.rules });
  expect(dictionaryText(advised).split("\n").at(-1)).toBe(
    "  part_count is at most whole_count. A row that is otherwise loads with a note.",
  );
});

it("needs no rules and no parameters, and is no reference", () => {
  const { rules: _rules, parameters: _parameters, ...least } = declaration;
  expect(defineReturn({ ...least, key: ["area"] })).toMatchObject({
    rules: [],
    advice: [],
    parameters: {},
    isReference: false,
  });
});

it("has the columns of its file and then its parameters", () => {
  expect(columnNames(things)).toEqual(["area", "kind", "whole_count", "part_count", "period"]);
  expect(allFields(things).map(([name]) => name)).toEqual(columnNames(things));
});

it("gives its rows a type", () => {
  expectTypeOf<Row<typeof things>>().toEqualTypeOf<{
    readonly area: string;
    readonly kind: "large" | "small";
    readonly whole_count: number;
    readonly part_count: number | null;
  }>();
});

it("prints its headings as a template, quoted where they need to be", () => {
  expect(template(things)).toBe('area,kind,"Whole, ""all""",part_count');
});

it("describes each column in its dictionary", () => {
  expect(
    dictionary(things).map(({ column_name, heading, is_optional }) => [column_name, heading, is_optional]),
  ).toEqual([
    ["area", "area", false],
    ["kind", "kind", false],
    ["whole_count", 'Whole, "all"', false],
    ["part_count", "part_count", true],
    ["period", "period", false],
  ]);
});

it("says its columns and rules in words", () => {
  expect(dictionaryText(things)).toBe(`Things: What there is.
Columns
  area: text of up to 500 characters. Where.
  kind: one of large, small.
  Whole, "all": a whole number.
  part_count: a whole number. May be blank.
  period: a financial year such as 2010-11.
Name of the file
  No cell says the period: the file's name does, or --period 2020-21.
Rules
  part_count is at most whole_count.`);
});
