import { axisX, axisY, dot, frame, gridY, line, plot, text } from "@observablehq/plot";
import { valueLabels } from "../../components/charts/value-labels.ts";
import { dashes, palette } from "../../components/figure/palette.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { percent } from "../../components/words/format.ts";
import { type ClassShare, classNames } from "./classes.ts";

/** A panel for each class: this council as a solid line with dots, its comparators’ median as a dashed line. */
export function drawClasses(shares: readonly ClassShare[]): (width: number) => Element {
  const order = Object.keys(classNames);
  const highest = Math.max(10, ...shares.flatMap((one) => [one.share ?? 0, one.median ?? 0]));
  const periods = [...new Set(shares.map((one) => one.period))].sort();
  return (width) => {
    const across = isNarrow(width) ? 2 : 4;
    const placed = shares.map((one) => {
      const place = order.indexOf(one.serviceClass);
      return { ...one, across: place % across, down: Math.floor(place / across) };
    });
    return plot(
      theme(width, {
        height: across === 4 ? 290 : 500,
        ...{ marginLeft: 44, marginRight: 12, marginTop: 30, marginBottom: 34 },
        fx: { axis: null, padding: 0.16 },
        fy: { axis: null, padding: 0.14 },
        x: { type: "point", domain: periods, label: null, padding: 0.2 },
        y: { domain: [0, highest * 1.12], label: null },
        marks: [
          frame({ stroke: palette.grid }),
          gridY({ stroke: palette.grid, strokeOpacity: 1, ticks: 4 }),
          ...marks(placed, periods),
        ],
      }),
    );
  };
}

type Placed = ClassShare & { readonly across: number; readonly down: number };

function marks(placed: readonly Placed[], periods: readonly string[]) {
  const facet = { fx: "across", fy: "down", x: "period" } as const;
  const last = periods[periods.length - 1];
  const ends = placed.filter((one) => one.period === last);
  const own = { ...facet, y: "share", stroke: palette.accent } as const;
  return [
    axisY({ ticks: 4, tickFormat: tickLabels(percent), tickSize: 0 }),
    axisX({ tickFormat: (period: string) => `’${period.slice(5)}`, tickSize: 0 }),
    line(placed, { ...facet, y: "median", stroke: palette.quiet, strokeWidth: 2, strokeDasharray: dashes.forecast }),
    dot(placed, { ...facet, y: "median", symbol: "square", fill: palette.paper, stroke: palette.quiet, r: 3 }),
    line(placed, { ...own, strokeWidth: 2.5 }),
    dot(placed, { ...own, fill: palette.accent, r: 4 }),
    ...valueLabels(ends.map(labelled), { fx: "across", fy: "down", x: "period", dx: -4 }),
    text(ends, {
      ...{ fx: "across", fy: "down", frameAnchor: "top-left", dy: -20, fontWeight: 600 },
      text: (one: Placed) => classNames[one.serviceClass] ?? one.serviceClass,
    }),
  ];
}

/** This council’s last share, with its place among the panels. */
function labelled({ across, down, period, share, median }: Placed) {
  return { across, down, period, value: share, others: [median], label: share === null ? "" : percent(share) };
}
