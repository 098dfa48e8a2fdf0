import { beforeAll, describe, expect, it } from "vitest";
import { fifthRows } from "../../../../reports/council/jsna/inequality.ts";
import { jsna } from "../../../../reports/council/jsna/query.ts";
import { stories } from "../../../../src/demo/index.ts";
import type { Database } from "../../../../src/store/warehouse/database.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";
import { type Row, rowsOfReturn } from "../../../demo/read.ts";

const eastwold = stories.typical.code;

/** What a council of the demonstration returned; a blank cell is nothing. */
function returned(name: string, code: string, isWanted: (row: Row) => boolean = () => true) {
  return rowsOfReturn(name)
    .filter((row) => row.council_code === code && isWanted(row))
    .map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === "" ? null : cell])));
}

const admissions = ({ measure, period, breakdown }: Row) =>
  measure === "home_admissions" && period === "2010-11" && breakdown === "locality";

const sqlOf = (table: "localities" | "fifths") => jsna.tables[table].sql;

describe("admissions of the demonstration's typical council by ward", () => {
  let db: Database;
  beforeAll(async () => {
    db = await figuresOf(
      {
        councils: [council(eastwold)],
        localities: returned("localities", eastwold),
        activity: returned("activity", eastwold, admissions),
      },
      "demonstration",
    );
  });

  it("are, in its first ward, 77 of 24,746 adults", async () => {
    // 77 × 100,000 ÷ 24,746 = 311.16. Byar's limits of 77 are 60.76 and 96.24: 245.6 and 388.9 in 100,000.
    const [first] = await select(
      db,
      `select name, lies_in, deprivation_fifth, numerator, denominator, round(value, 2) as value,
        round(lower_95, 1) as lower_95, round(upper_95, 1) as upper_95 from (${sqlOf("localities")})`,
    );
    expect(first).toEqual({
      name: "Saltmere",
      lies_in: "North Eastwold",
      deprivation_fifth: "1",
      numerator: 77,
      denominator: 24746,
      value: 311.16,
      lower_95: 245.6,
      upper_95: 388.9,
    });
  });

  it("fall by 141.4 in 100,000 from the most to the least deprived", async () => {
    // Fifths: 113 of 44,992 (251.16), 79 of 49,491 (159.62), 63 of 40,493 (155.58), 60 of 44,992 (133.36) and 50 of 40,493
    // (123.48). Of 220,461 adults they stand at 0.1020, 0.3163, 0.5204, 0.7143 and 0.9082. The sum of share × (rank − 0.5) ×
    // rate is −11.3076, that of share × (rank − 0.5)² 0.079941: their quotient is the slope.
    const [first] = await select(
      db,
      `select round(slope, 1) as slope, round(slope_lower, 1) as slope_lower, round(slope_upper, 1) as slope_upper, refusal
        from (${sqlOf("fifths")})`,
    );
    expect(first).toEqual({ slope: -141.4, slope_lower: -204, slope_upper: -78.9, refusal: null });
  });
});

describe("a slope over deprivation", () => {
  const wards = (fifths: readonly (number | null)[]) =>
    fifths.map((fifth, index) => ({
      council_code: "E08000035",
      locality_code: `W${index + 1}`,
      name: `Ward ${index + 1}`,
      kind: "ward",
      population_count: 10_000,
      deprivation_fifth: fifth === null ? null : String(fifth),
    }));
  const counts = (numbers: readonly number[]) =>
    numbers.map((count, index) => ({
      council_code: "E08000035",
      period: "2010-11",
      measure: "home_admissions",
      person_type: "client",
      breakdown: "locality",
      breakdown_value: `W${index + 1}`,
      count,
    }));

  it.each([
    ["of four fifths", [1, 2, 3, 4, 4], [30, 30, 30, 30, 30], "there are fewer than five groups"],
    ["with a hidden ward", [1, 2, 3, 4, 5], [30, 3, 30, 30, 30], "a group has no figure that may be shown"],
    ["with a ward that has no fifth", [1, 2, 3, 4, 5, null], [30, 30, 30, 30, 30, 30], "1 of its places have no fifth"],
  ])("%s is refused", async (_name, fifths, numbers, reason) => {
    const rows = { councils: [council("E08000035")], localities: wards(fifths), activity: counts(numbers) };
    const db = await figuresOf(rows);
    const [first] = await select(db, `select slope, refusal from (${sqlOf("fifths")})`);
    expect(first).toEqual({ slope: null, refusal: reason });
  });
});

it("says what a fifth is, and that its count is suppressed", () => {
  const fifth = {
    indicator_code: "ACT-ADMISSION",
    person_type: "client",
    basis: "in_year",
    period: "2010-11",
    title: "Admissions",
    decimals: 1,
    fifth: "1",
    place_count: 2,
    numerator: null,
    population: 20_000,
    value: null,
    lower_95: null,
    upper_95: null,
    slope: null,
    slope_lower: null,
    slope_upper: null,
    refusal: "a group has no figure that may be shown",
  };
  expect(fifthRows([fifth])).toEqual([
    { fifth: "1, most deprived", places: 2, count: "suppressed", of: "20,000", value: "suppressed", interval: "none" },
  ]);
});
