import { expect, it } from "vitest";
import { figuresOfTable, hiddenOf, sum, type TestTable } from "./tables.ts";

/** Numbers from 0 to less than 1, the same ones for a seed (a linear congruential generator, after Numerical Recipes). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A table of a few councils and parts, most of whose counts are small. */
function tableOf(seed: number): TestTable {
  const next = random(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const [councils, parts] = [2 + upTo(1), 2 + upTo(1)];
  const counts = () => Array.from({ length: councils }, () => Array.from({ length: parts }, () => upTo(upTo(12))));
  return { numerators: counts(), besides: counts() };
}

/** Every way to fill the hidden cells of a row so that it adds up. */
function* rows(
  hidden: readonly boolean[],
  row: readonly number[],
  total: number | null,
  place = 0,
): Generator<number[]> {
  if (place === row.length) {
    if (total === null || total === 0) yield [];
    return;
  }
  const given = row[place] ?? 0;
  const [least, most] = hidden[place] ? [0, total ?? given + 4] : [given, given];
  for (let count = least; count <= most; count += 1) {
    if (total !== null && count > total) return;
    for (const rest of rows(hidden, row, total === null ? null : total - count, place + 1)) yield [count, ...rest];
  }
}

/** Values that a hidden cell must be able to have: with so many of each, no more tables are tried. */
const enough = 4;

/** What each hidden cell can be in the tables that have the visible cells and sums: the values of each, by cell. */
function valuesOf(counts: readonly (readonly number[])[], isHidden: (row: number, column: number) => boolean) {
  const width = counts[0]?.length ?? 0;
  const hidden = counts.flatMap((line, row) =>
    line.flatMap((_, column) => (isHidden(row, column) ? [`${row} ${column}`] : [])),
  );
  const values = new Map(hidden.map((cell) => [cell, new Set<number>()]));
  const hasEnough = () => [...values.values()].every(({ size }) => size >= enough);
  const goOn = (row: number, left: readonly (number | null)[], chosen: readonly (readonly number[])[]): void => {
    const own = counts[row];
    if (own === undefined) {
      if (left.some((count) => count !== null && count !== 0)) return;
      for (const [at, line] of chosen.entries()) {
        for (const [column, count] of line.entries()) values.get(`${at} ${column}`)?.add(count);
      }
      return;
    }
    const total = isHidden(row, width) ? null : sum(own);
    for (const line of rows(
      own.map((_, column) => isHidden(row, column)),
      own,
      total,
    )) {
      const next = left.map((count, column) => (count === null ? null : count - (line[column] ?? 0)));
      if (hasEnough()) return;
      if (next.every((count) => count === null || count >= 0)) goOn(row + 1, next, [...chosen, line]);
    }
  };
  const columns = Array.from({ length: width }, (_, column) =>
    isHidden(counts.length, column) ? null : sum(counts.map((row) => row[column] ?? 0)),
  );
  goOn(0, columns, []);
  return values;
}

// Who knows every sum that is visible tries every table there is: what is hidden has four values in those at the least.
it("leaves every hidden number of 10,000 generated tables four values, by exhaustive search", () => {
  let hiddenCount = 0;
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const table = tableOf(seed);
    const { figures, ties } = figuresOfTable(table);
    const { hidden, unsafe } = hiddenOf(figures, ties);
    expect(unsafe, `table ${seed}`).toEqual([]);
    const width = (table.numerators[0]?.length ?? 0) + 1;
    const isHidden = (row: number, column: number) => hidden.includes(figures[row * width + column]?.name ?? "");
    for (const counts of [table.numerators, table.besides]) {
      for (const [cell, values] of valuesOf(counts, isHidden)) {
        const [row = 0, column = 0] = cell.split(" ").map(Number);
        const beside = table.besides[row]?.[column] ?? 0;
        // Whom a share leaves out are told where they are nobody, or many: a council's own total says that all have one.
        if (counts === table.besides && (beside === 0 || beside > 4)) continue;
        hiddenCount += 1;
        expect(values.size, `table ${seed}, cell ${cell}`).toBeGreaterThanOrEqual(enough);
      }
    }
  }
  expect(hiddenCount).toBeGreaterThan(10_000);
}, 600_000);
