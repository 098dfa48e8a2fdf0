import { element } from "../figure/element.ts";
import { table } from "../figure/table.ts";
import { counted, number } from "../words/format.ts";
import type { IndicatorLine } from "./catalogue-lines.ts";
import { certaintyMark, notVerified } from "./certainty.ts";
import { type Catalogue, isSame, knownFacts, sureWords, unknownFacts, versionWords } from "./facts.ts";

const columns = [
  { key: "what", label: "Fact" },
  { key: "says", label: "Definition" },
  { key: "sure", label: "Source" },
];

/** The units of indicators in words. */
export const units: Readonly<Record<string, string>> = {
  percent: "percent",
  per_100k: "per 100,000 people",
  per_10k: "per 10,000 people",
  gbp: "pounds",
  people: "people",
  score: "score",
  years: "years",
  number: "number",
};
const betters: Readonly<Record<string, string>> = {
  high: "Higher is better.",
  low: "Lower is better.",
  none: "Neither higher nor lower is better.",
};

/** The catalogue of indicators: one closed list a framework, in it one closed entry an indicator. */
export function indicatorList(catalogue: Catalogue): HTMLElement {
  const nameOf = ({ framework, edition }: IndicatorLine) => `${framework} ${edition}`;
  const names = [...new Set(catalogue.indicators.map(nameOf))];
  const sections = names.map((name) => {
    const members = catalogue.indicators.filter((one) => nameOf(one) === name);
    return frameworkList(listName(name), members, catalogue);
  });
  return element("div", { class: "catalogue" }, ...sections);
}

/** A list whose first year is not known is named by its framework alone. */
function listName(name: string): string {
  return name.replace(/ not known$/, ", first year not known");
}

function frameworkList(name: string, members: readonly IndicatorLine[], catalogue: Catalogue): HTMLElement {
  const entries = members.map((one) => entry(one, catalogue));
  const open = () => {
    const isOpen = entries.some((each) => !each.open);
    for (const each of entries) each.open = isOpen;
  };
  return element(
    "details",
    {},
    element("summary", {}, `${name}: ${counted(members.length, "indicator")}`),
    element("p", {}, `Source: ${members[0]?.source ?? ""}.`),
    element(
      "button",
      { type: "button", class: "screen-only", click: open },
      `Open or close every indicator of ${name}`,
    ),
    ...entries,
  );
}

function entry(one: IndicatorLine, catalogue: Catalogue): HTMLDetailsElement {
  const name = `${one.indicator_code}, ${one.title}`;
  return element(
    "details",
    { class: "indicator" },
    element("summary", {}, `${name} (${sureWords(one, unknownFacts(one, catalogue))})`),
    indicatorFacts(one, catalogue),
  );
}

/** What the catalogue knows of one indicator: unit, facts with how sure each is, definition versions, what is not known. */
export function indicatorFacts(one: IndicatorLine, catalogue: Catalogue): HTMLElement {
  const versions = catalogue.versions.filter((line) => isSame(line, one));
  const unknown = unknownFacts(one, catalogue);
  const facts = knownFacts(one, catalogue);
  const name = `${one.indicator_code}, ${one.title}`;
  return element(
    "div",
    {},
    element("p", {}, unitWords(one)),
    facts.some(({ sure }) => sure === certaintyMark("recalled")) ? element("p", {}, notVerified) : null,
    table(
      columns,
      facts.map((fact) => ({ ...fact })),
      `${one.framework} ${one.edition} ${name}`,
    ),
    versions.length === 0 ? null : element("ul", {}, ...versions.map((line) => element("li", {}, versionWords(line)))),
    unknown.length === 0 ? null : element("p", {}, `Not known: ${unknown.join(", ")}.`),
  );
}

function unitWords({ unit, multiplier, polarity }: IndicatorLine): string {
  const times = multiplier === null ? "" : ` (numerator ÷ denominator × ${number(multiplier)})`;
  return `Unit: ${units[unit] ?? unit}${times}. ${betters[polarity] ?? ""}`;
}
