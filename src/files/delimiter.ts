import { distance, isComplete, matchCount } from "../contract/recognise.ts";
import type { Return } from "../contract/return.ts";
import { findHeader, type Header, type HeadRow, mostColumns } from "./header.ts";

/** What may separate the cells of a text. */
export const delimiters = [",", ";", "\t", "|"];

/** Those that a text has. Of what is not there at all nothing need be tried: each try recognises every row. */
export function delimitersIn(text: { readonly includes: (delimiter: string) => boolean }): string[] {
  const there = delimiters.filter((delimiter) => text.includes(delimiter));
  return there.length === 0 ? [","] : there;
}

/** What separates the cells of a text, and the header that it has then; null where its rows are none of a return's. */
export interface Headed {
  readonly delimiter: string;
  readonly header: Header | null;
  readonly widest: number;
}

/** The way of splitting a text whose header is likest to a return's. `rowsOf` gives its first rows, split by a delimiter. */
export function likeliestHeader(
  definitions: readonly Return[],
  among: readonly string[],
  rowsOf: (delimiter: string) => readonly HeadRow[],
): Headed {
  return likeliest(among.map((delimiter) => headed(definitions, rowsOf(delimiter), delimiter)));
}

/** The header of a text, where this is what separates its cells. */
function headed(definitions: readonly Return[], rows: readonly HeadRow[], delimiter: string): Headed {
  const header = findHeader(definitions, rows);
  const widest = rows[0]?.cells.length ?? 0;
  // Nothing like a header: then the first row is the one to speak of.
  const isFar = header !== null && distance(header.nearest) > 0.5;
  return { delimiter, header: isFar ? findHeader(definitions, rows.slice(0, 1)) : header, widest };
}

/** The way of splitting whose header has the most columns of a return; of ways with as many, the one with the most cells. */
function likeliest(ways: readonly Headed[]): Headed {
  const order = ({ header }: Headed): readonly [number, number, number] => {
    if (header === null) return [2, 0, 0];
    return [isComplete(header.nearest) ? 0 : 1, -matchCount(header.nearest), -header.cells.length];
  };
  const isTooWide = ways.find(({ widest }) => widest > mostColumns);
  const [best = { delimiter: ",", header: null, widest: 0 }] = ways.toSorted((a, b) => compare(order(a), order(b)));
  const isKnown = best.header !== null && isComplete(best.header.nearest);
  return isTooWide !== undefined && !isKnown ? { ...isTooWide, header: null } : best;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, i) => part !== b[i]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
