import fc from "fast-check";
import { expect, it } from "vitest";
import { propagate } from "../../src/audit/propagate.ts";
import type { Range } from "../../src/audit/range.ts";
import { settle } from "../../src/audit/settle.ts";
import type { Row, System } from "../../src/audit/system.ts";

/** A row whose terms are all added: `[0, 1]` for x + y. */
function sum(variables: readonly number[], lower: number, upper = lower, by = variables.map(() => 1)): Row {
  return { variables, by, lower, upper, because: "parts make their whole" };
}

async function settled(system: System) {
  const { bounds, system: left, contradicted } = propagate(system);
  const asked = Array.from({ length: system.size }, (_, variable) => variable);
  return { contradicted, ...(await settle(left, bounds, asked)) };
}

function shapes(ranges: ReadonlyMap<number, Range>) {
  return [...ranges]
    .sort(([one], [other]) => one - other)
    .map(([, { lowest, highest, values }]) => [lowest, highest, values]);
}

// x + y = 3, y + z = 3 and x + z = 4 add up to 10 for twice all three: x is 2, y is 1, z is 2. No row says so alone.

it("solves rows together that say nothing one by one", async () => {
  const system = { size: 3, rows: [sum([0, 1], 3), sum([1, 2], 3), sum([0, 2], 4)] };
  const { bounds } = propagate(system);
  expect([...bounds.lowest]).toEqual([1, 0, 1]);
  const { ranges } = await settled(system);
  expect(shapes(ranges)).toEqual([
    [2, 2, 1],
    [1, 1, 1],
    [2, 2, 1],
  ]);
  expect(ranges.get(0)?.isJoint).toBe(true);
});

it("thinks in whole numbers: three pairs of 3 add up to 4.5 in all, which no table does", async () => {
  const { impossible } = await settled({ size: 3, rows: [sum([0, 1], 3), sum([1, 2], 3), sum([0, 2], 3)] });
  expect(impossible).toHaveLength(1);
});

// Everyone who was supported in England, hidden with a council: 1,578,490 less what the other is, which is 8 or more.
it("takes a hidden count of England for what it may be, however many people that is", async () => {
  const two = sum([0, 1], 1_578_490);
  const system = { size: 3, rows: [two, sum([0, 2], 1_578_482, 1_578_482, [1, -1])] };
  const { ranges, impossible } = await settled(system);
  expect(impossible).toEqual([]);
  expect(shapes(ranges).map(([, , values]) => values)).toEqual([4, 4, 4]);
});

it("counts the values between, not the width: 2x + 2y = 8 within x at most 4 leaves x 0 to 4, x + 3y = 9 four values of x", async () => {
  const { ranges } = await settled({ size: 2, rows: [sum([0, 1], 9, 9, [1, 3])] });
  // y is 0, 1, 2 or 3, so x is 9, 6, 3 or 0.
  expect(ranges.get(1)?.values).toBe(4);
  expect(ranges.get(0)?.values).toBe(4);
  const fewer = await settled({ size: 2, rows: [sum([0, 1], 6, 6, [1, 3])] });
  expect(shapes(fewer.ranges)).toEqual([
    [0, 6, 3],
    [0, 2, 3],
  ]);
});

it("takes a row out that cannot hold with the others, and says which", async () => {
  const impossible = sum([0], -2);
  const { contradicted, ranges } = await settled({ size: 1, rows: [impossible, sum([0], 0, 9)] });
  expect(contradicted).toEqual([impossible]);
  expect(ranges.get(0)?.values).toBe(4);
});

/** How many values each of three counts of 0 to 6 has in the tables that fit, 4 standing for more: every table is tried. */
function byTrial(rows: readonly Row[]): number[] | null {
  const seen: Set<number>[] = [new Set(), new Set(), new Set()];
  for (let table = 0; table < 343; table++) {
    const values = [table % 7, Math.floor(table / 7) % 7, Math.floor(table / 49)];
    const fits = rows.every(({ variables, by, lower, upper }) => {
      const total = variables.reduce((sum_, variable, at) => sum_ + (by[at] ?? 0) * (values[variable] ?? 0), 0);
      return total >= lower && total <= upper;
    });
    if (fits) for (const [variable, value] of values.entries()) seen[variable]?.add(value);
  }
  return seen.some(({ size }) => size === 0) ? null : seen.map(({ size }) => Math.min(4, size));
}

it("gives as many values as trying every table does, of 300 small problems", { timeout: 120_000 }, async () => {
  const limits = [0, 1, 2].map((variable) => sum([variable], 0, 6));
  const row = fc
    .record({
      by: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(-1, 0, 1, 1))),
      at: fc.integer({ min: 0, max: 9 }),
      wide: fc.constantFrom(0, 0, 2),
    })
    .filter(({ by }) => by.some((each) => each !== 0))
    .map(({ by, at, wide }) => {
      const there = [0, 1, 2].filter((variable) => by[variable] !== 0);
      return sum(
        there,
        at,
        at + wide,
        there.map((variable) => by[variable] ?? 0),
      );
    });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 3 }), async (rows) => {
      const expected = byTrial([...limits, ...rows]);
      const { ranges, impossible, contradicted } = await settled({ size: 3, rows: [...limits, ...rows] });
      if (expected === null) expect(impossible.length + contradicted.length).toBeGreaterThan(0);
      else expect(shapes(ranges).map(([, , values]) => values)).toEqual(expected);
    }),
    { numRuns: 300, seed: 17 },
  );
});
