import { describe, expect, it } from "vitest";
import { z } from "zod";
import { withMacros } from "./limits.ts";

const db = await withMacros();
const count = z.number().nullable();
const rowSchema = z.object({
  ...{ rank: count, tied_count: count, value_count: count, area_count: count },
  refusal: z.string().nullable(),
  text: z.string(),
});

function ranks(values: string, polarity: string) {
  return db.rows(
    rowSchema,
    `with ranks as (select place, ranked(v, part, '${polarity}') as r from (values ${values}) as t(place, part, v))
      select unnest(r), rank_text(r) as text from ranks order by place`,
  );
}

const five = "(1, 'a', 30), (2, 'a', 50), (3, 'a', 30), (4, 'a', null), (5, 'a', 10), (6, 'b', 99), (7, 'b', 30)";

describe("a rank", () => {
  it.each([
    ["high", [2, 1, 2, null, 4, 1, 2]],
    ["none", [2, 1, 2, null, 4, 1, 2]],
    ["low", [2, 4, 2, null, 1, 2, 1]],
  ])("begins with the best where the good side is %s, and ties take the better rank", async (polarity, expected) => {
    expect((await ranks(five, polarity)).map(({ rank }) => rank)).toEqual(expected);
  });

  it("says of how many values, in how many areas, and with how many it is shared", async () => {
    const [first, second, , fourth, , sixth] = await ranks(five, "high");
    expect(first?.text).toBe("rank 2 (shared by 2) of 4 with a value, of 5");
    expect(second?.text).toBe("rank 1 of 4 with a value, of 5");
    expect(fourth?.text).toBe("no rank: there is no value");
    expect(sixth?.text).toBe("rank 1 of 2 with a value, of 2");
  });

  it.each([
    ["(1, 'a', 30), (2, 'a', 30)", "all values are the same"],
    ["(1, 'a', 30), (2, 'a', null)", "there is no other value"],
    ["(1, 'a', null), (2, 'a', 30)", "there is no value"],
  ])("is refused among %s: %s", async (values, refusal) => {
    const [first] = await ranks(values, "high");
    expect(first).toMatchObject({ rank: null, refusal });
  });
});
