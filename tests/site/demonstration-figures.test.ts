import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stories } from "../../src/demo/stories.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { outsideLimits, select } from "../analysis/core.ts";
import { loadedWarehouse } from "./site.ts";

let db: Database;

beforeAll(async () => {
  db = await Database.open(await loadedWarehouse(), "read");
}, 600_000);

afterAll(() => db.close());

it("limits hold the figure itself", async () => {
  const { n } = await db.columns("select count(*) as n from out.figure where lower_95 is not null");
  expect(n?.[0]).toBeGreaterThan(10_000);
  expect(await select(db, outsideLimits)).toEqual([]);
});

describe("past forecasts of the demonstration", () => {
  it.each(["adass_eligible", "long_term_community_snapshot"])(
    "of %s held 75% to 90% of outcomes over all dates, and 60% or more on each",
    async (definition) => {
      const found = await select(
        db,
        `select horizon, count(*) as dates, 100 * sum(held) / sum(forecasts) as share, min(100 * held / forecasts) as least
        from pub.forecast_coverage where definition = '${definition}' group by horizon order by horizon`,
      );
      expect(found.map(({ horizon, dates }) => [horizon, dates])).toEqual([
        [1, 8],
        [2, 6],
        [3, 4],
        [4, 2],
      ]);
      for (const { share, least } of found) {
        expect(share).toBeGreaterThanOrEqual(75);
        expect(share).toBeLessThanOrEqual(90);
        expect(least).toBeGreaterThanOrEqual(60);
      }
    },
  );

  it("left each council but the smallest with forecasts four, three, two and one quarters before the due date", async () => {
    const found = await select(
      db,
      `select horizon, count(*) = count(forecast) as is_each from pub.forecast
      where area_type = 'council' and horizon <= 5 and area_code <> '${stories.verySmall.code}'
        and definition in ('adass_eligible', 'long_term_community_snapshot')
      group by horizon order by horizon`,
    );
    expect(found.map(({ is_each }) => is_each)).toEqual([true, true, true, true, false]);
    const small = `select count(forecast) as n from pub.forecast where area_code = '${stories.verySmall.code}'`;
    expect(await select(db, small)).toEqual([{ n: 0 }]);
  });
});
