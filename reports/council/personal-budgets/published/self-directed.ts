import { leastPeriods, stretches } from "../../../components/charts/segments.ts";
import { element } from "../../../components/figure/element.ts";
import { figure, nothing } from "../../../components/figure/figure.ts";
import { pageContext } from "../../../components/figure/page-context.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { interval, number, percent, statusWords } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { SeriesBreak } from "./breaks.ts";
import { fewYears, type SelfDirectedYear, selfDirectedAnswer, yearNotes } from "./self-directed-years.ts";
import { councilTrend } from "./trend-drawing.ts";

const columns = [
  { key: "year", label: "Year" },
  { key: "code", label: "Code then" },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "count", label: "People", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "england", label: "England", isNumber: true },
];

/** Self-directed support over the years of both its codes, ended where its publisher says, with the words below. */
export function selfDirected(
  name: string,
  years: readonly SelfDirectedYear[],
  breaks: readonly SeriesBreak[],
): HTMLElement {
  const known = years.filter(({ line }) => line.value !== null);
  if (known.length === 0)
    return nothing("Self-directed support is not published", `No publication that is loaded has a share of ${name}.`);
  if (known.length < leastPeriods) {
    const words = [`${fewYears(known)}.`, ...yearNotes(years, breaks)];
    return nothing(selfDirectedAnswer(name, years), words.join(" "));
  }
  const context = pageContext();
  const first = periodName(years[0]?.line.period ?? "");
  const words = yearNotes(years, breaks);
  const drawn = figure({
    id: "self-directed-support",
    headline: selfDirectedAnswer(name, years),
    subtitle: `People with long-term support who receive it as self-directed support, percent, from ${first}: ${name} (diamonds) with 95% intervals, its comparators’ median and range (${context.council?.comparators ?? "none"}), and England (dotted)`,
    alt: `Lines over ${years.length} years. ${selfDirectedAnswer(name, years)}. ${words.join(" ")}`,
    draw: councilTrend(stretches(years.map(toPoint)), { name, format: percent }),
    columns,
    rows: years.map(toRow),
    main: known.at(-1)?.line,
    rowFigures: years.map(({ line }) => line),
    source: sourceOf(["ascof_time_series", "ascof_open_data"]),
    method:
      "Shares as published, never recomputed. 95% intervals are Wilson score intervals. A line joins comparable years alone.",
    notes: words,
    isDemonstration: context.isDemonstration,
  });
  return element("div", {}, drawn, ...words.map((sentence) => element("p", {}, sentence)));
}

function toPoint({ line, england, isFirstAfterBreak, notCompared }: SelfDirectedYear) {
  return {
    ...{ period: line.period, is_first_after_break: isFirstAfterBreak, value: line.value },
    ...{ word: absent(line.value_status), lower: line.lower_95, upper: line.upper_95 },
    ...{ median: line.median, lowest: line.lowest, highest: line.highest },
    england: notCompared === null ? (england?.value ?? null) : null,
  };
}

function toRow({ line, england, code, notCompared }: SelfDirectedYear) {
  const beside = (value: number | null | undefined) => {
    if (notCompared !== null) return "not compared";
    return value == null ? "not available" : percent(value);
  };
  return {
    ...{ year: periodName(line.period), code },
    share: line.value === null ? absent(line.value_status) : percent(line.value),
    interval: interval(line.lower_95, line.upper_95, "percent"),
    count:
      line.numerator === null || line.denominator === null
        ? "not available"
        : `${number(line.numerator)} of ${number(line.denominator)}`,
    ...{ median: beside(line.median), england: beside(england?.value) },
  };
}

/** What has no value was not published, whoever did not send it. */
function absent(status: string): string {
  return status === "missing" ? "not published" : statusWords(status);
}
