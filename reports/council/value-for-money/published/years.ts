import { axisX, dot, line, plot } from "@observablehq/plot";
import { type Segmented, segments } from "../../../components/charts/segments.ts";
import { valueLabels } from "../../../components/charts/value-labels.ts";
import { figure, leastDrawn, tableFigure } from "../../../components/figure/figure.ts";
import { figureKey } from "../../../components/figure/key.ts";
import { dashes, palette } from "../../../components/figure/palette.ts";
import { panels } from "../../../components/figure/panels.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { theme } from "../../../components/figure/theme.ts";
import { valueAxis } from "../../../components/figure/value-axis.ts";
import { accountNote } from "../../../components/sentences/measured.ts";
import { isOrAre } from "../../../components/sentences/words.ts";
import { counted, moneyTick, number, statusWords } from "../../../components/words/format.ts";
import { periodEnd, periodName } from "../../../components/words/periods.ts";
import type { VfmFile } from "../rows.ts";
import { inReal, notesOf, type PublishedCost, pounds } from "./costs.ts";

/** A measure's unit costs over the years, in the order of the years. */
export interface CostYears {
  readonly measure: string;
  readonly title: string;
  readonly isDrawn: boolean;
  readonly years: readonly PublishedCost[];
}

/** The measures in the order of the publication. */
export function costYears(costs: readonly PublishedCost[]): CostYears[] {
  return [...new Set(costs.map(({ measure }) => measure))].map((measure) => {
    const years = costs.filter((cost) => cost.measure === measure).toSorted((a, b) => a.period.localeCompare(b.period));
    return { measure, title: years[0]?.title ?? measure, isDrawn: years.some(({ is_drawn }) => is_drawn), years };
  });
}

/**
 * How a unit cost moved in real terms from its first year with a value to its last, in percent; null where there is one
 * year or none, or where the series breaks between them.
 */
