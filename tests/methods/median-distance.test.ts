import { describe, expect, it } from "vitest";
import { z } from "zod";
import { withMacros } from "./limits.ts";

const db = await withMacros();
const number = z.number().nullable();
const rowSchema = z.object({
  median: number,
  mad: number,
  distance: number,
  value_count: number,
  refusal: z.string().nullable(),
});

function distances(values: readonly (number | null)[]) {
  const rows = values.map((value, place) => `(${place}, 'a', ${value}), (${100 + place}, 'b', 1)`);
  return db.rows(
    rowSchema,
    `with distances as (select place, part, median_distance(v, part) as d from (values ${rows.join(", ")}) as t(place, part, v))
      select unnest(d) from distances where part = 'a' order by place`,
  );
}

describe("the distance from the median", () => {
  // By hand: the median is 2; the distances 1, 1, 0, 0, 2, 4, 7 are 0, 0, 1, 1, 2, 4, 7 in order, with 1 in the middle.
  it("is in median absolute deviations", async () => {
    const found = await distances([1, 1, 2, 2, 4, 6, 9]);
    expect(found[0]).toMatchObject({ median: 2, mad: 1, value_count: 7 });
    expect(found.map(({ distance }) => distance)).toEqual([-1, -1, 0, 0, 2, 4, 7]);
  });

  // By hand: of 10, 20, 30, 40, 50 and 61 the median is 35; the distances 5, 5, 15, 15, 25, 26 have a median of 15.
  it("is the same however far one extreme lies", async () => {
    const found = await distances([10, 20, 30, 40, 50, 61, null]);
    expect(found[1]?.distance).toBe(-1);
    expect((await distances([10, 20, 30, 40, 50, 61_000, null]))[1]?.distance).toBe(-1);
  });

  it.each([
    [[null, 1, 2, 3, 4, 5], "there is no value"],
    [[1, 2, 3, 4, null], "there are fewer than five values"],
    [[7, 3, 3, 3, 9], "half of the values or more are the same"],
    [[3, 3, 3, 3, 3], "half of the values or more are the same"],
  ])("is refused for %j: %s", async (values, refusal) => {
    const [first] = await distances(values);
    expect(first).toMatchObject({ distance: null, refusal });
  });
});
