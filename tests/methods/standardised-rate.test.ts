import { describe, expect, it } from "vitest";
import { z } from "zod";
import { z95, z998 } from "../../src/methods/confidence.ts";
import { cell, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const shape = { fixture: z.string(), confidence: cell, rate: cell, lower: cell, upper: cell };

const people = [636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207];
const big = [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91];
const small = [12, 4, 3, 2, 3, 4, 8, 2, 2, 3, 4, 5, 6, 8, 5, 6, 5, 5, 4];

/** The European standard populations: of 2013 in bands to 90 and over, of 1976 in bands to 85 and over. */
const european2013 = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000,
];
const european1976 = [
  8000, 7000, 7000, 7000, 7000, 7000, 7000, 7000, 7000, 7000, 7000, 6000, 5000, 4000, 3000, 2000, 1000, 1000,
];

const fixtures: Readonly<Record<string, string>> = {
  big: bands(big, people, european2013),
  small: bands(small, people, european2013),
  european_1976: bands(big.slice(0, 18), people.slice(0, 18), european1976),
};

function bands(o: readonly number[], n: readonly number[], w: readonly number[]): string {
  return `(select unnest([${o}]) as o, unnest([${n}]) as n, unnest([${w}]) as w)`;
}

async function rate(from: string, multiplier: number, deviate: number): Promise<(number | null)[]> {
  const columns = await db.columns(`select ${multiplier} * standardised_rate(o, n, w) as rate,
    ${multiplier} * standardised_rate_lower(o, n, w, ${deviate}) as low,
    ${multiplier} * standardised_rate_upper(o, n, w, ${deviate}) as high from ${from}`);
  return Object.values(columns).map(([value]) => (typeof value === "number" ? value : null));
}

describe("a directly standardised rate", () => {
  it.each(expected("standardised-rate", shape))(
    "of $fixture is $rate per 100,000, at $confidence from $lower to $upper",
    async ({ fixture, confidence, rate: value, lower, upper }) => {
      const found = await rate(fixtures[fixture] ?? "", 100_000, confidence === 0.95 ? z95 : z998);
      [value, lower, upper].forEach((number, index) => {
        expect((found[index] ?? 0) / number).toBeCloseTo(1, 12);
      });
    },
  );

  /** With equal rates in every band any weights give the crude rate: 20 of 100 and 60 of 300 are 0.2. */
  it("is the crude rate where every band has the same", async () => {
    const [value] = await rate("(values (20, 100, 7000), (60, 300, 1000)) as t(o, n, w)", 1, z95);
    expect(value).toBeCloseTo(0.2, 12);
  });

  /** The band with nearly all the weight has 1 event: the distance to the limit is more than the rate. */
  it("has no limit below 0", async () => {
    const [, low] = await rate("(values (9, 100, 0), (1, 10, 1000)) as t(o, n, w)", 1, z998);
    expect(low).toBe(0);
  });

  it.each([
    ["(values (4, 10, 1), (5, 10, 1))", "there are fewer than 10 events in all"],
    ["(values (4, 10, 1), (50, 0, 1))", "a band has no people"],
    ["(values (4, 10, 1), (null, 10, 1))", "a band lacks its count, its people or its weight"],
    ["(values (4, 10, 1), (9, 10, null))", "a band lacks its count, its people or its weight"],
    ["(values (40, 10, 1), (-1, 10, 1))", "a count is below 0"],
    ["(values (40, 10, 0), (10, 10, 0))", "the weights are below 0, or all 0"],
    ["(select 1, 1, 1 where false)", "there is no band"],
  ])("is refused for %s: %s", async (values, reason) => {
    expect(await rate(`${values} as t(o, n, w)`, 1, z95)).toEqual([null, null, null]);
    expect(
      await db.columns(`select standardised_rate_refusal(o, n, w) as reason from ${values} as t(o, n, w)`),
    ).toEqual({ reason: [reason] });
  });

  it("is made from 10 events on", async () => {
    expect(await evaluate(db, "(select standardised_rate(o, 100, 1) from (values (4), (6)) as t(o))")).toEqual([0.05]);
  });
});
