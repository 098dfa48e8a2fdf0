import { axisX, axisY, dot, gridY, line, plot, text } from "@observablehq/plot";
import { dashes, palette } from "../../components/figure/palette.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { money, moneyTick } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { labelShifts } from "./labels.ts";
import type { Ni179 } from "./ni179.ts";
import type { SavingsPath } from "./path.ts";
import { savingsYears, type YearAmount } from "./year-amounts.ts";

const height = 300;
const margins = { top: 16, bottom: 36 };

/** A line of money by year with its own stroke, symbol and the label at its last point. */
interface Series {
  readonly points: readonly YearAmount[];
  readonly label: string;
  readonly stroke: string;
  readonly dash: string;
  readonly symbol: "circle" | "square" | "diamond" | "times";
  readonly fill: string;
}

const own = { stroke: palette.accent, dash: "none", symbol: "circle", fill: palette.accent } as const;
const expected = { stroke: palette.quiet, dash: dashes.forecast, symbol: "square", fill: palette.paper } as const;
const asked = { stroke: palette.target, dash: dashes.target, symbol: "times", fill: palette.paper } as const;

/** NI 179 as made, and as forecast as a dashed line. */
export function drawNi179({ actual, forecast }: Ni179): (width: number) => Element {
  return drawSeries([
    { ...expected, points: forecast, label: "forecast" },
    { ...own, points: actual, label: "actual" },
  ]);
}

/** Gains in adult social care, and the path as a dashed line with a point of its own for what Budget 2009 added. */
export function drawPath({ made, asked: path, askedAfterBudget }: SavingsPath): (width: number) => Element {
  return drawSeries([
    { ...asked, points: askedAfterBudget === null ? [] : [askedAfterBudget], label: "with Budget 2009" },
    { ...asked, points: path, label: "CSR07 path" },
    { ...own, points: made, label: "actual gains" },
  ]);
}

function drawSeries(all: readonly Series[]): (width: number) => Element {
  const series = all.filter((one) => one.points.length > 0);
  const points = series.flatMap((one) => one.points);
  const highest = Math.max(1, ...points.map((one) => one.gbp)) * 1.05;
  const lowest = Math.min(0, ...points.map((one) => one.gbp));
  const periods = [...new Set([...points.map((one) => one.period), ...savingsYears])].sort();
  return (width) => {
    const narrow = isNarrow(width);
    return plot(
      theme(width, {
        height,
        marginLeft: 84,
        marginRight: narrow ? 108 : 150,
        marginTop: margins.top,
        marginBottom: margins.bottom,
        x: { type: "point", domain: periods, label: null },
        y: { domain: [lowest, highest], label: null },
        marks: [
          gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 5 }),
          axisY({ ticks: 5, tickFormat: tickLabels(moneyTick), tickSize: 0 }),
          axisX({
            tickFormat: (period: string) => (narrow ? `’${period.slice(5)}` : periodName(period)),
            tickSize: 0,
          }),
          ...series.flatMap(seriesMarks),
          ...endLabels(series, [lowest, highest]),
        ],
      }),
    );
  };
}

function seriesMarks({ points, stroke, dash, symbol, fill }: Series) {
  const channels = { x: "period", y: "gbp", stroke } as const;
  return [
    line(points, { ...channels, strokeWidth: 2, strokeDasharray: dash }),
    dot(points, { ...channels, symbol, fill, r: 4, strokeWidth: 1.5 }),
  ];
}

/**
 * What a line is and ends at, in two lines of words. Its place is worked out here from the scale’s own domain, so that
 * labels of lines that meet stay apart.
 */
function endLabels(series: readonly Series[], domain: readonly [number, number]) {
  const inside = height - margins.top - margins.bottom;
  const ends = series.map((one) => one.points[one.points.length - 1] ?? { period: "", gbp: 0 });
  const places = ends.map((end) => margins.top + (inside * (domain[1] - end.gbp)) / (domain[1] - domain[0]));
  const shifts = labelShifts(places, 30);
  return ends.map((end, index) =>
    text([end], {
      x: "period",
      y: "gbp",
      text: () => `${series[index]?.label}\n${money(end.gbp)}`,
      textAnchor: "start",
      dx: 9,
      dy: shifts[index] ?? 0,
      fill: palette.ink,
      stroke: palette.paper,
      strokeWidth: 4,
      fontSize: 11,
    }),
  );
}
