import { axisX, dot, gridX, link, plot, ruleX, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { isNarrow, rowHeight, theme, wrapped } from "../figure/theme.ts";
import { type TickFormat, tickLabels } from "../figure/value-axis.ts";

/** A group of people: its value and interval, or the word for why it has none. */
export interface GroupDot {
  readonly breakdown: string;
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly word: string;
}

/** What the groups are measured against. */
export interface GroupDotsOptions {
  readonly axisLabel: string;
  readonly format: TickFormat;
  readonly overall: { readonly value: number; readonly label: string } | null;
}

/** Groups in blocks, one a breakdown, as dots with intervals against the share of everyone as a dashed line. */
export function groupDots(groups: readonly GroupDot[], options: GroupDotsOptions): (width: number) => Element {
  const rows = groups.map((group) => ({ ...group, row: `${group.breakdown}|${group.name}` }));
  const blocks = [...new Set(groups.map((group) => group.breakdown))];
  // A block's heading is a row of its own, so that nothing is drawn through it.
  const order = blocks.flatMap((block) => [
    `heading|${block}`,
    ...rows.filter((row) => row.breakdown === block).map((row) => row.row),
  ]);
  const headings = blocks.map((block) => ({ row: `heading|${block}`, block }));
  const names = groups.map(({ name }) => name);
  return (width) => {
    const marginLeft = Math.min(220, Math.round(width * 0.44));
    return plot(
      theme(width, {
        height: 76 + order.length * rowHeight(names, marginLeft, 21),
        marginLeft,
        marginRight: 24,
        marginTop: 30,
        marginBottom: 42,
        x: { domain: domain(groups, options), label: null },
        y: { domain: order, axis: null },
        marks: [
          gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: isNarrow(width) ? 3 : 6 }),
          axisX({
            ticks: isNarrow(width) ? 3 : 6,
            tickFormat: tickLabels(options.format),
            label: options.axisLabel,
            labelAnchor: isNarrow(width) ? "right" : "center",
            labelArrow: "none",
          }),
          ...overallMarks(options),
          ...rowMarks(rows, marginLeft),
          text(headings, { ...atLeft, text: "block", fontWeight: "bold" }),
        ],
      }),
    );
  };
}

/** Where names stand: left of the axis, and up to it. */
const atLeft = { y: "row", frameAnchor: "left", textAnchor: "end", dx: -8, fill: palette.ink } as const;

type Row = GroupDot & { readonly row: string };

function rowMarks(rows: readonly Row[], marginLeft: number) {
  const shown = rows.filter((row) => row.value !== null);
  const missing = rows.filter((row) => row.value === null);
  return [
    link(
      shown.filter((row) => row.lower !== null),
      { x1: "lower", x2: "upper", y: "row", stroke: palette.accent, strokeWidth: 2, strokeOpacity: 0.6 },
    ),
    dot(shown, { x: "value", y: "row", r: 4.5, fill: palette.accent, symbol: "diamond" }),
    text(rows, { ...atLeft, ...wrapped(marginLeft - 12), text: "name" }),
    text(missing, {
      y: "row",
      text: "word",
      frameAnchor: "left",
      textAnchor: "start",
      dx: 6,
      fontStyle: "italic",
      stroke: palette.paper,
      strokeWidth: 4,
      fill: palette.ink,
    }),
  ];
}

function overallMarks({ overall }: GroupDotsOptions) {
  if (overall === null) return [];
  return [
    ruleX([overall.value], { stroke: palette.ink, strokeDasharray: dashes.target, strokeWidth: 1.5 }),
    text([overall], { x: "value", text: "label", frameAnchor: "top", dy: -14, fill: palette.ink }),
  ];
}

/** From 0, or from the lowest where a difference is below it. */
function domain(groups: readonly GroupDot[], { overall }: GroupDotsOptions): [number, number] {
  const ends = groups.flatMap((group) => [group.value, group.lower, group.upper]);
  const values = [...ends, overall?.value ?? null].filter((value) => value !== null);
  return [Math.min(0, ...values) * 1.04, Math.max(1, ...values) * 1.04];
}
