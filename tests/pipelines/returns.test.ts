import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { columnNames } from "../../src/contract/return.ts";
import { dictionary } from "../../src/contract/template.ts";

describe.each(returns.map((definition) => [definition.name, definition] as const))("%s", (_name, definition) => {
  it("describes itself and every column in a sentence", () => {
    expect([definition.title, definition.description, definition.source]).not.toContain("");
    for (const entry of dictionary(definition)) expect(entry, entry.column_name).toMatchObject({ description: /./ });
  });

  it("has columns in snake case", () => {
    expect(columnNames(definition).filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it("is replaced by columns that are part of its key, so that a file replaces whole scopes", () => {
    expect(definition.scope.filter((column) => !definition.key.includes(column))).toEqual([]);
  });

  it("has scope columns that are never blank, but for the base year of an estimate and the vintage of spending", () => {
    const optional = definition.scope.filter((column) => definition.fields[column]?.isOptional);
    const blank: Readonly<Record<string, readonly string[]>> = { population: ["base_year"], expenditure: ["vintage"] };
    expect(optional).toEqual(blank[definition.name] ?? []);
  });
});
