import { axisX, axisY, dot, gridY, line, plot, text } from "@observablehq/plot";
import { type AreaFigureKey, figureKey } from "../../components/figure/key.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { money, moneyTick } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { VfmFile, YearAmount } from "./rows.ts";

/** The years of the spending review of 2007, a row of each table of savings. */
export const savingsYears = ["2008-09", "2009-10", "2010-11"] as const;

/** The sum of one year in words, or why there is none. */
export function amountIn(amounts: readonly YearAmount[], period: string, absence: string): string {
  const amount = amounts.find((amount) => amount.period === period);
  return amount === undefined ? absence : money(amount.gbp);
}

/** The newest figure of everyone of an indicator. */
export function newestKey({ figures }: VfmFile, indicator_code: string): AreaFigureKey | undefined {
  const own = figures.filter((figure) => figure.indicator_code === indicator_code && figure.breakdown === "all");
  return own
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .map(figureKey)
    .at(-1);
}

/** A line of money by year with its own stroke, symbol and the label at its last point. */
interface Series {
  readonly points: readonly YearAmount[];
  readonly label: string;
  readonly stroke: string;
  readonly dash: string;
  readonly symbol: "circle" | "square" | "diamond" | "times";
  readonly fill: string;
}

export const own = { stroke: palette.accent, dash: "none", symbol: "circle", fill: palette.accent } as const;

export const expected = {
  stroke: palette.quiet,
  dash: dashes.forecast,
  symbol: "square",
  fill: palette.paper,
} as const;

export const asked = { stroke: palette.target, dash: dashes.target, symbol: "times", fill: palette.paper } as const;

const height = 300;

const margins = { top: 16, bottom: 36 };

export function drawSeries(all: readonly Series[]): (width: number) => Element {
  const series = all.filter((entry) => entry.points.length > 0);
  const points = series.flatMap((series) => series.points);
  const highest = Math.max(1, ...points.map((point) => point.gbp)) * 1.05;
  const lowest = Math.min(0, ...points.map((point) => point.gbp));
  const periods = [...new Set([...points.map((point) => point.period), ...savingsYears])].sort();
  return (width) => {
    const narrow = isNarrow(width);
    return plot(
      theme(width, {
        height,
        marginLeft: 92,
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
  const ends = series.map((series) => series.points[series.points.length - 1] ?? { period: "", gbp: 0 });
  const places = ends.map((end) => margins.top + (inside * (domain[1] - end.gbp)) / (domain[1] - domain[0]));
  const shifts = labelShifts(places, 34);
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
    }),
  );
}

/**
 * How far, in pixels, each label moves down so that labels beside the ends of lines keep `gap` pixels apart. `places`
 * are where the ends are, in pixels from the top; the order of the labels stays, and labels that fit do not move.
 */
export function labelShifts(places: readonly number[], gap = 14): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = new Map<number, number>();
  let lowest = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const place = Math.max(places[index] ?? 0, lowest + gap);
    moved.set(index, place);
    lowest = place;
  }
  return places.map((place, index) => (moved.get(index) ?? place) - place);
}
