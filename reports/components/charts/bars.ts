import { axisX, barX, gridX, type Markish, plot, text } from "@observablehq/plot";
import { palette } from "../figure/palette.ts";
import { panels } from "../figure/panels.ts";
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

type Row = Bar & { readonly row: string };
/** A row of the axis of names: a bar, or the heading of a block. */
type Heading = Pick<Row, "row" | "panel">;

const rowOf = (bar: Bar): Row => ({ ...bar, row: `${bar.panel}|${bar.name}` });
const headingOf = (panel: string): Heading => ({ row: `heading|${panel}`, panel });

/** Bars from zero in blocks under headings, each with its value at its end. */
export function bars(data: readonly Bar[], format: TickFormat): (width: number) => Element {
  const rows = data.map(rowOf);
  const headings = [...new Set(data.map(({ panel }) => panel))].map(headingOf);
  const ordered = headings.flatMap((heading) => [heading, ...rows.filter(({ panel }) => panel === heading.panel)]);
  return (width) => drawRows(ordered, rows, roomOf(data, width, ordered.length), axisOf(format));
}

/** The most bars of one drawing of several: with its headline a drawing is at most half a sheet of paper. */
const mostOfPart = 6;

/**
 * The same on one scale as a drawing for each few bars of a block, its heading above the first and its axis under the
 * last: paper may break between them.
 */
export function barBlocks(data: readonly Bar[], format: TickFormat): (width: number) => Element {
  const parts = [...new Set(data.map(({ panel }) => panel))].flatMap((title) => {
    const rows = data.filter(({ panel }) => panel === title).map(rowOf);
    const starts = rows.flatMap((_, index) => (index % mostOfPart === 0 ? [index] : []));
    return starts.map((start) => ({
      title: start === 0 ? title : null,
      rows: rows.slice(start, start + mostOfPart),
      isLast: start + mostOfPart >= rows.length,
    }));
  });
  const draw =
    ({ rows, isLast }: { readonly rows: readonly Row[]; readonly isLast: boolean }) =>
    (width: number) =>
      drawRows(rows, rows, roomOf(data, width, rows.length), isLast ? axisOf(format) : linesOf(format));
  return panels(parts.map((part) => ({ title: part.title, draw: draw(part), words: null })));
}

interface Room {
  readonly all: number;
  /** For names, and for the words at the ends of bars. */
  readonly left: number;
  readonly right: number;
  readonly step: number;
  readonly domain: readonly [number, number];
}

/** The room of each part of a drawing, in pixels, and its scale: that of all bars, whichever are drawn. */
function roomOf(all: readonly Bar[], width: number, rows: number): Room {
  const values = all.map(({ value }) => value ?? 0);
  const said = all.filter(({ value }) => value !== null).map(({ label }) => label);
  const absent = all.filter(({ value }) => value === null).map(({ label }) => label);
  const names = all.map(({ name }) => name);
  const left = nameRoom(names, Math.round(width * 0.42));
  const right = Math.min(Math.round(width * 0.3), 18 + Math.max(0, ...said.map(({ length }) => length)) * letterWidth);
  const least = rows > 14 ? 19 : 26;
  const step = Math.max(
    ...[rowHeight(names, left, least), rowHeight(absent, width - left, least), rowHeight(said, right + 6, least)],
  );
  return { all: width, left, right, step, domain: [Math.min(0, ...values), Math.max(1, ...values)] };
}

/** The height under the bars for the axis, in pixels, and its marks in a room. */
interface Axis {
  readonly height: number;
  readonly marks: (room: Room) => Markish[];
}

/** The rows in their order: bars, and headings where there are. */
function drawRows(ordered: readonly Heading[], rows: readonly Row[], room: Room, axis: Axis): Element {
  const isSaid = rows.some(({ value }) => value !== null);
  const headings = ordered.filter(({ row }) => row.startsWith("heading|"));
  const under = isSaid ? axis.height : 2;
  return plot(
    theme(room.all, {
      height: above + ordered.length * room.step + under,
      marginLeft: room.left,
      marginRight: room.right,
      marginTop: above,
      marginBottom: under,
      x: { domain: [...room.domain], label: null, axis: null },
      y: { domain: ordered.map(({ row }) => row), axis: null, padding: 1 - share },
      marks: [
        ...(isSaid ? axis.marks(room) : []),
        barX(rows, { ...thickness(room.step), x: "value", y: "row", fill: (bar: Bar) => bar.fill ?? palette.accent }),
        ...rowWords(rows, headings, room),
      ],
    }),
  );
}

/** The height above the first row, in pixels. */
const above = 6;

/** Lines of the axis without its labels, for a drawing that goes on in another. */
function linesOf(format: TickFormat): Axis {
  return {
    height: 2,
    marks: (room) => [gridX({ stroke: palette.grid, strokeOpacity: 1, ticks: ticksOf(room, format) ?? 2 })],
  };
}

/** Lines and labels of the axis; where labels would run into each other none: each bar says its own value. */
function axisOf(format: TickFormat): Axis {
  return {
    height: 44,
    marks: (room) => {
      const ticks = ticksOf(room, format);
      const labels = ticks === undefined ? [] : [axisX({ ticks, tickFormat: tickLabels(format) })];
      return [...linesOf(format).marks(room), ...labels];
    },
  };
}

/** About how many labels fit; undefined where not two do. */
function ticksOf({ domain, all, left, right }: Room, format: TickFormat): number | undefined {
  const label = tickLabels(format);
  const likely = domain.flatMap((end) => [0.2, 0.5, 1].map((part) => Number((end * part).toPrecision(1))));
  const longest = Math.max(...likely.map((value) => label(value).length)) * letterWidth + 8;
  // For so many ticks that are asked for Plot makes up to √2 times as many.
  return [4, 2].find((count) => Math.SQRT2 * count * longest <= all - left - right);
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

/** The value at the end of each bar, and to the left of the axis its name and the headings of blocks. */
function rowWords(rows: readonly Row[], headings: readonly Heading[], { left, right, all }: Room) {
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
