import type { Row } from "../../src/site/query.ts";
import { countBar } from "../components/charts/count-bar.ts";
import { sparkline } from "../components/charts/sparkline.ts";
import { element } from "../components/figure/element.ts";
import { short } from "../components/words/format.ts";
import { periodName } from "../components/words/periods.ts";
import type { home } from "./query.ts";

/** An outcome measure of England in its newest year, and how many councils are on each side of it. */
export type OutcomeMeasure = Row<typeof home.tables.outcomes>;

/** England's figure of a measure in one year. */
export type OutcomeYear = Row<typeof home.tables.trends>;

/** A line of fewer points says less than the words. */
const fewestPoints = 3;

/** A measure of England: its number, its name with the way to its page, its years, and the councils beside it. */
export function outcomeCell(outcome: OutcomeMeasure, years: readonly OutcomeYear[]): HTMLElement[] {
  const { indicator_code: code, title, unit, decimals, slug, period, better, similar, worse, others } = outcome;
  const name = `${title} (${code}), ${periodName(period)}`;
  return [
    element("p", { class: "large" }, short(outcome.england_value, unit, decimals)),
    element("h3", {}, slug === null ? name : element("a", { href: `./indicator/${slug}` }, name)),
    trendOf(outcome, years),
    countBar([
      { verdict: "better", shape: "▲", count: better },
      { verdict: "similar", shape: "●", count: similar },
      { verdict: "worse", shape: "▼", count: worse },
      { verdict: "not compared", shape: "", count: others },
    ]),
  ];
}

function trendOf({ framework, edition, indicator_code, unit, decimals }: OutcomeMeasure, all: readonly OutcomeYear[]) {
  const years = all.filter(
    (year) => year.framework === framework && year.edition === edition && year.indicator_code === indicator_code,
  );
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < fewestPoints)
    return element("p", { class: "trend" }, "No trend yet: fewer than three comparable years.");
  const words = `${short(first.value, unit, decimals)} in ${periodName(first.period)}`;
  const drawing = sparkline(
    years,
    `From ${words} to ${short(last.value, unit, decimals)} in ${periodName(last.period)}`,
  );
  return element("p", { class: "trend" }, `from ${words} `, drawing);
}
