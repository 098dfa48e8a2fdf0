import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { englandArea, explainedLink } from "../components/figure/key.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { type ListedMeasure, measureKey, measureList } from "../components/indicator/measure-list.ts";
import { unitAfter } from "../components/indicator/name.ts";
import { counted, number, short } from "../components/words/format.ts";
import { periodName } from "../components/words/periods.ts";
import type { england } from "./query.ts";

/** A current measure of England and how councils stand to it. */
export type EnglandOutcome = Row<typeof england.tables.outcomes>;

/** How many measures are below, and on which of them most councils are not like England. */
export function englandOutcomesAnswer(outcomes: readonly EnglandOutcome[]): string {
  if (outcomes.length === 0) return "No current outcome measure has a figure for England.";
  const [first] = mostDiffering(outcomes);
  const all = `England has a figure on ${counted(outcomes.length, "current outcome measure")}.`;
  if (first === undefined) return all;
  const { better, similar, worse, title } = first;
  return `${all} Councils differ from it most on “${title}”: ${number(better)} are better, ${number(similar)} similar and ${number(worse)} worse.`;
}

/** Measures by the share of councils that differ from England, the largest first. */
function mostDiffering(outcomes: readonly EnglandOutcome[]): EnglandOutcome[] {
  const share = ({ better, similar, worse }: EnglandOutcome) => (better + worse) / (better + similar + worse);
  return outcomes.filter(({ better, worse }) => better + worse > 0).toSorted((a, b) => share(b) - share(a));
}

/** How many measures are shown as those on which councils differ most. */
const shown = 6;

/** The measures on which councils differ most from England. */
export function englandDiffering(outcomes: readonly EnglandOutcome[]): HTMLElement {
  const differing = mostDiffering(outcomes).slice(0, shown);
  const all = element("p", {}, element("a", { href: "./indicators" }, `All ${counted(outcomes.length, "measure")}`));
  if (differing.length === 0) return element("div", {}, element("p", {}, "No council can be compared."), all);
  return element("div", {}, measureKey(), list(differing, "Measures on which councils differ most"), all);
}

/** Every current measure of England by its domain. */
export function englandMeasures(outcomes: readonly EnglandOutcome[]): HTMLElement {
  const domains = [...new Set(outcomes.map(({ domain }) => domain))];
  return element(
    "div",
    {},
    measureKey(),
    ...domains.flatMap((domain) => [
      element("h2", { id: domain.toLowerCase().replaceAll(/\W+/g, "-") }, domain),
      list(
        outcomes.filter((outcome) => outcome.domain === domain),
        domain,
      ),
    ]),
  );
}

function list(outcomes: readonly EnglandOutcome[], caption: string): HTMLElement {
  return measureList([{ heading: null, measures: outcomes.map(row) }], caption);
}

function row(outcome: EnglandOutcome): ListedMeasure {
  const { indicator_code, title, slug, period, basis, unit, decimals, england_value } = outcome;
  const { better, similar, worse, others } = outcome;
  const key = { ...outcome, area_code: englandArea, breakdown: "all", breakdown_value: "all" };
  return {
    title,
    href: slug === null ? null : `${pageContext().toRoot}indicator/${slug}`,
    code: indicator_code,
    unit: unitAfter(unit),
    england: explainedLink(short(england_value, unit, decimals), key),
    year: periodName(period, basis),
    verdicts: [
      { verdict: "better", shape: "▲", count: better },
      { verdict: "similar", shape: "●", count: similar },
      { verdict: "worse", shape: "▼", count: worse },
      { verdict: "not compared", shape: "◇", count: others },
    ],
  };
}
