import { expect, it } from "vitest";
import { OpenRows } from "../../src/audit/open-rows.ts";
import type { Row } from "../../src/audit/system.ts";

function sum(variables: readonly number[], total: number): Row {
  return { variables, by: variables.map(() => 1), lower: total, upper: total, because: "parts make their whole" };
}

/** a + b + 1 = 5 and c + d = 2; the fifth unknown is known to be 1. */
const rows = new OpenRows({
  variables: [0, 1, 2, 3],
  rows: [sum([0, 1, 4], 5), sum([2, 3], 2)],
  bounds: {
    lowest: Float64Array.of(0, 0, 0, 0, 1),
    highest: Float64Array.of(9, 9, 9, 9, 1),
    lowestRow: new Int32Array(5),
    highestRow: new Int32Array(5),
  },
});

it("moves what is whole, and leaves what hangs on a fraction as it is", () => {
  const next = rows.wholeMoves([2, 2, 1, 1], [3, 1, 1.5, 0.5]);
  expect(next).toEqual([3, 1, 1, 1]);
  expect(rows.fits(next)).toBe(true);
});

it("takes what a solver calls 2.9999999 for 3", () => {
  expect(rows.wholeMoves([2, 2, 1, 1], [2.999_999_9, 1, 0, 2])).toEqual([3, 1, 0, 2]);
});

it("knows a table that does not fit, with what is settled counted in", () => {
  expect(rows.fits([2, 2, 1, 1])).toBe(true);
  expect(rows.fits([2, 3, 1, 1])).toBe(false);
  expect(rows.fits([2, 2, 0, 1])).toBe(false);
});
