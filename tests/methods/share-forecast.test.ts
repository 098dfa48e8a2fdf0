import { expect, it } from "vitest";
import { z } from "zod";
import { cell, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const published = expected("share-forecast", {
  origin: cell,
  horizon: cell,
  date_count: cell,
  growth: cell,
  lower_growth: cell,
  upper_growth: cell,
  forecast: cell,
  lower_80: cell,
  upper_80: cell,
});

const growthSchema = z.object({
  growth: z.number().nullable(),
  lower_growth: z.number().nullable(),
  upper_growth: z.number().nullable(),
  date_count: z.number(),
});

/** How far each quarter had come; the growth of a quarter is this times 0.8 to 1.19, by series. */
const pace = [0, 0.3, 0.55, 0.78, 1, 1.25, 1.4, 1.62];

interface Point {
  readonly series: number;
  readonly position: number;
  readonly value: number | null;
}

const logitOf = (series: number, position: number) => -2.5 + series / 50 + (pace[position] ?? 0) * (0.8 + series / 100);
const shareOf = (logit: number) => 100 / (1 + Math.exp(-logit));

/** Forty series of eight quarters, or as many as are asked for. */
const points = (seriesCount = 40, quarterCount = 8): Point[] =>
  Array.from({ length: seriesCount * quarterCount }, (_, index) => {
    const [series, position] = [Math.floor(index / quarterCount), index % quarterCount];
    return { series, position, value: shareOf(logitOf(series, position)) };
  });

/** The growth that is known at an origin, so many quarters ahead; undefined where no date has enough series. */
async function growthOf(list: readonly Point[], origin: number, horizon: number) {
  const rows = list.map(({ series, position, value }) => `('r', ${series}, ${position}, ${value})`);
  await db.run(
    `create or replace table points as from (values ${rows.join(", ")}) as t(reading, series, position, value)`,
  );
  const [found] = await db.rows(
    growthSchema,
    `select growth, lower_growth, upper_growth, date_count from share_forecast('points')
    where origin = ${origin} and horizon = ${horizon}`,
  );
  return found;
}

async function one(expression: string) {
  const [row] = await db.rows(
    z.object({ it: z.union([z.number(), z.string()]).nullable() }),
    `select ${expression} as it`,
  );
  return row?.it;
}

it.each(published.map((row) => [row.origin, row.horizon, row] as const))(
  "from quarter %i, %i ahead, is that worked with numpy",
  async (origin, horizon, row) => {
    const found = await growthOf(points(), origin, horizon);
    expect(found?.date_count).toBe(row.date_count);
    expect(found?.growth).toBeCloseTo(row.growth, 9);
    expect(found?.lower_growth).toBeCloseTo(row.lower_growth, 9);
    expect(found?.upper_growth).toBeCloseTo(row.upper_growth, 9);
    const share = shareOf(logitOf(7, origin));
    expect(await one(`share_forecast_value(${share}, ${row.growth})`)).toBeCloseTo(row.forecast, 9);
    expect(await one(`share_forecast_value(${share}, ${row.lower_growth})`)).toBeCloseTo(row.lower_80, 9);
    expect(await one(`share_forecast_value(${share}, ${row.upper_growth})`)).toBeCloseTo(row.upper_80, 9);
  },
);

it("follows growth that slows: of shares that rise along straight lines most intervals hold", async () => {
  // 40 councils reach 20%, 20.5%, … 39.5% at the last of twelve quarters, each by equal steps.
  const lines = points(40, 12).map(({ series, position }) => {
    return { series, position, value: ((20 + series / 2) * (position + 1.5)) / 12.5 };
  });
  await growthOf(lines, 11, 1);
  const [held] = await db.rows(
    z.object({ share: z.number() }),
    `select 100 * avg(cast(later.value between share_forecast_value(points.value, lower_growth)
        and share_forecast_value(points.value, upper_growth) as integer)) as share
    from points join share_forecast('points') as known on known.origin = points.position
    join points as later on later.series = points.series and later.position = points.position + horizon
    where horizon <= 3 and lower_growth is not null`,
  );
  // By numpy. Were limits to span past dates alone, they would hold 14.6%.
  expect(held?.share).toBeCloseTo(78.6, 1);
});

it("knows of no point after its origin", async () => {
  const later = points().map((point) => (point.position > 5 ? { ...point, value: 99 } : point));
  expect(await growthOf(later, 5, 2)).toEqual(await growthOf(points(), 5, 2));
});

it("has no limits of fewer than three dates: 150 councils on two are two draws", async () => {
  expect(await growthOf(points(150), 2, 1)).toEqual({
    growth: null,
    lower_growth: null,
    upper_growth: null,
    date_count: 2,
  });
});

it("counts no date with fewer than 30 series", async () => {
  expect(await growthOf(points(29), 7, 1)).toBeUndefined();
  expect((await growthOf(points(30), 7, 1))?.date_count).toBe(7);
  // One of the 30 is not known at the fourth quarter: growth to it and from it is of 29.
  const gap = points(30).map((point) =>
    point.series === 3 && point.position === 3 ? { ...point, value: null } : point,
  );
  expect((await growthOf(gap, 7, 1))?.date_count).toBe(5);
});

it("leaves out shares of 0% and 100%, which have no logit", async () => {
  for (const value of [0, 100]) {
    const list = points(31).map((point) => (point.series === 30 && point.position > 0 ? { ...point, value } : point));
    expect(await growthOf(list, 7, 1)).toEqual(await growthOf(points(30), 7, 1));
  }
});

it.each([
  ["null, 7", "there is no share to start from"],
  ["0, 7", "a share of 0% or 100% has no growth to carry on"],
  ["100, 7", "a share of 0% or 100% has no growth to carry on"],
  [
    "20, null",
    "a forecast needs the growth of at least 30 councils over as many quarters on at least three past dates; none was known by then",
  ],
  [
    "20, 1",
    "a forecast needs the growth of at least 30 councils over as many quarters on at least three past dates; one was known by then",
  ],
  ["20, 3", null],
])("is refused in words: %s", async (given, words) => {
  expect(await one(`share_forecast_refusal(${given})`)).toBe(words);
});
