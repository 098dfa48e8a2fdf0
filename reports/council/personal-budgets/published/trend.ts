import { segments } from "../../../components/charts/segments.ts";
import { element } from "../../../components/figure/element.ts";
import { figure, leastDrawn, nothing, tableFigure } from "../../../components/figure/figure.ts";
import { pageContext } from "../../../components/figure/page-context.ts";
import { table } from "../../../components/figure/table.ts";
import { capitalised, interval, number, short } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import { publishedAnswer } from "./answer.ts";
import { councilTrend } from "./council-trend.ts";
import { countWords, growthWords, midYear, type PublishedDay, peopleWords, rateWords } from "./counts.ts";
import { daysWithBudgets, holders, holdersAt, publishedNotes, publishedSource } from "./notes.ts";

const columns = [
  { key: "day", label: "Day" },
  { key: "count", label: "People", isNumber: true },
  { key: "growth", label: "Compared with the day before" },
  { key: "people", label: "People of all ages", isNumber: true },
  { key: "rate", label: "Per 100,000 people", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "range", label: "Comparators’ range", isNumber: true },
  { key: "england", label: "England", isNumber: true },
];

/** Counts and rates at each 31 March; no line goes across a change in what is counted, and its words stand below. */
export function publishedTrend(name: string, days: readonly PublishedDay[]): HTMLElement {
  const last = days.at(-1);
  if (last === undefined) {
    return nothing(`No count of ${name} is published`, "The publications that are loaded have no row of it.");
  }
  const context = pageContext();
  const breaks = days.flatMap(breakSentence);
  const known = days.filter(({ rate: line }) => line?.value != null);
  // Of fewer than three days there is no line to see: they are a table.
  const isDrawn = known.length >= leastDrawn;
  const of = `People with ${holders} (${daysWithBudgets}) at 31 March per 100,000 people of all ages: ${name}`;
  const beside = `its comparators’ median and range (${context.council?.comparators ?? "none"})`;
  const rows = dayRows(days);
  const spec = {
    id: "published-budgets",
    headline: `${capitalised(peopleWords(last.count) ?? "an unknown number of people")} had ${holdersAt(last.period)} at ${periodName(last.period)}`,
    subtitle: isDrawn
      ? `${of} (diamonds) with 95% intervals, ${beside}, and England (dotted)`
      : `${of}, ${beside}, and England`,
    columns: days.length > 1 ? columns : columns.filter(({ key }) => key !== "growth"),
    rows,
    main: last.count,
    rowFigures: days.map(({ count }) => count),
    source: publishedSource(),
    method:
      "Counts as published. Rates are the count over people of all ages, with Byar’s 95% interval from 10 people on.",
    notes: [...breaks, ...publishedNotes],
    isDemonstration: context.isDemonstration,
  };
  const alt = `The rate at each of ${days.length} days. ${[publishedAnswer(name, days), ...breaks].join(" ")}`;
  const draw = councilTrend(segments(days.map(toPoint)), { name, format: number });
  const shown = isDrawn
    ? figure({ ...spec, alt, draw })
    : tableFigure(spec, table(spec.columns, rows, "People with a payment or budget, by day", "cards"));
  return element("div", {}, shown, ...breaks.map((sentence) => element("p", {}, sentence)));
}

function breakSentence({ period, breakWords }: PublishedDay): string[] {
  return breakWords === null ? [] : [`${periodName(period)} is not comparable with the days before: ${breakWords}.`];
}

/** The days as rows of a table. */
export function dayRows(days: readonly PublishedDay[]) {
  return days.map((day) => ({
    day: periodName(day.period),
    count: countWords(day.count),
    growth: changeWords(day),
    people: peopleUnder(day),
    rate: rateWords(day),
    interval: interval(day.rate?.lower_95 ?? null, day.rate?.upper_95 ?? null, "per_100k", 0),
    median: rate(day.rate?.median),
    range: interval(day.rate?.lowest ?? null, day.rate?.highest ?? null, "per_100k", 0),
    england: rate(day.england?.value),
  }));
}

function peopleUnder({ period, count, rate: line }: PublishedDay): string {
  if (line?.denominator != null) return `${number(line.denominator)} (${midYear(period)})`;
  return count.value === null ? "no rate is made" : "no estimate published";
}

function rate(value: number | null | undefined): string {
  return value == null ? "not available" : short(value, "per_100k", 0);
}

function changeWords({ isFirst, breakWords, growth }: PublishedDay): string {
  if (isFirst) return "the first published";
  if (breakWords !== null) return `not compared: ${breakWords}`;
  return growth === null ? "cannot be worked out" : growthWords(growth);
}

function toPoint({ period, count, rate: line, england, breakWords }: PublishedDay) {
  return {
    period,
    is_first_after_break: breakWords !== null,
    value: line?.value ?? null,
    word: count.value === null ? countWords(count) : "no estimate of people",
    lower: line?.lower_95 ?? null,
    upper: line?.upper_95 ?? null,
    england: england?.value ?? null,
    median: line?.median ?? null,
    lowest: line?.lowest ?? null,
    highest: line?.highest ?? null,
  };
}
