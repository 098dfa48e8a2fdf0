import { describe, expect, it } from "vitest";
import { z95 } from "../../src/methods/confidence.ts";
import { evaluate, withMacros } from "./limits.ts";

const db = await withMacros();

/** The example of `phe_sii` in PHEindicatormethods (Public Health England): two areas, ten deciles each, most deprived first. */
const examples = [
  {
    area: "Area1",
    populations: [7291, 7997, 6105, 7666, 5790, 6934, 5918, 5974, 7147, 7534],
    figures: [75.9, 78.3, 83.8, 83.6, 80.5, 81.1, 81.7, 84.2, 80.6, 86.3],
    errors: [1.64, 1.58, 1.51, 1.78, 1.7, 1.56, 1.37, 1.4, 2.43, 1.57],
    // Least squares of the transformed data (numpy), as phe_sii fits them; limits worked with 40 digits.
    slope: 7.000234760079888,
    lower: 3.153428895451945,
    upper: 10.847040624707832,
  },
  {
    area: "Area2",
    populations: [21675, 20065, 19750, 24713, 20112, 19618, 22408, 19752, 18939, 19312],
    figures: [70.5, 71.6, 72.5, 73.5, 73.1, 76.2, 78.7, 80.6, 80.9, 80],
    errors: [0.23, 0.26, 0.3, 0.16, 0.79, 0.78, 0.4, 0.28, 0.23, 0.35],
    slope: 12.622738563631682,
    lower: 12.01166664630936,
    upper: 13.233810480954,
  },
];

const listOf = (numbers: readonly (number | null)[]) => `[${numbers.join(", ")}]`;

describe("the slope index of inequality", () => {
  it.each(examples)("of $area is $slope, $lower to $upper", async ({ populations, figures, errors, ...want }) => {
    const given = `${listOf(figures)}, ${listOf(populations)}`;
    const limits = `${given}, ${listOf(errors.map((error) => error ** 2))}, ${z95}`;
    const [slope, lower, upper] = await evaluate(
      db,
      `slope_index(${given})`,
      `slope_index_lower(${limits})`,
      `slope_index_upper(${limits})`,
    );
    expect(slope).toBeCloseTo(want.slope, 10);
    expect(lower).toBeCloseTo(want.lower, 10);
    expect(upper).toBeCloseTo(want.upper, 10);
  });

  it("is that of a straight line through fifths of unequal size", async () => {
    // 20 less 10 times the rank: fifths of 10, 30, 20, 30 and 10 people stand at 0.05, 0.25, 0.5, 0.75 and 0.95.
    const [slope] = await evaluate(db, "slope_index([19.5, 17.5, 15, 12.5, 10.5], [10, 30, 20, 30, 10])");
    expect(slope).toBeCloseTo(-10, 12);
  });

  it.each([
    ["[1, 2, 3, 4]", "[9, 9, 9, 9]", "there are fewer than five groups"],
    ["[1, 2, null, 4, 5]", "[9, 9, 9, 9, 9]", "a group has no figure that may be shown"],
    ["[1, 2, 3, 4]", "[9, 9, 9, 9, 9]", "a group has no figure that may be shown"],
    ["[1, 2, 3, 4, 5]", "[9, 9, 0, 9, 9]", "a group has no people"],
    ["[1, 2, 3, 4, 5]", "[9, 9, null, 9, 9]", "a group has no people"],
  ])("is refused for figures %s of %s people: %s", async (figures, populations, reason) => {
    const query = `select slope_index(${figures}, ${populations}) as slope,
      slope_index_lower(${figures}, ${populations}, ${figures}, ${z95}) as low,
      slope_index_refusal(${figures}, ${populations}) as reason`;
    expect(await db.columns(query)).toEqual({ slope: [null], low: [null], reason: [reason] });
  });
});