export function realChange({ years }: CostYears): number | null {
  const known = years.flatMap(({ real_value, version }) => (real_value ? [{ real_value, version }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  return first.version === last.version ? 100 * (last.real_value / first.real_value - 1) : null;
}

/** The years with the segment that each is in: a line leads neither over a break nor over a year that is missing. */
export function costSegments(years: readonly PublishedCost[]): Segmented<PublishedCost & { date: Date }>[] {
  return segments(
    years.map((cost, index) => ({
      ...cost,
      date: periodEnd(cost.period),
      is_first_after_break: index > 0 && cost.version !== years[index - 1]?.version,
    })),
  );
}

/** "Weekly cost of direct payments per person, all adults: from 2012-13 it is over other counts.": measures that break alike together. */
export function breakSentences(all: readonly CostYears[]): string[] {
  const titles = new Map<string, string[]>();
  for (const { title, years } of all) {
    const notes = [...new Set(years.slice(1).flatMap(({ break_note }) => break_note ?? []))].join("; ");
    if (notes !== "") titles.set(notes, [...(titles.get(notes) ?? []), title]);
  }
  return [...titles].map(([notes, of]) => `${of.join("; ")}: ${notes}. No change is worked out across.`);
}

/** "5 of 8 unit costs are more in real terms, 2008-09 to 2013-14": each from its first year with a value to its last. */
export function yearsHeadline(all: readonly CostYears[], periods: readonly string[]): string {
  const changes = all.filter(({ isDrawn }) => isDrawn).flatMap((measure) => realChange(measure) ?? []);
  const span = `${periods[0] ?? ""} to ${periods.at(-1) ?? ""}`;
  if (changes.length === 0) return `Unit costs, ${span}`;
  const more = changes.filter((change) => change > 0).length;
  return `${number(more)} of ${counted(changes.length, "unit cost")} ${isOrAre(more)} more in real terms, ${span}`;
}

const yearColumns = [
  { key: "measure", label: "Measure" },
  { key: "year", label: "Year" },
  { key: "cash", label: "Unit cost, cash", isNumber: true },
  { key: "real", label: "In real terms", isNumber: true },
  { key: "median", label: "Comparators’ median, cash", isNumber: true },
  { key: "realMedian", label: "Comparators’ median, real", isNumber: true },
  { key: "england", label: "England, cash", isNumber: true },
  { key: "made", label: "Made of", isDetail: true },
];

/** The comparators’ median in the prices of `price_basis`; null where there is none, or no deflator of the year. */
function realMedian({ comparator_median: median, price_factor: factor }: PublishedCost): number | null {
  return median === null || factor === null ? null : median * factor;
}

/** Every measure and year as a row. */
export function yearRows(all: readonly CostYears[]) {
  return all.flatMap(({ title, years }) =>
    years.map((cost) => ({
      measure: title,
      year: periodName(cost.period),
      cash: cost.value === null ? statusWords(cost.value_status) : pounds(cost.value),
      real: poundsOrNone(cost.real_value),
      median: poundsOrNone(cost.comparator_median),
      realMedian: poundsOrNone(realMedian(cost)),
      england: poundsOrNone(cost.england),
      made: madeOf(cost),
    })),
  );
}

function poundsOrNone(value: number | null): string {
  return value === null ? "not available" : pounds(value);
}

/** "£133,331,000 for 248,846: weeks of care in the year", and how units that are not of the year enter. */
export function madeOf({ numerator, denominator, units, factor }: PublishedCost): string {
  if (numerator === null || denominator === null) return "cost or units not available";
  const of = `£${number(numerator)} thousand in the year, ${number(denominator)} units (${units.slice(0, 1).toLowerCase()}${units.slice(1)})`;
  return `${of}${factorWords(factor)}`;
}

/** Units of a week are counted 52 times; units that are printed 52 times over, once. */
export function factorWords(factor: number): string {
  if (factor === 1) return "";
  return factor > 1 ? "; the units are printed 52 times over" : "; the units are of one week, and count 52 times";
}

/** Measures that are drawn: those of the publication's main lines that have three years or more. */
function drawnOf(all: readonly CostYears[]): CostYears[] {
  return all.filter(
    ({ isDrawn, years }) => isDrawn && years.filter(({ value }) => value !== null).length >= leastDrawn,
  );
}

/** A panel a measure, each on its own scale: the council in real terms and in cash, and its comparators’ median in real terms. */
function drawYears(all: readonly CostYears[]): (width: number) => Element {
  return panels(drawnOf(all).map(({ title, years }) => ({ title, draw: drawMeasure(years), words: null })));
}

function drawMeasure(years: readonly PublishedCost[]): (width: number) => Element {
  const placed = costSegments(years);
  const values = years.flatMap((cost) => [cost.value, cost.real_value, realMedian(cost)]);
  const most = 1.12 * Math.max(0.01, ...values.filter((value) => value !== null));
  return (width) =>
    plot(
      theme(width, {
        height: 180,
        marginLeft: 60,
        marginRight: 36,
        marginTop: 14,
        marginBottom: 28,
        x: { type: "utc", label: null },
        y: { domain: [0, most], label: null },
        marks: [
          ...valueAxis(moneyTick, 4),
          axisX({ ticks: placed.map(({ date }) => date), tickFormat: financialYear, tickSize: 4 }),
          line(placed, { x: "date", y: realMedian, z: "segment", stroke: palette.quiet, strokeWidth: 1.5 }),
          dot(placed, { x: "date", y: realMedian, r: 2.5, fill: palette.quiet }),
          line(placed, {
            x: "date",
            y: "value",
            z: "segment",
            stroke: palette.accent,
            strokeDasharray: dashes.forecast,
          }),
          line(placed, { x: "date", y: "real_value", z: "segment", stroke: palette.accent, strokeWidth: 2.5 }),
          dot(placed, { x: "date", y: "real_value", r: 4, symbol: "diamond", fill: palette.accent }),
          ...lastLabel(placed),
        ],
      }),
    );
}

/** The newest cost in cash, on the side where the comparators’ median in real terms is not. */
function lastLabel(placed: readonly (PublishedCost & { readonly date: Date })[]) {
  const last = placed.findLast(({ value }) => value !== null);
  if (last === undefined || last.value === null) return [];
  const point = { date: last.date, value: last.value, others: [realMedian(last)], label: pounds(last.value) };
  return valueLabels([point], { x: "date", textAnchor: "end", dx: 8 });
}

/** "2010-11" on an axis. */
function financialYear(date: Date): string {
  const year = date.getUTCFullYear();
  return `${year - 1}-${String(year).slice(2)}`;
}

function yearKey({ measure, period }: PublishedCost) {
  return figureKey({ indicator_code: measure, period });
}

export function publishedYearsFigure(file: VfmFile, costs: readonly PublishedCost[]): HTMLElement | null {
  const measures = costYears(costs);
  const periods = [...new Set(costs.map(({ period }) => period))].sort();
  if (costs.length === 0) return null;
  const headline = yearsHeadline(measures, periods);
  const prices = inReal(costs);
  const drawn = drawnOf(measures);
  const spec = {
    id: "published-cost-years",
    headline,
    subtitle: `Unit costs, ${periodName(periods[0] ?? "")} to ${periodName(periods.at(-1) ?? "")}, pounds: ${drawn.length === 0 ? `${file.name} in cash and in real terms; ${prices}. The CSV has every measure that is published` : `${file.name} in real terms (solid) and in cash (dashed), its comparators’ median in real terms (grey); ${prices}. The table has every measure that is published`}.`,
    columns: yearColumns,
    rows: yearRows(measures),
    rowFigures: measures.flatMap(({ years }) => years.map(yearKey)),
    source: `PSS EX1 (NHS Information Centre), ${sourceOf(["pss_unit_costs"], file.context)}; HM Treasury, ${sourceOf(["gdp_deflators"], file.context)}`,
    method: `Unit costs as published; in real terms each is multiplied by the GDP deflator of the price year and divided by that of its own (${prices}). ${accountNote}`,
    notes: [...breakSentences(measures), ...notesOf(costs)],
    isDemonstration: file.context.isDemonstration,
  };
  // Of fewer than three years there is no line to see: they are a table, of the publication's main lines.
  if (drawn.length === 0) {
    const rows = yearRows(measures.filter(({ isDrawn }) => isDrawn));
    return tableFigure(spec, table(yearColumns, rows, "Unit costs by measure and year", "cards"));
  }
  const said = drawn.map(({ title, years }) => `${title}: ${years.map(yearWords).join(", ")}.`).join(" ");
  return figure({
    ...spec,
    alt: `Panels of lines by year, one for each measure. ${headline}. ${said}`,
    draw: drawYears(measures),
  });
}

function yearWords({ period, value, real_value }: PublishedCost): string {
  const cash = value === null ? "no value" : pounds(value);
  const real = real_value === null ? "" : ` (${pounds(real_value)} in real terms)`;
  return `${cash}${real} in ${periodName(period)}`;
}
