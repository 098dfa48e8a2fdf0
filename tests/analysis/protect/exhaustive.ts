import { sum } from "./tables.ts";

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

/**
 * How many values a hidden cell has in all the tables with the visible cells and sums, which are each tried; no more are
 * looked for than enough. `counts` has neither the column nor the row of sums, of which `isHidden` tells all the same.
 */
export function valueCount(
  counts: readonly (readonly number[])[],
  isHidden: (row: number, column: number) => boolean,
  cell: readonly [row: number, column: number],
  enough: number,
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
