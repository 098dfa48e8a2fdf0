import Papa from "papaparse";
import { distance, isComplete, type Likeness, recognise } from "../contract/recognise.ts";
import type { Return } from "../contract/return.ts";

/** A row of a table as its cells, and where it stands: the line or row, from 1. */
export interface HeadRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The header of a table: which row it is, and the return that it is nearest to. */
export interface Header {
  readonly cells: readonly string[];
  /** The line or row it is on, from 1. */
  readonly line: number;
  /** How many rows with anything in them stand above it. */
  readonly titles: number;
  readonly nearest: Likeness;
}

/** A row with more cells than this is no header. */
export const mostColumns = 1000;

/**
 * Finds the header among the first rows of a table: the first that has every column of a return, else the one that is
 * nearest to a return. Null where there is no row, or no return.
 */
export function findHeader(definitions: readonly Return[], rows: readonly HeadRow[]): Header | null {
  let best: Header | null = null;
  for (const [titles, { cells, line }] of rows.entries()) {
    const nearest = cells.length > mostColumns ? null : recognise(definitions, cells);
    if (nearest === null) continue;
    const header = { cells, line, titles, nearest };
    if (isComplete(nearest)) return header;
    if (best === null || distance(nearest) < distance(best.nearest)) best = header;
  }
  return best;
}

/** The cells of a record of a delimited file. */
export function cellsOf(text: string, delimiter: string): string[] {
  return Papa.parse<string[]>(text, { delimiter }).data[0] ?? [];
}
