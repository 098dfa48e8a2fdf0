import { axisX, dot, line, plot, ruleY, text } from "@observablehq/plot";
import { number, tick } from "./format.ts";
import { markedPoint } from "./marked-point.ts";
import { dashes, palette } from "./palette.ts";
import { isNarrow, theme } from "./theme.ts";
import { valueAxis } from "./value-axis.ts";

/** A council in the funnel: its figure and the limits at its own denominator, all known. */
export interface FunnelPoint {
  readonly area_code: string;
  readonly name: string;
  readonly people: number;
  readonly value: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
  readonly wideLower: number | null;
  readonly wideUpper: number | null;
}

/** Whether a council lies outside the 99.8% limits. */
export function isOutside({ value, lower998, upper998 }: FunnelPoint): boolean {
  return value < lower998 || value > upper998;
}

/** What the drawing is measured in, and the code of the council that is marked. */
export interface FunnelOptions {
  readonly average: number;
  readonly unit: string;
  readonly decimals: number;
  readonly marked: string | null;
}

/** Councils by their denominators among the limits: those outside as diamonds, the marked one large and by name. */
export function funnelDrawing(points: readonly FunnelPoint[], { average, unit, decimals, marked }: FunnelOptions) {
  const most = Math.max(...points.map(({ people }) => people));
  const own = points.filter(({ area_code }) => area_code === marked);
  const others = points.filter(({ area_code }) => area_code !== marked);
  const limit = { stroke: palette.quiet, strokeWidth: 1.2, curve: "monotone-x" } as const;
  return (width: number): Element =>
    plot(
      theme(width, {
        height: 380,
        marginLeft: 56,
        marginRight: 20,
        marginTop: 16,
        marginBottom: 44,
        x: { label: null, nice: true, domain: [0, most] },
        y: { label: null, nice: true },
        marks: [
          ...valueAxis((value) => tick(value, unit, decimals), 6),
          axisX({
            ...{ ticks: isNarrow(width) ? 3 : 6, tickFormat: (value: number) => number(value) },
            ...{ label: "Denominator", labelAnchor: "center", labelArrow: "none" },
          }),
          ruleY([average], { stroke: palette.ink, strokeWidth: 1.2 }),
          ...(["lower998", "upper998"] as const).map((y) => line(points, { ...limit, x: "people", y })),
          ...(["lower95", "upper95"] as const).map((y) =>
            line(points, { ...limit, x: "people", y, strokeDasharray: dashes.target }),
          ),
          ...(["wideLower", "wideUpper"] as const).map((y) =>
            line(points, { ...limit, x: "people", y, stroke: palette.other, strokeDasharray: dashes.england }),
          ),
          ...pointMarks(others, own.length === 0 ? palette.accent : palette.quiet),
          text([{ x: most, y: average }], {
            ...{ x: "x", y: "y", text: () => "average of all", textAnchor: "end", dy: -12 },
            ...{ fill: palette.ink, stroke: palette.paper, strokeWidth: 4 },
          }),
          ...own.flatMap(({ name, people, value }) => markedPoint({ name, x: people, y: value }, people > most / 2)),
        ],
      }),
    );
}

function pointMarks(points: readonly FunnelPoint[], outside: string) {
  const at = { x: "people", y: "value" } as const;
  return [
    dot(
      points.filter((point) => !isOutside(point)),
      { ...at, r: 3, fill: palette.quiet },
    ),
    dot(points.filter(isOutside), { ...at, r: 4, symbol: "diamond", fill: outside }),
  ];
}
