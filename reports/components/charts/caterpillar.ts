import { dot, plot, ruleX, ruleY, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { theme, wrapped } from "../figure/theme.ts";
import { type TickFormat, valueAxis } from "../figure/value-axis.ts";
import { markedPoint } from "./marked-point.ts";

/** One council's value on one definition. */
export interface Ranked {
  readonly panel: string;
  readonly name: string;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Whether it is drawn large and by name. */
  readonly isMarked?: boolean;
}

/** A council with its place in its panel, from 0 for the lowest. */
type Placed = Ranked & { readonly place: number };

/** How the councils are drawn. */
export interface CaterpillarOptions {
  readonly format: TickFormat;
  readonly target: { readonly value: number; readonly label: string };
  /** Whether the axis begins near the lowest value: a score or a length of life has no meaning near zero. */
  readonly isCropped?: boolean;
}

/**
 * Every council as a dot with its interval, lowest to highest, in one panel a definition, against the target as a dashed
 * line: solid dots at or above it, open dots below.
 */
export function caterpillar(councils: readonly Ranked[], options: CaterpillarOptions): (width: number) => Element {
  const panels = [...new Set(councils.map((council) => council.panel))];
  const placed = panels.flatMap((panel) =>
    councils
      .filter((council) => council.panel === panel)
      .sort((a, b) => a.value - b.value)
      .map((council, place) => ({ ...council, place })),
  );
  return (width) => {
    const across = Math.max(1, Math.min(3, Math.floor(width / 290)));
    const cell = (panel: string) => panels.indexOf(panel);
    const fx = (row: { panel: string }) => cell(row.panel) % across;
    const fy = (row: { panel: string }) => Math.floor(cell(row.panel) / across);
    const facet = { fx, fy };
    return plot(
      theme(width, {
        height: 30 + 250 * Math.ceil(panels.length / across),
        marginLeft: 44,
        marginRight: 8,
        marginTop: 44,
        marginBottom: 10,
        fx: { axis: null, padding: 0.1 },
        fy: { axis: null, padding: 0.22 },
        x: { axis: null },
        y: { label: null, domain: domainOf(placed, options), nice: options.isCropped === true },
        marks: [
          ...valueAxis(options.format),
          ...councilMarks(placed, options.target.value, facet),
          ...placed.filter(({ isMarked }) => isMarked).flatMap((row) => markedMarks(row, placed, facet)),
          ...words(panels, options.target, facet, width / across - 60),
        ],
      }),
    );
  };
}

/** The intervals, the target, and the councils: solid at or above it, open below. */
function councilMarks(placed: readonly Placed[], target: number, facet: object) {
  const above = placed.filter((council) => council.value >= target);
  const below = placed.filter((council) => council.value < target);
  return [
    ruleX(
      placed.filter((row) => row.lower !== null),
      { ...facet, x: "place", y1: "lower", y2: "upper", stroke: palette.quiet, strokeOpacity: 0.5 },
    ),
    ruleY([target], { stroke: palette.target, strokeDasharray: dashes.target, strokeWidth: 1.5 }),
    dot(above, { ...facet, x: "place", y: "value", r: 2.2, fill: palette.quiet }),
    dot(below, { ...facet, x: "place", y: "value", r: 2.2, fill: palette.paper, stroke: palette.quiet }),
  ];
}

/** A heading over each panel, and what the target is in the first. */
function words(panels: readonly string[], { value, label }: CaterpillarOptions["target"], facet: object, room: number) {
  return [
    text(
      panels.map((panel) => ({ panel })),
      {
        ...facet,
        text: (row: { panel: string }) => heading(row.panel),
        frameAnchor: "top-left",
        dy: -30,
        lineAnchor: "top",
        ...wrapped(room),
        fontWeight: "bold",
        fill: palette.ink,
      },
    ),
    text(
      panels.slice(0, 1).map((panel) => ({ panel, value })),
      {
        ...facet,
        y: "value",
        text: () => label,
        frameAnchor: "left",
        dx: 4,
        dy: -8,
        fill: palette.ink,
        stroke: palette.paper,
        strokeWidth: 4,
      },
    ),
  ];
}

function markedMarks(row: Placed, placed: readonly Placed[], facet: object) {
  const inPanel = placed.filter(({ panel }) => panel === row.panel);
  const point = { ...row, x: row.place, y: row.value };
  return [
    ruleX(row.lower === null ? [] : [row], {
      ...facet,
      x: "place",
      y1: "lower",
      y2: "upper",
      stroke: palette.accent,
      strokeWidth: 3,
    }),
    ...markedPoint(point, row.place > inPanel.length / 2, facet),
  ];
}

function domainOf(placed: readonly Ranked[], { target, isCropped }: CaterpillarOptions): [number, number] {
  const least = Math.min(target.value, ...placed.map((row) => row.lower ?? row.value));
  const most = Math.max(target.value, ...placed.map((row) => row.upper ?? row.value));
  return isCropped === true ? [least, most] : [Math.min(0, least), 1.02 * most];
}

/** A long heading in two lines, at its comma. */
function heading(panel: string): string {
  return panel.replace(", ", ",\n");
}
