import { dots } from "../../../components/charts/dots.ts";
import { figure, nothing } from "../../../components/figure/figure.ts";
import type { FigureLine } from "../../../components/figure/lines.ts";
import { pageContext } from "../../../components/figure/page-context.ts";
import { comparison, rankWords } from "../../../components/sentences/comparison.ts";
import { comparatorsMedian } from "../../../components/sentences/judgement.ts";
import { asHeadline } from "../../../components/sentences/words.ts";
import { capitalised, interval, number, short } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import { countWords, everyone, type PublishedDay, roundedRate } from "./counts.ts";
import { holdersAt, publishedNotes, publishedSource } from "./notes.ts";

const columns = [
  { key: "name", label: "Council" },
  { key: "count", label: "People", isNumber: true },
  { key: "rate", label: "Per 100,000 people", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
];

/** The council among its comparators on the last day that is published. */
export function publishedStanding(
  name: string,
  lines: readonly FigureLine[],
  days: readonly PublishedDay[],
): HTMLElement {
  const last = days.at(-1);
  const own = last?.rate ?? null;
  const comparators = everyone(lines, "DP-RATE", "comparator").filter(({ period }) => period === last?.period);
  if (last === undefined || own === null || own.value === null || comparators.length === 0) {
    const isOwn = own === null || own.value === null;
    const why = isOwn ? `${name} has no rate` : `None of the comparators of ${name} has a rate`;
    return nothing("Not placed among its comparators", `${why} on the last day that is published.`);
  }
  const context = pageContext();
  const beside = comparison(roundedRate(own, name, "rate"), comparatorsMedian(own.median));
  const standing = capitalised(rankWords(own, "none"));
  const england = last.england?.value ?? null;
  return figure({
    id: "published-standing",
    headline: asHeadline(beside),
    subtitle: `People with ${holdersAt(last.period)} at ${periodName(last.period)} per 100,000 people of all ages, ${name} and its comparators (${context.council?.comparators ?? "none"}), with 95% intervals`,
    alt: `Dots in order of the rate, for ${name} and ${comparators.length} comparators, each with its 95% interval. ${beside} ${standing}.`,
    draw: dots([own, ...comparators].map(toDot), {
      axisLabel: "Per 100,000 people of all ages",
      format: number,
      lines:
        england === null
          ? []
          : [{ label: `England ${short(england, "per_100k", 0)}`, value: england, kind: "england" as const }],
    }),
    columns,
    rows: [own, ...comparators].map(toRow),
    main: own,
    rowFigures: [own, ...comparators],
    source: publishedSource(),
    method: `${standing}. Where intervals overlap, the order of two councils may be chance.`,
    notes: publishedNotes,
    isDemonstration: context.isDemonstration,
  });
}

function toRow(line: FigureLine) {
  const words = countWords({ value: line.numerator, value_status: line.numerator_status });
  return {
    name: line.area_name,
    count: line.numerator === null && line.numerator_status === "value" ? "on its own page" : words,
    rate: line.value === null ? words : short(line.value, "per_100k", 0),
    interval: interval(line.lower_95, line.upper_95, "per_100k", 0),
  };
}

function toDot(line: FigureLine) {
  return {
    name: line.area_name,
    value: line.value,
    lower: line.lower_95,
    upper: line.upper_95,
    role: line.role === "this" ? ("this" as const) : ("comparator" as const),
    word: countWords(line),
  };
}
