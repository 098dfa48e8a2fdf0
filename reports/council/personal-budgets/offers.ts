import { type TrendPoint, trend } from "../../components/charts/trend.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import type { FigureLine } from "../../components/figure/lines.ts";
import { noneSentence, ownAbsenceWord } from "../../components/figure/own-absence.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { withRounding } from "../../components/figure/with-rounding.ts";
import { interval, number, percent, statusWords, valueOrWord } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";

const measures = [
  { code: "PPF-10", person: "all", label: "New people offered one" },
  { code: "PPF-11", person: "client", label: "Reviewed clients offered one" },
];

const columns = [
  { key: "measure", label: "Measure" },
  { key: "period", label: "In" },
  { key: "offered", label: "Offered", isNumber: true },
  { key: "people", label: "People", isNumber: true },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
];

/** Offers of a personal budget to new and to reviewed people, by quarter, against everyone. */
export function budgetOffers(name: string, lines: readonly FigureLine[]): HTMLElement {
  const points = measures.flatMap((measure) => pointsOf(measure, lines));
  const shown = points.filter((point) => point.value !== null);
  if (shown.length === 0)
    return nothing("Offers are not known", noneSentence("offers of personal budgets", ["personal_budget_offers"]));
  const latest = measures.map(({ label }) => sentence(label, shown));
  const context = pageContext();
  return figure({
    id: "offers",
    headline: latest.filter((words) => words !== "").join("; "),
    subtitle: `Share offered a personal budget in the quarter, ${name}, percent. Both milestones are 100% by October 2010, judged on July to September 2010. Comparators: ${context.council?.comparators ?? "none"}.`,
    alt: `Two line charts by quarter for ${name}, with 95% intervals, the range and median of its comparators, and 100% as a dashed line. ${latest.join(". ")}.`,
    draw: trend(points, {
      name,
      format: percent,
      ceiling: 100,
      target: { value: 100, label: "100% milestone" },
    }),
    columns,
    rows: measures.flatMap((measure) => ownLines(measure, lines)).map(tableRow),
    main: measures.flatMap((measure) => ownLines(measure, lines).at(-1) ?? [])[0],
    rowFigures: measures.flatMap((measure) => ownLines(measure, lines)),
    source: sourceOf(["personal_budget_offers"]),
    method: withRounding(
      "People offered a personal budget in the quarter divided by new people with assessed need for ongoing support, or by clients reviewed. 95% intervals are Wilson score intervals.",
      ["personal_budget_offers"],
    ),
    notes: ["An offer counts when it is recorded; what a council records as an offer is not defined nationally."],
    isDemonstration: context.isDemonstration,
  });
}

type Measure = (typeof measures)[number];

function of(measure: Measure, lines: readonly FigureLine[]): FigureLine[] {
  return lines.filter(
    (line) =>
      line.indicator_code === measure.code &&
      line.person_type === measure.person &&
      line.breakdown === "all" &&
      line.role !== "comparator",
  );
}

function pointsOf(measure: Measure, lines: readonly FigureLine[]): TrendPoint[] {
  const about = of(measure, lines);
  const periods = [...new Set(about.map((line) => line.period))].sort();
  return periods.map((period) => {
    const own = about.find((line) => line.role === "this" && line.period === period);
    return {
      panel: measure.label,
      period,
      value: own?.value ?? null,
      lower: own?.lower_95 ?? null,
      upper: own?.upper_95 ?? null,
      median: own?.median ?? null,
      lowest: own?.lowest ?? null,
      highest: own?.highest ?? null,
      england: about.find((line) => line.role === "england" && line.period === period)?.value ?? null,
      word: own === undefined ? ownAbsenceWord("personal_budget_offers", period) : statusWords(own.value_status),
    };
  });
}

function sentence(label: string, shown: readonly TrendPoint[]): string {
  const last = shown.filter((point) => point.panel === label).at(-1);
  return last === undefined ? "" : `${label}: ${percent(last.value ?? 0)} in ${periodName(last.period, "in_quarter")}`;
}

function ownLines(measure: Measure, lines: readonly FigureLine[]): FigureLine[] {
  return of(measure, lines).filter((line) => line.role === "this");
}

function tableRow(line: FigureLine) {
  return {
    measure: measures.find(({ code }) => code === line.indicator_code)?.label ?? line.indicator_code,
    period: periodName(line.period, "in_quarter"),
    offered: line.numerator === null ? statusWords(line.numerator_status) : number(line.numerator),
    people: line.denominator === null ? statusWords(line.value_status) : number(line.denominator),
    share: valueOrWord(line.value, line.value_status, "percent"),
    interval: interval(line.lower_95, line.upper_95, "percent"),
  };
}
