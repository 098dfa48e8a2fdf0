import { text } from "@observablehq/plot";
import { palette } from "../figure/palette.ts";
import { isNarrow, linesWithin, wrapped } from "../figure/theme.ts";

/** A line of a drawing: its name, where it ends, and how it is drawn, as signs for where there is no room beside it. */
export interface NamedLine {
  readonly label: string;
  /** Its value in the last period; null where it has none. */
  readonly y: number | null;
  readonly sign: "◆—" | "····" | "——";
  readonly isOwn: boolean;
}

/** Where names are to stand. */
export interface NamesPlace {
  /** The last period, at whose right they stand. */
  readonly x: Date;
  /** The ends of the axis of values, and the pixels from one to the other. */
  readonly domain: readonly [low: number, high: number];
  readonly pixels: number;
  /** How far above the panel the last line of a key stands, in pixels. */
  readonly up: number;
  /** The panel, where there are several. */
  readonly facet?: { readonly fx?: string; readonly fy?: string };
  readonly panel?: string | undefined;
}

/** The last of the periods of a drawing. */
export function lastOf(placed: readonly { readonly date: Date }[]): Date {
  return new Date(Math.max(...placed.map(({ date }) => date.getTime())));
}

/** The room that names take: right of a drawing, or on a telephone, where a key is above it, only half of the last tick. */
export function namesRoom(
  lines: readonly NamedLine[],
  width: number,
): { readonly right: number; readonly above: number } {
  return isNarrow(width) ? { right: 36, above: lineStep * known(lines).length } : { right: roomAtRight, above: 0 };
}

/**
 * The names of lines: right of the last period at the height at which each ends, spread so that none covers another; on a
 * telephone as a key above the panel.
 */
export function lineNames(lines: readonly NamedLine[], width: number, place: NamesPlace) {
  return isNarrow(width) ? keyNames(lines, place) : endNames(lines, place);
}

const roomAtRight = 180;
const lineStep = 18;

function known(lines: readonly NamedLine[]): (NamedLine & { readonly y: number })[] {
  return lines.flatMap((line) => (line.y === null ? [] : [{ ...line, y: line.y }]));
}

const nameHeight = 17;
const paint = ({ isOwn }: NamedLine) => ({
  fill: isOwn ? palette.accent : palette.ink,
  fontWeight: isOwn ? "bold" : "normal",
});

function endNames(lines: readonly NamedLine[], { x, domain, pixels, facet = {}, panel }: NamesPlace) {
  const ends = known(lines).map((line) => ({ ...line, lines: linesWithin(line.label, roomAtRight - 10), panel }));
  const room = (nameHeight * (domain[1] - domain[0])) / pixels;
  return spread(ends, room, domain[1]).map((end) =>
    text([end], {
      ...facet,
      ...wrapped(roomAtRight - 10),
      ...paint(end),
      x: () => x,
      y: "at",
      text: "label",
      textAnchor: "start",
      dx: 10,
    }),
  );
}

function keyNames(lines: readonly NamedLine[], { up, facet = {}, panel }: NamesPlace) {
  return known(lines).map((line, index, { length }) =>
    text([{ panel }], {
      ...facet,
      ...paint(line),
      frameAnchor: "top-left",
      text: () => `${line.sign} ${line.label}`,
      dy: -up - lineStep * (length - 1 - index),
    }),
  );
}

/**
 * Moves labels up where they are closer than `room`, times their lines, from the lowest, and all down where the top one is
 * past `limit`.
 */
export function spread<T extends { readonly y: number; readonly lines?: number }>(
  ends: readonly T[],
  room: number,
  limit: number,
): (T & { at: number })[] {
  const ordered = [...ends].sort((a, b) => a.y - b.y);
  const half = (index: number) => (room * (ordered[index]?.lines ?? 1)) / 2;
  const places: number[] = [];
  for (const [index, end] of ordered.entries()) {
    const above = (places[index - 1] ?? Number.NEGATIVE_INFINITY) + half(index - 1) + half(index);
    places.push(Math.max(end.y, above));
  }
  for (let index = places.length - 1, most = limit; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? most, most);
    most = (places[index] ?? most) - half(index) - half(index - 1);
  }
  return ordered.map((end, index) => ({ ...end, at: places[index] ?? end.y }));
}
