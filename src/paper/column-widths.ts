import { type Table, textOf, widthOf } from "./model.ts";

/** A table's room, in twentieths of a point: all columns together, a letter, and what a cell takes beside its words. */
export interface TableRoom {
  readonly width: number;
  readonly letter: number;
  readonly beside: number;
}

/**
 * Widths of columns: none is narrower than its longest word, so that no word and no number breaks where all fit; what is
 * left goes to those with more words.
 */
export function columnWidths(
  { head, rows }: Pick<Table, "head" | "rows">,
  { width: whole, letter, beside }: TableRoom,
): number[] {
  const all = [...head, ...rows];
  const columns = Math.max(1, ...all.map(widthOf));
  const single = all.filter((row) => row.length === columns);
  const texts = Array.from({ length: columns }, (_, place) => single.map((row) => textOf(row[place]?.runs ?? [])));
  const least = texts.map(
    (cells) =>
      beside + letter * Math.max(1, ...cells.flatMap((text) => text.split(/[ \u00a0]/)).map(({ length }) => length)),
  );
  const wanted = texts.map(
    (cells) => beside + letter * Math.min(40, Math.max(1, ...cells.map(({ length }) => length))),
  );
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  if (sum(least) >= whole) return least.map((width) => Math.floor((width * whole) / sum(least)));
  const more = wanted.map((width, place) => Math.max(0, width - (least[place] ?? 0)));
  const share = (whole - sum(least)) / Math.max(1, sum(more));
  return least.map((width, place) => Math.floor(width + (more[place] ?? 0) * share));
}
