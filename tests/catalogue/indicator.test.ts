import { expect, it } from "vitest";
import { found, recalled, uncertain } from "../../src/catalogue/fact.ts";
import { type Entry, indicatorsOf, multipliers } from "../../src/catalogue/indicator.ts";
import { indicators } from "../../src/catalogue/indicators/index.ts";

const list = { framework: "NIS", edition: "2008-09", hasPublishedCode: true, source: "A list" };
const entry: Entry = { code: "X", title: "X", unit: "percent", kind: "survey", polarity: "high", domain: "Services" };
const made = (more: Partial<Entry>) => indicatorsOf(list, [{ ...entry, ...more }])[0];

it("an entry leaves out what is not known, and that is null and never a guess", () => {
  expect(made({})).toMatchObject({
    numerator: null,
    denominator: null,
    frequency: null,
    successors: null,
    versions: [],
  });
});

it("an entry has the decimals that are published, else one, unless it says what pages print", () => {
  expect(made({})?.decimals).toBe(1);
  expect(made({ publishedDecimals: recalled(3) })?.decimals).toBe(3);
  expect(made({ publishedDecimals: recalled(3), decimals: 0 })?.decimals).toBe(0);
});

it("a definition is as sure as the least sure part of it, and recalled where nothing but a name is known", () => {
  expect(made({})?.certainty).toBe("recalled");
  expect(made({ numerator: found("a", "returns") })?.certainty).toBe("found");
  expect(made({ numerator: found("a", "returns"), denominator: uncertain("b") })?.certainty).toBe("uncertain");
});

it("a quotient of counts has the multiplier of its unit, and other units have none", () => {
  expect(multipliers).toMatchObject({ percent: 100, per_10k: 10_000, per_100k: 100_000, gbp: null, score: null });
});

it("no title says the unit that pages print after it", () => {
  const twice = indicators.filter(({ title }) => /per 10,?0|percent|per cent|%/i.test(title));
  expect(twice.map(({ code }) => code)).toEqual([]);
});
