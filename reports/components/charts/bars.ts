import { axisX, barX, gridX, plot, text } from "@observablehq/plot";
import { palette } from "../figure/palette.ts";
import { cut, isNarrow, theme } from "../figure/theme.ts";
import { type TickFormat, tickLabels } from "../figure/value-axis.ts";

/** One bar: what it is, how long, and the words at its end. */
export interface Bar {
  readonly panel: string;
  readonly name: string;
  readonly value: number | null;
  /** The value with its unit, or why there is none. */
  readonly label: string;
  /** Its colour, where it is not this council's. */
  readonly fill?: string;
}

/** Bars from zero in blocks under headings, each with its value at its end. */
export function bars(data: readonly Bar[], format: TickFormat): (width: number) => Element {
  const rows = data.map((bar) => ({ ...bar, row: `${bar.panel}|${bar.name}` }));
  const panels = [...new Set(data.map((bar) => bar.panel))];
  const order = panels.flatMap((panel) => [
    `heading|${panel}`,
    ...rows.filter((row) => row.panel === panel).map((row) => row.row),
  ]);
  const headings = panels.map((panel) => ({ row: `heading|${panel}`, panel }));
  const step = order.length > 14 ? 18 : 26;
  const most = Math.max(1, ...data.map((bar) => bar.value ?? 0));
  return (width) => {
    const left = Math.min(200, Math.round(width * 0.4));
    return plot(
      theme(width, {
        height: 50 + order.length * step,
        marginLeft: left,
        marginRight: 90,
        marginTop: 6,
        x: { domain: [0, most], label: null },
        y: { domain: order, axis: null, padding: 0.25 },
        marks: [
          gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: isNarrow(width) ? 2 : 4 }),
          axisX({ ticks: isNarrow(width) ? 2 : 4, tickFormat: tickLabels(format) }),
          barX(rows, { x: "value", y: "row", fill: (bar: Bar) => bar.fill ?? palette.accent }),
          ...names(rows, headings, left),
        ],
      }),
    );
  };
}

type Row = Bar & { readonly row: string };

/** The value at the end of each bar, and to the left of the axis its name and the headings of blocks. */
function names(rows: readonly Row[], headings: readonly { row: string; panel: string }[], left: number) {
  const atLeft = { y: "row", frameAnchor: "left", textAnchor: "end", dx: -8, fill: palette.ink } as const;
  return [
    text(rows, {
      x: (row: Row) => row.value ?? 0,
      y: "row",
      text: "label",
      textAnchor: "start",
      dx: 6,
      fill: palette.ink,
      fontStyle: "normal",
    }),
    text(rows, { ...cut(left), ...atLeft, text: "name" }),
    text(headings, { ...atLeft, text: "panel", fontWeight: "bold" }),
  ];
}
