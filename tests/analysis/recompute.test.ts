import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/store/warehouse/database.ts";
import { figuresOf, select } from "./core.ts";

/** The parts of a published value; `name` is its area's. */
const parts = (
  name: string,
  measure_group: string,
  outcome: number | null,
  numerator: number | null,
  denominator: number | null,
) =>
  Object.entries({ Outcome: outcome, Numerator: numerator, Denominator: denominator }).map(
    ([measure_type, measure_value]) => ({
      geographical_code: name,
      geographical_description: name,
      geographical_level: "Council Type",
      ons_code: null,
      measure_code: measure_group,
      measure_group,
      disaggregation: "Total",
      measure_type,
      measure_value,
      period: "2020-21",
    }),
  );

let db: Database;

beforeAll(async () => {
  const ascof_open_data = [
    // 5,597 of 6,183 is 90.52%.
    parts("exact", "1C(1A)", 90.5, 5597, 6183),
    // 395 ± 2.5 of 480 ± 2.5: 392.5 / 482.5 is 81.35% and 397.5 / 477.5 is 83.25%.
    parts("least", "1C(1A)", 81.3, 395, 480),
    parts("too little", "1C(1A)", 81.2, 395, 480),
    parts("most", "1C(1A)", 83.2, 395, 480),
    parts("too much", "1C(1A)", 83.3, 395, 480),
    // 616 of 1,108 is 55.596%: neither number is divided by 5.
    parts("two decimals", "1C(1A)", 55.6, 616, 1108),
    parts("wrong in the second", "1C(1A)", 55.61, 616, 1108),
    // 123 of 401 is 30.67%; 401 of 123 is 326.0%.
    parts("fifty-two", "1G", 1595, 123, 401),
    parts("twelve", "1G", 368.1, 123, 401),
    parts("ten", "1G", 306.7, 123, 401),
    parts("a thousand", "1G", 30_673, 123, 401),
    parts("a share", "1G", 0.3, 123, 401),
    parts("swapped", "1G", 326, 123, 401),
    parts("weighted", "1B", 77.5, 3000, 4000),
    parts("a score", "1A", 19, 8000, 400),
    parts("hidden", "1E", 50, null, 400),
    parts("nobody", "1E", 0, 0, 400),
    parts("no value", "1E", null, 20, 400),
  ].flat();
  db = await figuresOf({ ascof_open_data });
}, 120_000);

it("allows what rounding to 5 and to the last printed decimal may have done, and no more", async () => {
  const query =
    "select area_name, cause from pub.recomputed_finding where indicator_code = '1C(1A)' order by area_name";
  expect(await select(db, query)).toEqual([
    { area_name: "too little", cause: null },
    { area_name: "too much", cause: null },
    { area_name: "wrong in the second", cause: null },
  ]);
});

it("gives the interval that rounding allows, the printed value's own half decimal in it", async () => {
  const query = "select lowest, highest from pub.recomputed_finding where area_name = 'too much'";
  const [row] = await select(db, query);
  expect(row?.lowest).toBeCloseTo(81.297, 3);
  expect(row?.highest).toBeCloseTo(83.296, 3);
});

it("says the likely cause: a factor, or the parts the wrong way round", async () => {
  const query = "select area_name, cause from pub.recomputed_finding where indicator_code = '1G' order by area_name";
  expect(await select(db, query)).toEqual([
    { area_name: "a share", cause: "100 times too small" },
    { area_name: "a thousand", cause: "1,000 times too large" },
    { area_name: "fifty-two", cause: "52 times too large" },
    { area_name: "swapped", cause: "numerator and denominator swapped" },
    { area_name: "ten", cause: "10 times too large" },
    { area_name: "twelve", cause: "12 times too large" },
  ]);
});

it("counts what agrees and what does to the last decimal", async () => {
  const query = `select indicator_code, checked_count, inside_count, exact_count from pub.recomputed
    where checked_count > 0 order by all`;
  expect(await select(db, query)).toEqual([
    { indicator_code: "1C(1A)", checked_count: 7, inside_count: 4, exact_count: 2 },
    { indicator_code: "1G", checked_count: 6, inside_count: 0, exact_count: 0 },
  ]);
});

it("never recomputes a weighted score or a value without its parts, and counts them", async () => {
  const query = `select indicator_code, weighted_count, no_parts_count, nought_count from pub.recomputed
    where checked_count = 0 order by all`;
  expect(await select(db, query)).toEqual([
    { indicator_code: "1A", weighted_count: 1, no_parts_count: 0, nought_count: 0 },
    { indicator_code: "1B", weighted_count: 1, no_parts_count: 0, nought_count: 0 },
    { indicator_code: "1E", weighted_count: 0, no_parts_count: 1, nought_count: 1 },
  ]);
});
