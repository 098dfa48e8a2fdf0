import { expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { figureUnits } from "../../src/analysis/measures/index.ts";
import { isProtected } from "../../src/analysis/measures/unit.ts";
import { indicators } from "../../src/catalogue/indicators/index.ts";

const units = figureUnits.map((unit) => [unit.name, unit] as const);

/** What councils return themselves: they owe it. Estimates of population are as their publisher made them. */
const councilsOwn = returns.filter(({ cadence, name }) => cadence !== undefined && name !== "population");

/** Codes that a query writes itself: `'PPF-12' as indicator_code`. */
function writtenCodes(query: string): string[] {
  return [...query.matchAll(/'([^']+)' as indicator_code/g)].map(([, code]) => code ?? "");
}

it("knows what councils return themselves, and the codes that measures write", () => {
  expect(councilsOwn.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["personal_budgets", "personal_budget_offers", "ni_returns", "self_funders", "savings"]),
  );
  expect(new Set(figureUnits.flatMap(({ query }) => writtenCodes(query))).size).toBeGreaterThan(15);
});

it.each(units)("%s say what they count, and never that a council's own return was controlled", (_name, unit) => {
  expect(["council", "published", "money", "open"]).toContain(unit.counts);
  const own = councilsOwn.filter(({ name }) => new RegExp(`\\bcore\\.${name}\\b`).test(unit.query));
  expect(unit.counts === "published" ? own.map(({ name }) => name) : []).toEqual([]);
});

it.each(units)("%s have codes that the catalogue has", (_name, { query }) => {
  const known = new Set(indicators.map(({ code }) => code));
  expect(writtenCodes(query).filter((code) => !known.has(code))).toEqual([]);
});

/** Units of figures that are ours to protect. */
const ownUnits = figureUnits.filter(isProtected);

it.each(ownUnits.map((unit) => [unit.name, unit] as const))("%s say what their figures add up with", (_name, unit) => {
  const kinds = unit.relations.map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(0);
  // England's figure is the sum of councils' counts: one council's could be worked out of it.
  const isOfEngland = unit.counts === "council" && unit.query.includes("england_code()");
  expect(isOfEngland && !kinds.includes("areas")).toBe(false);
});
