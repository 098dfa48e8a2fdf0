import { describe, expect, it } from "vitest";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { evaluate, withMacros } from "./limits.ts";

const db = await withMacros();

/** Expected values: test data of PHEindicatormethods. */
const cases: readonly [o: number, per: number, z: number, lower: number, upper: number][] = [
  [65, 1, z95, 50.1631877104595, 82.8491385459398],
  [65, 1, z998, 42.8802614714802, 94.000290844318],
  [1045, 1, z95, 982.593201807333, 1110.33121298565],
  [1, 1, z95, 0.0130721329015044, 5.56375558248253],
  [20, 1, z95, 12.2114288348759, 30.8898803691971],
  [65, 1000, z95, 50163.1877104595, 82849.1385459398],
  [222, 100 / 3215, z95, 6.02657487765268, 7.87572937087185],
  [250, 100_000 / 220, z95, 99984.9473853288, 128631.144874558],
];

describe("Byar's limits", () => {
  it.each(cases)("of a count of %d times %d at z = %d are %d and %d", async (o, per, z, lower, upper) => {
    const [low, high] = await evaluate(db, `byar_lower(${o}, ${z}) * ${per}`, `byar_upper(${o}, ${z}) * ${per}`);
    expect((low ?? 0) / lower).toBeCloseTo(1, 11);
    expect((high ?? 0) / upper).toBeCloseTo(1, 11);
  });

  it("have no lower limit for a count of 0", async () => {
    expect(await evaluate(db, `byar_lower(0, ${z95})`)).toEqual([null]);
  });
});
