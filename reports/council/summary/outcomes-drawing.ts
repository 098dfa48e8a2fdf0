import { axisX, dot, gridX, plot, text } from "@observablehq/plot";
import { palette } from "../../components/figure/palette.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { tickLabels } from "../../components/figure/value-axis.ts";
import { percent } from "../../components/words/format.ts";

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
export function beside(rows: readonly BesideRow[], name: string): (width: number) => Element {
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
          ...marks.map((mark) =>
            dot(rows, {
              x: mark.key,
              y: "title",
              symbol: mark.symbol,
              r: 4.5,
              fill: mark.fill,
              stroke: palette.quiet,
              strokeWidth: 1.5,
              dy: below ? 8 : 0,
            }),
          ),
          dot(rows, { x: "council", y: "title", symbol: "diamond", r: 6, fill: palette.accent, dy: below ? 8 : 0 }),
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
          text([key.map((one) => `${shape(one.symbol)} ${one.label}`).join("   ")], {
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

function shape(symbol: string): string {
  return { diamond: "◆", triangle: "△", square: "□", circle: "●" }[symbol] ?? "";
}
