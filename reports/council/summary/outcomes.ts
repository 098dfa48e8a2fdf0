import { axisX, dot, gridX, plot, text } from "@observablehq/plot";
import { dateName } from "../../../src/explain/day.ts";
import { judgementWords } from "../../components/charts/spine.ts";
import { element } from "../../components/figure/element.ts";
import { figure } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { type PageCouncil, pageContext } from "../../components/figure/page-context.ts";
import { palette } from "../../components/figure/palette.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { byRefusal, publishedMargins, standsOutWords } from "../../components/indicator/judged.ts";
import { judgedSentence, standingOutSentence } from "../../components/sentences/judged.ts";
import { capitalised, interval, joined, percent, short, valueOrWord } from "../../components/words/format.ts";
import { periodSpan, yearName } from "../../components/words/periods.ts";
import type { OutcomeRow } from "./rows.ts";

/** How intervals were made, and of each measure that is not compared, by its code, why. */
export function outcomesMethod(measures: readonly OutcomeRow[]): string {
  const refused = byRefusal(measures.filter(({ verdict }) => verdict === "not_compared"));
  const reasons = refused.map(([why, rows]) => `${joined(rows.map((row) => row.indicator_code))}: ${why}.`);
  return [
    "Values as published or returned. Intervals are Wilson score intervals of shares, Byar’s or exact Poisson limits of rates, and the published margins of surveys.",
    publishedMargins,
    "Better, similar or worse: England’s value lies outside or inside the council’s own 95% interval.",
    ...(reasons.length === 0 ? [] : [`Not compared. ${reasons.join(" ")}`]),
  ].join(" ");
}

/** What the drawing holds: percentages, so that one scale fits them all; the current ones, where the council has any. */
export function drawn(measures: readonly OutcomeRow[]): OutcomeRow[] {
  const shares = measures.filter((row) => row.unit === "percent" && row.value !== null);
  const current = shares.filter((row) => row.is_current);
  return current.length > 0 ? current : shares;
}

/** A measure as a row of the table. */
export function outcomeCells(row: OutcomeRow) {
  const { unit, decimals, value } = row;
  const text = (other: number | null) => (other === null ? "not available" : short(other, unit, decimals));
  return {
    title: `${row.indicator_code} ${row.title}${unit === "per_100k" ? " (per 100,000 people)" : ""}`,
    year: yearName(row.period, row.basis),
    council: valueOrWord(value, row.value_status, unit, decimals),
    interval: interval(row.lower_95, row.upper_95, unit, decimals),
    region: text(row.region),
    type: text(row.council_type),
    england: text(row.england_value),
    verdict: judgementWords(row.verdict),
    standing: standsOutWords(row),
  };
}

/** "Northamptonshire ended on 31 March 2021; its newest outcomes are of 2020-21."; empty for a council that lasts. */
export function endedSentence(
  { name, last_day }: Pick<PageCouncil, "name" | "last_day">,
  periods: readonly string[],
): string {
  if (last_day === null) return "";
  const newest = periods.toSorted().at(-1);
  const ended = `${name} ended on ${dateName(last_day)}`;
  return newest === undefined ? `${ended}.` : `${ended}; its newest outcomes are of ${yearName(newest, "")}.`;
}

/** One measure: an area beside larger areas that hold it. */
export interface BesideRow {
  readonly title: string;
  readonly council: number | null;
  readonly region: number | null;
  readonly type: number | null;
  readonly england: number | null;
}

const marks = [
  { key: "region", label: "region", symbol: "triangle", fill: "none" },
  { key: "type", label: "type", symbol: "square", fill: "none" },
  { key: "england", label: "England", symbol: "circle", fill: palette.other },
] as const;

