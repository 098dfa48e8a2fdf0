import { axisX, dot, gridX, link, plot, ruleX, text } from "@observablehq/plot";
import { dashes, palette } from "../figure/palette.ts";
import { isNarrow, theme, wrapped } from "../figure/theme.ts";
import { type TickFormat, tickLabels } from "../figure/value-axis.ts";
import type { Dot } from "./dots.ts";
import { roundTicks } from "./ticks.ts";

/** A council's value in one of the columns. */
export interface ColumnDot extends Dot {
  readonly column: string;
}

/** The columns from left to right, and what each is measured in. */
export interface DotColumnsOptions {
  readonly columns: readonly string[];
  readonly format: TickFormat;
  readonly target: { readonly value: number; readonly label: string };
  /** England's value in each column; null where there is none. */
  readonly england: readonly (number | null)[];
}

const rowHeight = 20;
const marginRight = 12;

/**
 * The same councils in several columns on one scale from zero, a row for each in the order of the first column, so that a
 * council is read across its readings: this council large and in the accent, England dotted, the target dashed.
 */
export function dotColumns(data: readonly ColumnDot[], options: DotColumnsOptions): (width: number) => Element {
  const names = inOrder(data, options.columns[0] ?? "");
  const most = Math.max(options.target.value, ...data.flatMap(({ value, upper }) => upper ?? value ?? []));
  return (width) => {
    const marginLeft = isNarrow(width) ? 104 : 170;
    const columnWidth = (width - marginLeft - marginRight) / options.columns.length;
    return plot(
      theme(width, {
        height: 90 + names.length * rowHeight,
        marginLeft,
        marginRight,
        marginTop: 62,
        marginBottom: 28,
        fx: { axis: null, domain: [...options.columns], padding: 0.12 },
        x: { domain: [0, most * 1.02], label: null },
        y: { domain: names, axis: null },
        marks: [
          gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: 3 }),
          axisX({
            // A label at the end of a column would run into the first of the next.
            ticks:
              columnWidth < 80 ? [options.target.value] : roundTicks(most, 3).filter((value) => value < 0.85 * most),
            tickFormat: tickLabels(options.format),
          }),
          ...lines(options),
          ...dotMarks(data),
          ...wordMarks(data, options.columns, most * 1.02),
          ...nameMarks(data, options.columns[0] ?? "", marginLeft),
          headings(options.columns, columnWidth),
        ],
      }),
    );
  };
}

/** Names in the order of the first column, the highest first, those without a value there last. */
function inOrder(data: readonly ColumnDot[], first: string): string[] {
  const value = (name: string) => data.find((each) => each.column === first && each.name === name)?.value ?? -1;
  return [...new Set(data.map(({ name }) => name))].sort((a, b) => value(b) - value(a) || a.localeCompare(b));
}

const colourOf = { this: palette.accent, comparator: palette.quiet, other: palette.other } as const;

function dotMarks(data: readonly ColumnDot[]) {
  const shown = data.filter(({ value }) => value !== null);
  const isThis = ({ role }: ColumnDot) => role === "this";
  return [
    link(
      shown.filter(({ lower }) => lower !== null),
      {
        fx: "column",
        x1: "lower",
        x2: "upper",
        y: "name",
        stroke: ({ role }: ColumnDot) => colourOf[role],
        strokeWidth: (row: ColumnDot) => (isThis(row) ? 3 : 1.5),
        strokeOpacity: 0.6,
      },
    ),
    dot(shown, {
      fx: "column",
      x: "value",
      y: "name",
      r: (row: ColumnDot) => (isThis(row) ? 5.5 : 3),
      symbol: (row: ColumnDot) => (isThis(row) ? "diamond" : "circle"),
      fill: ({ role }: ColumnDot) => colourOf[role],
    }),
  ];
}

/**
 * Why a council has no value, once for columns side by side that share the reason: on a telephone a word is wider than a
 * column, so that in the last it ends at the edge.
 */
function wordMarks(data: readonly ColumnDot[], columns: readonly string[], edge: number) {
  const wordAt = (name: string, column: string | undefined) =>
    data.find((row) => row.name === name && row.column === column && row.value === null)?.word;
  const before = ({ column }: ColumnDot) => columns[columns.indexOf(column) - 1];
  const told = data.filter((row) => row.value === null && wordAt(row.name, before(row)) !== row.word);
  const isLast = ({ column }: ColumnDot) => column === columns.at(-1);
  const shared = { fx: "column", y: "name", text: "word", fontStyle: "italic" } as const;
  return [
    text(
      told.filter((row) => !isLast(row)),
      { ...shared, x: 0, textAnchor: "start", dx: 4 },
    ),
    text(told.filter(isLast), { ...shared, x: edge, textAnchor: "end" }),
  ];
}

function lines({ columns, target, england }: DotColumnsOptions) {
  const ofEngland = columns.flatMap((column, index) => {
    const value = england[index] ?? null;
    return value === null ? [] : [{ column, value }];
  });
  return [
    ruleX(
      columns.map((column) => ({ column })),
      { fx: "column", x: target.value, stroke: palette.target, strokeWidth: 1.5, strokeDasharray: dashes.target },
    ),
    ruleX(ofEngland, {
      fx: "column",
      x: "value",
      stroke: palette.other,
      strokeWidth: 1.5,
      strokeDasharray: dashes.england,
    }),
    text(columns.slice(0, 1), {
      fx: (column: string) => column,
      x: target.value,
      text: () => target.label,
      frameAnchor: "top",
      textAnchor: "end",
      dx: -3,
      dy: -8,
      fill: palette.ink,
    }),
  ];
}

/** Names beside the first column, this council's bold. */
function nameMarks(data: readonly ColumnDot[], first: string, margin: number) {
  const rows = [...new Map(data.map((row) => [row.name, { ...row, column: first }])).values()];
  const shared = {
    fx: "column",
    x: 0,
    y: "name",
    text: "name",
    textAnchor: "end",
    dx: -8,
    lineWidth: margin / 15,
  } as const;
  return [
    text(
      rows.filter(({ role }) => role !== "this"),
      { ...shared, fill: palette.ink },
    ),
    text(
      rows.filter(({ role }) => role === "this"),
      { ...shared, fill: palette.accent, fontWeight: "bold" },
    ),
  ];
}

function headings(columns: readonly string[], columnWidth: number) {
  return text(columns, {
    fx: (column: string) => column,
    text: (column: string) => column,
    frameAnchor: "top-left",
    lineAnchor: "top",
    ...wrapped(columnWidth - 8),
    dy: -58,
    // In a column of a telephone the longest word in bold is wider than the column.
    ...(columnWidth < 70 ? { fontSize: 12 } : { fontWeight: "bold" }),
    fill: palette.ink,
  });
}
