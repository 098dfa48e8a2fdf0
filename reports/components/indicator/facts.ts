import type { Rows } from "../../../src/site/query.ts";
import { element } from "../figure/element.ts";
import { table } from "../figure/table.ts";
import { counted, number } from "../words/format.ts";
import { periodName } from "../words/periods.ts";
import type { catalogue } from "./catalogue-query.ts";
import type { FactLine, IndicatorLine, IndicatorName, StepLine, VersionLine } from "./lines.ts";

const columns = [
  { key: "what", label: "Fact" },
  { key: "says", label: "Definition" },
  { key: "sure", label: "Source" },
];

/** The units of indicators in words. */
const units: Readonly<Record<string, string>> = {
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
    const members = catalogue.indicators.filter((indicator) => nameOf(indicator) === name);
    return frameworkList(listName(name), members, catalogue);
  });
  return element("div", { class: "catalogue" }, ...sections);
}

/** A list whose first year is not known is named by its framework alone. */
function listName(name: string): string {
  return name.replace(/ not known$/, ", first year not known");
}

function frameworkList(name: string, members: readonly IndicatorLine[], catalogue: Catalogue): HTMLElement {
  const entries = members.map((member) => entry(member, catalogue));
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

function entry(indicator: IndicatorLine, catalogue: Catalogue): HTMLDetailsElement {
  const name = `${indicator.indicator_code}, ${indicator.title}`;
  return element(
    "details",
    { class: "indicator" },
    element("summary", {}, `${name} (${sureWords(indicator, unknownFacts(indicator, catalogue))})`),
    indicatorFacts(indicator, catalogue),
  );
}

/** What the catalogue knows of one indicator: unit, facts with how sure each is, definition versions, what is not known. */
export function indicatorFacts(indicator: IndicatorLine, catalogue: Catalogue): HTMLElement {
  const versions = catalogue.versions.filter((line) => isSame(line, indicator));
  const unknown = unknownFacts(indicator, catalogue);
  const facts = knownFacts(indicator, catalogue);
  const name = `${indicator.indicator_code}, ${indicator.title}`;
  return element(
    "div",
    {},
    element("p", {}, unitWords(indicator)),
    facts.some(({ sure }) => sure === certaintyMark("recalled")) ? element("p", {}, notVerified) : null,
    table(
      columns,
      facts.map((fact) => ({ ...fact })),
      `${indicator.framework} ${indicator.edition} ${name}`,
    ),
    versions.length === 0 ? null : element("ul", {}, ...versions.map((line) => element("li", {}, versionWords(line)))),
    unknown.length === 0 ? null : element("p", {}, `Not known: ${unknown.join(", ")}.`),
  );
}

function unitWords({ unit, multiplier, polarity }: IndicatorLine): string {
  const times = multiplier === null ? "" : ` (numerator ÷ denominator × ${number(multiplier)})`;
  return `Unit: ${units[unit] ?? unit}${times}. ${betters[polarity] ?? ""}`;
}

/** What the catalogue knows of indicators, each line under the name of its own. */
export type Catalogue = Rows<typeof catalogue>;

/** A row of what is known: the name of a fact, what it says, and how sure that is. */
export interface KnownFact {
  readonly what: string;
  readonly says: string;
  readonly sure: string;
}

const names: Readonly<Record<string, string>> = {
  published_title: "Title as published",
  numerator: "Numerator",
  denominator: "Denominator",
  decimals: "Decimals",
  frequency: "How often",
  period_type: "Period",
  collection: "Made from",
  reporter: "Reported by",
  standardisation: "Standardised",
  note: "Note",
};

const coded: Readonly<Record<string, string>> = {
  quarterly: "each quarter",
  twice_a_year: "twice a year",
  annual: "each year",
  biennial: "every second year",
  quarter: "a quarter",
  financial_year: "a financial year",
  calendar_year: "a calendar year",
  snapshot: "a position on a day",
  survey_wave: "a wave of a survey",
  rolling: "a year that moves on by a quarter",
  none: "no",
  age: "by age",
  indirect: "indirectly",
};

const codedFacts: readonly string[] = ["frequency", "period_type", "standardisation"];

/** Whether two lines are of one indicator. */
export function isSame(a: IndicatorName, b: IndicatorName): boolean {
  return a.framework === b.framework && a.edition === b.edition && a.indicator_code === b.indicator_code;
}

/** The facts that are known of an indicator, in the order of the catalogue, with what it replaces and what replaced it. */
export function knownFacts(indicator: IndicatorLine, { facts, steps, indicators }: Catalogue): KnownFact[] {
  const own = facts.filter((fact) => isSame(fact, indicator) && fact.text !== null);
  const [notes, others] = [own.filter(isNote), own.filter((fact) => !isNote(fact))];
  return [...others.map(knownFact), ...succession(indicator, steps, indicators), ...notes.map(knownFact)];
}

function isNote({ fact }: FactLine): boolean {
  return fact === "note";
}

function knownFact({ fact, text, certainty, found_in }: FactLine): KnownFact {
  const value = codedFacts.includes(fact) ? (coded[text ?? ""] ?? text) : text;
  return {
    what: names[fact] ?? fact,
    says: value === null || value === "" ? "none: it is not divided" : value,
    sure: certaintyMark(certainty ?? "", found_in),
  };
}

function succession(
  indicator: IndicatorLine,
  steps: readonly StepLine[],
  indicators: readonly IndicatorLine[],
): KnownFact[] {
  const own = steps.filter((step) => isSame(step, indicator));
  const rows = own.map((step) => ({
    what: step.direction === "before" ? "Replaces" : "Replaced by",
    says: step.other_words ?? otherName(step, indicators),
    sure: certaintyMark(step.certainty),
  }));
  const isLast = indicator.is_succession_known && !own.some(({ direction }) => direction === "after");
  return isLast ? [...rows, { what: "Replaced by", says: "nothing", sure: certaintyMark("recalled") }] : rows;
}

function otherName({ other_framework, other_edition, other_code }: StepLine, indicators: readonly IndicatorLine[]) {
  const name = { framework: other_framework ?? "", edition: other_edition ?? "", indicator_code: other_code ?? "" };
  const title = indicators.find((indicator) => isSame(indicator, name))?.title ?? "";
  return `${name.framework} ${name.edition} ${name.indicator_code}: ${title}`;
}

/** The names of facts that are not known of an indicator, in lower case, for a sentence. */
export function unknownFacts(indicator: IndicatorLine, { facts }: Catalogue): string[] {
  const unknown = facts.filter((fact) => isSame(fact, indicator) && fact.text === null);
  const unknownFactNames = unknown.map(({ fact }) => (names[fact] ?? fact).toLowerCase());
  return indicator.is_succession_known ? unknownFactNames : [...unknownFactNames, "what replaced it"];
}

/** How sure the definition is; one whose numerator is not known is no more than a title. */
export function sureWords({ certainty }: IndicatorLine, unknown: readonly string[]): string {
  return unknown.includes("numerator") ? "definition not known" : certaintyWords(certainty);
}

/** "Version 2, from 2009-10 on (found): a share … Break in series: …". */
export function versionWords(line: VersionLine): string {
  const version = `Version ${line.version}, ${spanWords(line)}${line.certainty === "found" ? "" : ` (${certaintyWords(line.certainty)})`}: ${line.note}`;
  return line.break_note === null ? version : `${version} Break in series: ${line.break_note}`;
}

function spanWords({ first_period, last_period }: VersionLine): string {
  if (last_period === null) return `from ${periodName(first_period)} on`;
  if (last_period === first_period) return `for ${periodName(first_period)} only`;
  return `from ${periodName(first_period)} until ${periodName(last_period)}`;
}

const words: Readonly<Record<string, string>> = {
  found: "found",
  recalled: "not verified against a source",
  uncertain: "uncertain",
};

/** How sure a fact is, in words; a found fact says where, if that is known. */
export function certaintyWords(certainty: string, foundIn: string | null = null): string {
  const certaintyText = words[certainty] ?? certainty;
  return foundIn === null ? certaintyText : `${certaintyText} in: ${foundIn}`;
}

/** The sign at a fact in a table, which {@link notVerified} explains once above it. */
const sign = "†";

/** What stands once above a table of facts with that sign. */
const notVerified = `${sign} Not verified against a source.`;

/** How sure a fact is, for a row of a table: one that was not verified has the sign alone. */
function certaintyMark(certainty: string, foundIn: string | null = null): string {
  return certainty === "recalled" ? sign : certaintyWords(certainty, foundIn);
}
