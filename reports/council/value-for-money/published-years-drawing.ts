import { axisX, dot, line, plot } from "@observablehq/plot";
import { valueLabels } from "../../components/charts/value-labels.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { panels } from "../../components/figure/panels.ts";
import { theme } from "../../components/figure/theme.ts";
import { valueAxis } from "../../components/figure/value-axis.ts";
import { moneyTick } from "../../components/words/format.ts";
import { type PublishedCost, pounds } from "./published-rows.ts";
import { type CostYears, costStretches } from "./published-years.ts";

/** A panel a measure, each on its own scale: the council in real terms and in cash, and its comparators’ median in real terms. */
export function drawYears(all: readonly CostYears[]): (width: number) => Element {
  const shown = all.filter(({ isDrawn, years }) => isDrawn && years.some(({ value }) => value !== null));
  return panels(
    shown.map(({ title, years }) => ({ title, draw: drawMeasure(years), words: null })),
    2,
  );
}

function drawMeasure(years: readonly PublishedCost[]): (width: number) => Element {
  const placed = costStretches(years);
  const values = years.flatMap(({ value, real_value, real_median }) => [value, real_value, real_median]);
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
          line(placed, { x: "date", y: "real_median", z: "stretch", stroke: palette.quiet, strokeWidth: 1.5 }),
          dot(placed, { x: "date", y: "real_median", r: 2.5, fill: palette.quiet }),
          line(placed, {
            x: "date",
            y: "value",
            z: "stretch",
            stroke: palette.accent,
            strokeDasharray: dashes.forecast,
          }),
          line(placed, { x: "date", y: "real_value", z: "stretch", stroke: palette.accent, strokeWidth: 2.5 }),
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
  const point = { date: last.date, value: last.value, others: [last.real_median], label: pounds(last.value) };
  return valueLabels([point], { x: "date", textAnchor: "end", dx: 8 });
}

/** "2010-11" on an axis. */
function financialYear(date: Date): string {
  const year = date.getUTCFullYear();
  return `${year - 1}-${String(year).slice(2)}`;
}
