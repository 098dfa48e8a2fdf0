import { axisX, barX, gridX, plot, text } from "@observablehq/plot";
import { palette } from "../figure/palette.ts";
import { letterWidth, linesWithin, rowHeight, theme, withWholeYears, wrapped } from "../figure/theme.ts";
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
  const values = data.map((bar) => bar.value ?? 0);
  const domain: [number, number] = [Math.min(0, ...values), Math.max(1, ...values)];
  const longest = Math.max(...data.filter(({ value }) => value !== null).map(({ label }) => label.length), 0);
  return (width) => {
    const names = rows.map(({ name }) => name);
    const left = nameRoom(names, Math.round(width * 0.42));
    const right = Math.min(Math.round(width * 0.3), 18 + longest * letterWidth);
    const absent = rows.filter(({ value }) => value === null).map(({ label }) => label);
    const least = order.length > 14 ? 19 : 26;
    const said = rows.filter(({ value }) => value !== null).map(({ label }) => label);
    const step = Math.max(
      ...[rowHeight(names, left, least), rowHeight(absent, width - left, least), rowHeight(said, right + 6, least)],
    );
    return plot(
      theme(width, {
        height: 50 + order.length * step,
        marginLeft: left,
        marginRight: right,
        marginTop: 6,
        x: { domain, label: null, axis: null },
        y: { domain: order, axis: null, padding: 1 - share },
        marks: [
          ...axisOf(domain, format, width - left - right),
          barX(rows, { ...thickness(step), x: "value", y: "row", fill: (bar: Bar) => bar.fill ?? palette.accent }),
          ...rowWords(rows, headings, { left, right, all: width }),
        ],
      }),
    );
  };
}

/** Lines and labels of the axis; where labels would run into each other none: each bar says its own value. */
function axisOf(domain: readonly [number, number], format: TickFormat, room: number) {
  const label = tickLabels(format);
  const likely = domain.flatMap((end) => [0.2, 0.5, 1].map((part) => Number((end * part).toPrecision(1))));
  const longest = Math.max(...likely.map((value) => label(value).length)) * letterWidth + 8;
  // For so many ticks that are asked for Plot makes up to √2 times as many.
  const ticks = [4, 2].find((count) => Math.SQRT2 * count * longest <= room);
  return [
    gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: ticks ?? 2 }),
    ...(ticks === undefined ? [] : [axisX({ ticks, tickFormat: label })]),
  ];
}

/** The room for names, in pixels: more of it where a name would else take three lines, and every row their height. */
function nameRoom(names: readonly string[], most: number): number {
  const usual = Math.min(230, most);
  return names.some((name) => linesWithin(name, usual - 12) > 2) ? most : usual;
}

/** The most that a bar is thick, in pixels, and the part of a row that is no padding. */
const thickest = 22;
const share = 0.75;

/** A row that is high, because its name has several lines, has no thicker bar. */
function thickness(step: number) {
  const inset = Math.max(0, (step * share - thickest) / 2);
  return { insetTop: inset, insetBottom: inset };
}

type Row = Bar & { readonly row: string };

/** The value at the end of each bar, and to the left of the axis its name and the headings of blocks. */
function rowWords(
  rows: readonly Row[],
  headings: readonly { row: string; panel: string }[],
  { left, right, all }: { readonly left: number; readonly right: number; readonly all: number },
) {
  const atEnd = { y: "row", text: "label", textAnchor: "start", dx: 6, fill: palette.ink } as const;
  const atLeft = { y: "row", frameAnchor: "left", textAnchor: "end", dx: -8, fill: palette.ink } as const;
  return [
    text(
      rows.filter(({ value }) => value !== null),
      { ...wrapped(right - 6), ...atEnd, x: (row: Row) => Math.max(0, row.value ?? 0) },
    ),
    text(
      rows.filter(({ value }) => value === null),
      { ...wrapped(all - left - 12), ...atEnd, x: () => 0 },
    ),
    text(rows, { ...wrapped(left - 12), ...atLeft, text: (row: Row) => withWholeYears(row.name) }),
    text(headings, { ...atLeft, ...wrapped(left - 12), text: "panel", fontWeight: "bold" }),
  ];
}
