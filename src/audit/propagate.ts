import type { Bounds, Row, System } from "./system.ts";

/** What is left possible, and the rows that contradict the others. */
export interface Propagated {
  readonly bounds: Bounds;
  /** Rows that cannot hold with the rest, taken out in turn: parts that do not make their whole, a figure restated. */
  readonly contradicted: readonly Row[];
  readonly system: System;
}

/** Rules out values row by row until no row rules out another. A row that leaves nothing possible is taken out, and all begins anew. */
export function propagate(system: System): Propagated {
  const contradicted: Row[] = [];
  let rows = system.rows;
  for (;;) {
    const { bounds, conflict } = tighten({ size: system.size, rows });
    if (conflict === null) return { bounds, contradicted, system: { size: system.size, rows } };
    contradicted.push(conflict);
    rows = rows.filter((row) => row !== conflict);
  }
}

interface Tightened {
  readonly bounds: Bounds;
  /** A row that cannot hold; null where there is none. */
  readonly conflict: Row | null;
}

function tighten({ size, rows }: System): Tightened {
  const bounds: Bounds = {
    lowest: new Float64Array(size),
    highest: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    lowestRow: new Int32Array(size).fill(-1),
    highestRow: new Int32Array(size).fill(-1),
  };
  const rowsOf = rowsByVariable(size, rows);
  const queue = rows.map((_, index) => index);
  const waiting = new Uint8Array(rows.length).fill(1);
  for (let at = 0; at < queue.length; at++) {
    const index = queue[at] ?? 0;
    const row = rows[index];
    waiting[index] = 0;
    if (row === undefined) continue;
    const changed = tightenRow(bounds, row, index);
    if (changed === null) return { bounds, conflict: row };
    for (const variable of changed) {
      for (const other of rowsOf[variable] ?? []) {
        if (other === index || waiting[other] === 1) continue;
        waiting[other] = 1;
        queue.push(other);
      }
    }
  }
  return { bounds, conflict: null };
}

function rowsByVariable(size: number, rows: readonly Row[]): number[][] {
  const rowsOf: number[][] = Array.from({ length: size }, () => []);
  for (const [index, { variables }] of rows.entries()) for (const variable of variables) rowsOf[variable]?.push(index);
  return rowsOf;
}

/** The least that a row can sum up to, or with the sign turned the most: the finite part, and how much has no bound. */
interface Reach {
  sum: number;
  endless: number;
}

/** Narrows the unknowns of a row; gives those that were narrowed, null where nothing is left possible for one. */
function tightenRow(bounds: Bounds, row: Row, index: number): number[] | null {
  const changed: number[] = [];
  const [least, most] = reachOf(bounds, row);
  if (least.endless === 0 && least.sum > row.upper) return null;
  if (most.endless === 0 && most.sum < row.lower) return null;
  for (const [place, variable] of row.variables.entries()) {
    const by = row.by[place] ?? 0;
    const [low, high] = [bounds.lowest[variable] ?? 0, bounds.highest[variable] ?? 0];
    const [ownLeast, ownMost] = by > 0 ? [by * low, by * high] : [by * high, by * low];
    // What this unknown may add at most and at least, whatever the others are.
    const most_ = row.upper - without(least, ownLeast);
    const least_ = row.lower - without(most, ownMost);
    const [newLow, newHigh] = by > 0 ? [least_ / by, most_ / by] : [most_ / by, least_ / by];
    const lowest = Math.ceil(newLow - 1e-9);
    const highest = Math.floor(newHigh + 1e-9);
    if (Math.max(lowest, low) > Math.min(highest, high)) return null;
    if (lowest > low) {
      bounds.lowest[variable] = lowest;
      bounds.lowestRow[variable] = index;
    }
    if (highest < high) {
      bounds.highest[variable] = highest;
      bounds.highestRow[variable] = index;
    }
    if (lowest > low || highest < high) changed.push(variable);
  }
  return changed;
}

/** The least and the most that a row can sum up to as its unknowns are bounded. */
function reachOf(bounds: Bounds, row: Row): [least: Reach, most: Reach] {
  const [least, most]: [Reach, Reach] = [
    { sum: 0, endless: 0 },
    { sum: 0, endless: 0 },
  ];
  for (const [place, variable] of row.variables.entries()) {
    const by = row.by[place] ?? 0;
    const [low, high] = [bounds.lowest[variable] ?? 0, bounds.highest[variable] ?? 0];
    add(least, by > 0 ? by * low : by * high);
    add(most, by > 0 ? by * high : by * low);
  }
  return [least, most];
}

function add(reach: Reach, amount: number): void {
  if (Number.isFinite(amount)) reach.sum += amount;
  else reach.endless += 1;
}

/** The reach of the other unknowns of a row; without bound where one of those has none. */
function without({ sum, endless }: Reach, own: number): number {
  const isEndless = !Number.isFinite(own);
  if (endless > (isEndless ? 1 : 0)) return Number.NaN;
  return isEndless ? sum : sum - own;
}
