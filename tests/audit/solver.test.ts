import { expect, it } from "vitest";
import { loadSolver, type Problem, TableSolver } from "../../src/audit/solver.ts";

/** Numbers from 0 to less than 1, the same ones each time (a linear congruential generator, after Numerical Recipes). */
function random(): () => number {
  let state = 3;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Whether 40 numbers can be shared out so that 5 sums are halved: known to be hard (Cornuéjols and Dawande 1999). */
function marketSplit(): Problem {
  const next = random();
  const variables = Array.from({ length: 40 }, (_, place) => place);
  const rows = Array.from({ length: 5 }, () => {
    const by = variables.map(() => Math.floor(next() * 100));
    const half = Math.floor(by.reduce((sum, each) => sum + each, 0) / 2);
    return { variables, by, lower: half, upper: half, because: "parts make their whole" as const };
  });
  const size = variables.length;
  const bounds = {
    lowest: new Float64Array(size),
    highest: new Float64Array(size).fill(1),
    lowestRow: new Int32Array(size),
    highestRow: new Int32Array(size),
  };
  return { variables, rows, bounds };
}

it("gives up a question after its time, and then does not say that no table fits", async () => {
  const solver = new TableSolver(await loadSolver(), marketSplit(), 0.5);
  const start = performance.now();
  expect(solver.least(new Float64Array(40))).toEqual({ table: null, isSettled: false });
  expect(performance.now() - start).toBeLessThan(10_000);
  solver.dispose();
}, 60_000);
