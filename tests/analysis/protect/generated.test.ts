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

/** Values that a hidden number must be able to have. */
const enough = 4;

/** How many values a hidden cell has in all the tables with the visible cells and sums; no more are looked for than enough. */
function valueCount(
  counts: readonly (readonly number[])[],
  isHidden: (row: number, column: number) => boolean,
  cell: readonly [row: number, column: number],
): number {
  const width = counts[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    isHidden(counts.length, column) ? null : sum(counts.map((row) => row[column] ?? 0)),
  );
  const canBe = (value: number) => {
    const given = counts.map((line, row) =>
      line.map((count, column) => (row === cell[0] && column === cell[1] ? value : count)),
    );
    const hidden = (row: number, column: number) => isHidden(row, column) && !(row === cell[0] && column === cell[1]);
    const goesOn = (row: number, left: readonly (number | null)[]): boolean => {
      const own = given[row];
      if (own === undefined) return left.every((count) => count === null || count === 0);
      const total = isHidden(row, width) ? null : sum(counts[row] ?? []);
      for (const line of rows(
        own.map((_, column) => hidden(row, column)),
        own,
        total,
      )) {
        const next = left.map((count, column) => (count === null ? null : count - (line[column] ?? 0)));
        if (next.every((count) => count === null || count >= 0) && goesOn(row + 1, next)) return true;
      }
      return false;
    };
    return goesOn(0, columns);
  };
  const most = sum(counts.flat()) + enough;
  let found = 0;
  for (let value = 0; value <= most && found < enough; value += 1) found += Number(canBe(value));
  return found;
}

// Who knows every sum that is visible tries every table there is: what is hidden has four values in those at the least.
it("leaves every hidden number of 1,000 generated tables four values, by exhaustive search", () => {
  let hiddenCount = 0;
  for (let seed = 1; seed <= 1000; seed += 1) {
    const table = tableOf(seed);
    const { figures, ties } = figuresOfTable(table);
    const { hidden, unsafe } = hiddenOf(figures, ties);
    expect(unsafe, `table ${seed}`).toEqual([]);
    const width = (table.numerators[0]?.length ?? 0) + 1;
    const isHidden = (row: number, column: number) => hidden.includes(figures[row * width + column]?.name ?? "");
    // Whom a share leaves out are told where they are nobody, or many: a council's own total says that all have one.
    const isFew = (count: number) => count > 0 && count < 5;
    for (const [counts, isAsked] of [
      [table.numerators, () => true],
      [table.besides, isFew],
    ] as const) {
      for (const [row, line] of counts.entries()) {
        for (const [column, count] of line.entries()) {
          if (!isHidden(row, column) || !isAsked(count)) continue;
          hiddenCount += 1;
          expect(valueCount(counts, isHidden, [row, column]), `table ${seed}, cell ${row} ${column}`).toBe(enough);
        }
      }
    }
  }
  expect(hiddenCount).toBeGreaterThan(5000);
}, 600_000);
