import { element } from "./element.ts";
import { counted } from "./format.ts";
import type { IndicatorLine, VersionLine } from "./methods-rows.ts";
import { periodName } from "./periods.ts";
import { table } from "./table.ts";

const columns = [
  { key: "code", label: "Code" },
  { key: "title", label: "Title" },
  { key: "definition", label: "Definition" },
  { key: "unit", label: "Unit" },
  { key: "better", label: "Better" },
  { key: "versions", label: "Versions and breaks" },
  { key: "certainty", label: "How sure" },
];

const units: Readonly<Record<string, string>> = {
  percent: "percent",
  per_100k: "per 100,000 people",
  gbp: "pounds",
  people: "people",
  score: "score",
  years: "years",
  number: "number",
};
const betters: Readonly<Record<string, string>> = { high: "higher", low: "lower", none: "neither" };
const certainties: Readonly<Record<string, string>> = {
  found: "found in a source",
  recalled: "recalled, not checked",
  uncertain: "uncertain",
};

/** The catalogue of indicators, one closed list a framework. */
export function indicatorList(indicators: readonly IndicatorLine[], versions: readonly VersionLine[]): HTMLElement {
  const frameworks = [...new Set(indicators.map((one) => `${one.framework} ${one.edition}`))];
  const lists = frameworks.map((framework) => {
    const members = indicators.filter((one) => `${one.framework} ${one.edition}` === framework);
    const source = members[0]?.source ?? "";
    const rows = members.map((one) => row(one, versions));
    return element(
      "details",
      {},
      element("summary", {}, `${framework}: ${counted(members.length, "indicator")}`),
      element("p", {}, `Source: ${source}.`),
      table(columns, rows, `Indicators of ${framework}`),
    );
  });
  return element("div", {}, ...lists);
}

function row(one: IndicatorLine, versions: readonly VersionLine[]) {
  const own = versions.filter(
    (line) =>
      line.framework === one.framework && line.edition === one.edition && line.indicator_code === one.indicator_code,
  );
  return {
    code: one.indicator_code,
    title: one.title,
    definition:
      one.denominator_text === "" ? one.numerator_text : `${one.numerator_text}, divided by: ${one.denominator_text}`,
    unit: units[one.unit] ?? one.unit,
    better: betters[one.polarity] ?? one.polarity,
    versions: own.length === 0 ? "one definition" : own.map(versionWords).join(" "),
    certainty: certainties[one.certainty] ?? one.certainty,
  };
}

/** "Version 2 from 2009 to 2010 (not comparable with what is before it): a share …". */
export function versionWords(line: VersionLine): string {
  const until = line.last_period === null ? "" : ` until ${periodName(line.last_period)}`;
  const broken = line.is_break ? " (not comparable with what is before it)" : "";
  return `Version ${line.version} from ${periodName(line.first_period)}${until}${broken}: ${line.note}`;
}