/** Percentages of one area as diamonds, beside its region, its type and England, one row a measure. */
function beside(rows: readonly BesideRow[], name: string): (width: number) => Element {
  const key = [{ label: name, symbol: "diamond" }, ...marks];
  return (width) => {
    const below = isNarrow(width);
    return plot(
      theme(width, {
        height: 64 + rows.length * (below ? 42 : 30),
        marginLeft: below ? 8 : Math.round(width * 0.46),
        marginRight: 16,
        marginTop: 28,
        x: { domain: [0, 100], label: null },
        y: { domain: rows.map((row) => row.title), axis: null },
        marks: [
          gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: 5 }),
          axisX({ ticks: 5, tickFormat: tickLabels(percent) }),
          ...areaMarks(rows, below ? 8 : 0),
          text(rows, {
            y: "title",
            text: "title",
            frameAnchor: "left",
            textAnchor: below ? "start" : "end",
            dx: below ? 0 : -12,
            dy: below ? -10 : 0,
            lineWidth: Math.floor(((below ? width : 0.46 * width) - 24) / 12),
            textOverflow: "ellipsis",
            fill: palette.ink,
          }),
          text([key.map((entry) => `${shape(entry.symbol)} ${entry.label}`).join("   ")], {
            frameAnchor: "top-right",
            dy: -22,
            text: (words: string) => words,
            fill: palette.ink,
          }),
        ],
      }),
    );
  };
}

/** The larger areas as quiet marks, and the council over them. */
function areaMarks(rows: readonly BesideRow[], dy: number) {
  return [
    ...marks.map((mark) =>
      dot(rows, {
        x: mark.key,
        y: "title",
        symbol: mark.symbol,
        r: 4.5,
        fill: mark.fill,
        stroke: palette.quiet,
        strokeWidth: 1.5,
        dy,
      }),
    ),
    dot(rows, { x: "council", y: "title", symbol: "diamond", r: 6, fill: palette.accent, dy }),
  ];
}

function shape(symbol: string): string {
  return { diamond: "◆", triangle: "△", square: "□", circle: "●" }[symbol] ?? "";
}

/** The outcome measures of a council, led by when it ended where it has. */
export function outcomes(measures: readonly OutcomeRow[]): HTMLElement {
  const { council } = pageContext();
  const known = measures.filter(({ value }) => value !== null).map(({ period }) => period);
  const ended = council === null ? "" : endedSentence(council, known);
  return element("div", {}, ended === "" ? null : element("p", {}, ended), outcomesFigure(measures));
}

function columns({ name, region, council_type }: PageCouncil) {
  return [
    { key: "title", label: "Measure" },
    { key: "year", label: "Year" },
    { key: "council", label: name, isNumber: true },
    { key: "interval", label: "95% interval", isNumber: true },
    { key: "region", label: region, isNumber: true },
    { key: "type", label: council_type, isNumber: true },
    { key: "england", label: "England", isNumber: true },
    { key: "verdict", label: "Compared with England" },
    { key: "standing", label: "Stands out among councils" },
  ];
}

/** The outcome measures: how the council stands to England on them, beside its region and its type. */
function outcomesFigure(measures: readonly OutcomeRow[]): HTMLElement {
  const { council, isDemonstration } = pageContext();
  const [first] = measures;
  if (first === undefined || council === null) return element("p", {}, "No outcome measure of this council is loaded.");
  const shares = drawn(measures);
  const years = periodSpan(measures.map(({ period }) => period));
  const headline = judgedSentence(council.name, measures);
  return figure({
    id: "outcomes",
    headline,
    subtitle: `Outcome measures, ${years}: ${council.name} compared with ${council.region}, councils of its type (${council.council_type}) and England. The drawing has the ${shares.some((row) => row.is_current) ? "current measures" : "measures"} that are percentages; the table has every measure.`,
    alt: `${headline} One row per measure: a diamond for ${council.name}, and marks for its region, its type and England, for ${shares.length} measures that are percentages.`,
    draw: beside(
      shares.map((row) => ({
        title: `${row.indicator_code} ${row.title}`,
        council: row.value,
        region: row.region,
        type: row.council_type,
        england: row.england_value,
      })),
      council.name,
    ),
    columns: columns(council),
    rows: measures.map(outcomeCells),
    main: figureKey(first),
    rowFigures: measures.map((row) => figureKey(row)),
    source: capitalised(joined([...new Set(measures.map(({ source }) => source))])),
    method: outcomesMethod(measures),
    notes: [standingOutSentence(council.name, measures)],
    isDemonstration,
  });
}
