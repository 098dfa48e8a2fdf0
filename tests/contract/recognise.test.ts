import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { count, text } from "../../src/contract/fields.ts";
import { isExact, likeness, recognise } from "../../src/contract/recognise.ts";
import { defineReturn } from "../../src/contract/return.ts";
import { template } from "../../src/contract/template.ts";

const small = { title: "", description: "", source: "", scope: [], key: [] };
const budgets = defineReturn({
  ...small,
  name: "budgets",
  fields: { area_code: text(), date_from: text(), budget_count: count() },
});
const gains = defineReturn({ ...small, name: "gains", fields: { area_code: text(), gain: text().headed("Gain (£)") } });

function recognised(header: string) {
  const nearest = recognise([budgets, gains], header.split(","));
  if (nearest === null) throw new Error("nothing is near");
  const { definition, columns: _columns, renamed: _renamed, ...differences } = nearest;
  return { name: definition.name, isExact: isExact(nearest), ...differences };
}

const exact = { isExact: true, missing: [], unknown: [], repeated: [] };
const inexact = { ...exact, isExact: false };

it("knows a return by its headings", () => {
  expect(recognised("area_code,date_from,budget_count")).toEqual({ name: "budgets", ...exact });
  expect(recognised("area_code,Gain (£)")).toEqual({ name: "gains", ...exact });
});

it("knows headings in another order", () => {
  expect(recognised("date_from,budget_count,area_code")).toEqual({ name: "budgets", ...exact });
});

it("does not mind case, blanks and underscores", () => {
  expect(recognised(" Area code,DATE_FROM,budget  count ")).toEqual({ name: "budgets", ...exact });
});

it("does not count blank headings", () => {
  expect(recognised("area_code,date_from,budget_count,,")).toEqual({ name: "budgets", ...exact });
});

it("names a column that the return does not have", () => {
  expect(recognised("area_code,date_from,budget_count,extra_header")).toEqual({
    name: "budgets",
    ...inexact,
    unknown: ["extra_header"],
  });
});

it("names the nearest return and what differs", () => {
  expect(recognised("area_code,date_to,budget_count")).toEqual({
    name: "budgets",
    ...inexact,
    missing: ["date_from"],
    unknown: ["date_to"],
  });
});

it("names a heading that is there twice", () => {
  expect(recognised("area_code,date_from,Date From")).toEqual({
    name: "budgets",
    ...inexact,
    missing: ["budget_count"],
    repeated: ["Date From"],
  });
});

it("knows a column by another of its names, unless its own is there", () => {
  const named = defineReturn({
    ...small,
    name: "named",
    fields: { area_code: text().alsoHeaded("GSS code", "ONS code"), budget_count: count() },
  });
  const found = (header: string) => {
    const { columns, renamed, unknown, missing, repeated } = likeness(named, header.split(","));
    return { columns, renamed, unknown, missing, repeated };
  };
  expect(found("gss-code,budget_count")).toEqual({
    columns: ["area_code", "budget_count"],
    renamed: ["gss-code for area_code"],
    unknown: [],
    missing: [],
    repeated: [],
  });
  expect(found("GSS code,area_code,budget_count")).toMatchObject({
    columns: [null, "area_code", "budget_count"],
    renamed: [],
    unknown: ["GSS code"],
  });
  expect(found("GSS code,ONS code,budget_count")).toMatchObject({ repeated: ["ONS code"] });
});

it("knows a return though many columns stand beside its own", () => {
  const more = Array.from({ length: 50 }, (_, index) => `extra ${index}`).join(",");
  expect(recognised(`area_code,date_from,budget_count,${more}`)).toMatchObject({ name: "budgets", missing: [] });
});

it("knows no return from a first row of data", () => {
  expect(recognised("U25656,2024-01-01,12")).toMatchObject({ isExact: false });
});

describe.each(returns.map((definition) => [definition.name, definition] as const))(
  "the template of %s",
  (_name, definition) => {
    it("is known as that return and no other", () => {
      const header = template(definition).split(",");
      const likeliest = recognise(returns, header);
      expect(likeliest?.definition.name).toBe(definition.name);
      expect(likeliest !== null && isExact(likeliest)).toBe(true);
    });
  },
);
