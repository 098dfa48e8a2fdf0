import { describe, expect, it } from "vitest";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { evaluate, withMacros } from "./limits.ts";

const db = await withMacros();

/** Expected values: test data of PHEindicatormethods. */
const cases: readonly [o: number, n: number, z: number, multiplier: number, lower: number, upper: number][] = [
  [65, 100, z95, 1, 0.55254443296888, 0.736357517569025],
  [65, 100, z998, 1, 0.495494657407043, 0.77835406140897],
  [1045, 5000, z95, 1, 0.197955498800133, 0.22049130373189],
  [1045, 5000, z998, 1, 0.191793817990152, 0.227315629025258],
  [0.445, 1, z95, 1, 0.0438174477205882, 0.933462127697916],
  [1, 100, z95, 100, 0.176743206414065, 5.44861961787053],
  [5, 100, z95, 100, 2.1543679154368, 11.1750469231919],
  [20, 100, z95, 100, 13.3366933331033, 28.8829165593159],
  [9856, 12345, z95, 100, 79.1210175290907, 80.5364007361491],
  [222, 3215, z95, 100, 6.07916903636366, 7.83395668138363],
  [999, 3456, z998, 100, 26.583995768075, 31.3447544927998],
];

describe("Wilson limits", () => {
  it.each(cases)("of %d in %d at z = %d, times %d, are %d and %d", async (o, n, z, multiplier, lower, upper) => {
    const [low, high] = await evaluate(
      db,
      `${multiplier} * wilson_lower(${o}, ${n}, ${z})`,
      `${multiplier} * wilson_upper(${o}, ${n}, ${z})`,
    );
    expect(low).toBeCloseTo(lower, 9);
    expect(high).toBeCloseTo(upper, 9);
  });

  it.each([
    [300, 1000, 27.2407, 32.9124],
    [1, 4, 4.5587, 69.9358],
    [0, 10, 0, 27.7533],
  ])("of %d in %d are %d%% and %d%%, to four decimals", async (o, n, lower, upper) => {
    const [low, high] = await evaluate(
      db,
      `100 * wilson_lower(${o}, ${n}, ${z95})`,
      `100 * wilson_upper(${o}, ${n}, ${z95})`,
    );
    expect(low).toBeCloseTo(lower, 4);
    expect(high).toBeCloseTo(upper, 4);
  });

  it("end at exactly 0 and 1 where nobody or everybody is counted", async () => {
    const limits = await evaluate(db, `wilson_lower(0, 7, ${z95})`, `wilson_upper(7, 7, ${z95})`);
    expect(limits).toEqual([0, 1]);
  });

  it.each([
    [-1, 10],
    [11, 10],
    [0, 0],
    [1, -5],
  ])("are refused for %d in %d", async (o, n) => {
    expect(await evaluate(db, `wilson_lower(${o}, ${n}, ${z95})`, `wilson_upper(${o}, ${n}, ${z95})`)).toEqual([
      null,
      null,
    ]);
  });
});
