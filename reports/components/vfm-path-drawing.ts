import { axisX, axisY, dot, gridY, line, plot, text } from "@observablehq/plot";
import { money, moneyTick } from "./format.ts";
import { dashes, palette } from "./palette.ts";
import { periodName } from "./periods.ts";
import { isNarrow, theme } from "./theme.ts";
import { tickLabels } from "./value-axis.ts";
import { labelShifts } from "./vfm-labels.ts";
import type { PathPoint, SavingsPath } from "./vfm-path.ts";

const height = 340;
const margins = { top: 16, bottom: 36 };

/** A line with its own stroke, symbol and the label at its last point. */
interface Series {
  readonly points: readonly PathPoint[];
  readonly label: string;
  readonly stroke: string;
  readonly dash: string;
  readonly symbol: "circle" | "square" | "diamond" | "times";
  readonly isHollow: boolean;
}

/** Savings as made and as forecast, with the path asked for as a dashed line; each line is named at its end. */
export function drawPath(path: SavingsPath): (width: number) => Element {
  const series = seriesOf(path).filter((one) => one.points.length > 0);
  const points = series.flatMap((one) => one.points);
  const highest = Math.max(1, ...points.map((one) => one.gbp)) * 1.05;
  const lowest = Math.min(0, ...points.map((one) => one.gbp));
  const periods = [...new Set([...points.map((one) => one.period), "2008-09", "2009-10", "2010-11"])].sort();
  return (width) =>
    plot(
      theme(width, {
        height,
        ...{
          marginLeft: 84,
          marginRight: isNarrow(width) ? 118 : 210,
          marginTop: margins.top,
          marginBottom: margins.bottom,
        },
        x: { type: "point", domain: periods, label: null },
        y: { domain: [lowest, highest], label: null },
        marks: [
          gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 5 }),
          axisY({ ticks: 5, tickFormat: tickLabels(moneyTick) }),
          axisX({
            tickFormat: (period: string) => (isNarrow(width) ? `’${period.slice(5)}` : periodName(period)),
            tickSize: 0,
          }),
          ...series.flatMap(seriesMarks),
          ...endLabels(series, [lowest, highest], isNarrow(width)),
        ],
      }),
    );
}

function seriesOf(path: SavingsPath): Series[] {
  const asked = { stroke: palette.target, dash: dashes.target, symbol: "times", isHollow: true } as const;
  const single = (point: PathPoint | null) => (point === null ? [] : [point]);
  return [
    { ...asked, points: path.asked, label: `Path for adult social care: ${endOf(path.asked)}` },
    {
      ...asked,
      points: single(path.askedAfterBudget),
      label: `after Budget 2009: ${endOf(single(path.askedAfterBudget))}`,
    },
    {
      ...{ points: path.forecast, label: "All services, forecast", stroke: palette.quiet, dash: dashes.forecast },
      ...{ symbol: "square", isHollow: true },
    },
    {
      ...{ points: path.actual, label: "All services, actual", stroke: palette.accent, dash: "none" },
      ...{ symbol: "circle", isHollow: false },
    },
    {
      ...{
        points: path.adultSocialCare,
        label: "Adult social care, actual",
        stroke: palette.accent,
        dash: "none",
      },
      ...{ symbol: "diamond", isHollow: false },
    },
  ];
}

/** What a line ends at, in pounds like the axis: its percentages are in the notes. */
function endOf(points: readonly PathPoint[]): string {
  const last = points.at(-1);
  return last === undefined ? "" : money(last.gbp);
}

function seriesMarks(one: Series) {
  const channels = { x: "period", y: "gbp", stroke: one.stroke } as const;
  const fill = one.isHollow ? palette.paper : one.stroke;
  return [
    line(one.points, { ...channels, strokeWidth: 2, strokeDasharray: one.dash }),
    dot(one.points, { ...channels, symbol: one.symbol, fill, r: one.symbol === "diamond" ? 6 : 4, strokeWidth: 1.5 }),
  ];
}

/** A label's place is worked out here from the scale's own domain, so that labels of lines that meet stay apart. */
function endLabels(series: readonly Series[], domain: readonly [number, number], narrow: boolean) {
  const inside = height - margins.top - margins.bottom;
  const ends = series.map((one) => one.points[one.points.length - 1] ?? { period: "", gbp: 0 });
  const places = ends.map((end) => margins.top + (inside * (domain[1] - end.gbp)) / (domain[1] - domain[0]));
  const shifts = labelShifts(places, narrow ? 27 : 15);
  return series.map((one, index) =>
    text([ends[index]], {
      ...{ x: "period", y: "gbp", text: () => one.label, textAnchor: "start", dx: 9, dy: shifts[index] ?? 0 },
      ...{ fill: palette.ink, lineWidth: narrow ? 9 : 20, fontSize: narrow ? 11 : 12 },
    }),
  );
}
