import { dots } from "../../components/charts/dots.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { type FigureLine, latestPeriod, measuredLine } from "../../components/figure/lines.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { comparison, rankWords } from "../../components/sentences/comparison.ts";
import { comparatorsMedian, england } from "../../components/sentences/judgement.ts";
import { absence } from "../../components/sentences/measured.ts";
import { interval, percent, statusWords, valueOrWord } from "../../components/words/format.ts";
import { definitionName } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";

const columns = [
  { key: "name", label: "Council" },
  { key: "value", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
];

/** This council among its comparators at the latest quarter, on one definition. */
export function budgetStanding(name: string, lines: readonly FigureLine[], definition: string): HTMLElement {
  const about = lines.filter(
    (line) => line.indicator_code === "PPF-12" && line.breakdown === "all" && line.definition === definition,
  );
  const period = latestPeriod(about) ?? "";
  const now = about.filter((line) => line.period === period);
  const own = now.find((line) => line.role === "this");
  const councils = now.filter((line) => line.role !== "england");
  const label = definitionName(definition);
  if (own === undefined || own.value === null)
    return nothing(`${label}: not placed among its comparators`, whyNotPlaced(own, name));
  const englandShare = now.find((line) => line.role === "england")?.value ?? null;
  const context = pageContext();
  const standing = standingWords(own);
  const share = measuredLine(own, name, "share");
  const beside = [comparatorsMedian(own.median), england(englandShare)].map((benchmark) =>
    comparison(share, benchmark),
  );
  return figure({
    id: `standing-${definition.replaceAll("_", "-")}`,
    headline: `${label}: ${percent(own.value)}, ${standing}`,
    subtitle: `Share with a personal budget, ${name} and its comparators (${context.council?.comparators ?? "none"}), ${periodName(period)}, percent with 95% intervals`,
    alt: `Dots in order of the share with a personal budget, for ${name} and ${councils.length - 1} comparators, each with its 95% interval. ${name} has ${percent(own.value)}: ${standing}. ${beside.join(" ")}`,
    draw: dots(councils.map(toDot), {
      axisLabel: "Share with a personal budget",
      format: percent,
      lines: referenceLines(englandShare),
    }),
    columns,
    rows: councils.map(tableRow),
    main: own,
    rowFigures: councils,
    source: sourceOf(["personal_budgets"]),
    method:
      "95% intervals are Wilson score intervals. Where intervals overlap, the order of two councils may be chance.",
    notes: ["A comparator without a figure is listed with the reason and is not ranked."],
    isDemonstration: context.isDemonstration,
  });
}

function whyNotPlaced(own: FigureLine | undefined, name: string): string {
  return own === undefined
    ? noneSentence("personal budget counts", ["personal_budgets"])
    : `${absence(measuredLine(own, name, "share"))} It cannot be placed.`;
}

function referenceLines(england: number | null) {
  const target = { label: "30% milestone", value: 30, kind: "target" as const };
  if (england === null) return [target];
  return [target, { label: `England ${percent(england)}`, value: england, kind: "england" as const }];
}

function tableRow(line: FigureLine) {
  return {
    name: line.area_name,
    value: valueOrWord(line.value, line.value_status, "percent"),
    interval: interval(line.lower_95, line.upper_95, "percent"),
  };
}

/** A council’s rank among its comparators, itself one of them: a high share is good. */
export function standingWords(own: FigureLine): string {
  return rankWords(own, "high");
}

function toDot(line: FigureLine) {
  return {
    name: line.area_name,
    value: line.value,
    lower: line.lower_95,
    upper: line.upper_95,
    role: line.role === "this" ? ("this" as const) : ("comparator" as const),
    word: statusWords(line.value_status),
  };
}
