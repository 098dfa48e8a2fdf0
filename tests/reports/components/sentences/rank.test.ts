import { expect, it } from "vitest";
import { quarterOf, rankWords } from "../../../../reports/components/sentences/rank.ts";
import { withMacros } from "../../../methods/limits.ts";

it.each([
  [
    { n: 15, rank: 4, overlap_count: 3 },
    "rank 4 of 16 with a value, counting from the highest, in the highest quarter; the intervals of 3 comparators overlap it",
  ],
  [
    { n: 15, rank: 4, overlap_count: 1, shared_by: 1 },
    "rank 4 of 16 with a value, counting from the highest, in the highest quarter; the interval of 1 comparator overlaps it",
  ],
  [
    { n: 15, rank: 4, overlap_count: 3, shared_by: 2 },
    "rank 4 of 16 with a value, counting from the highest, shared by 2, in the highest quarter; the intervals of 3 comparators overlap it",
  ],
  [
    { n: 15, rank: 1, overlap_count: 0 },
    "rank 1 of 16 with a value, counting from the highest, in the highest quarter; no comparator’s interval overlaps it",
  ],
  [
    { n: 15, rank: 16, overlap_count: null },
    "rank 16 of 16 with a value, counting from the highest, in the lowest quarter; how many overlap it is not known",
  ],
  [
    { n: 15, rank: 5, overlap_count: 0 },
    "rank 5 of 16 with a value, counting from the highest, in the second quarter; no comparator’s interval overlaps it",
  ],
  [
    { n: 2, rank: 1, overlap_count: 0 },
    "rank 1 of 3 with a value, counting from the highest; no comparator’s interval overlaps it",
  ],
  [{ n: 0, rank: 1, overlap_count: 0 }, "not ranked: no comparator has a figure"],
  [{ n: null, rank: null, overlap_count: null }, "not ranked: no comparator has a figure"],
])("%o", (standing, words) => expect(rankWords(standing)).toBe(words));

it("finds the quarter as the method of the database does, for each rank of 1 to 40 values", async () => {
  const pairs = Array.from({ length: 40 }, (_, index) => index + 1).flatMap((n) =>
    Array.from({ length: n }, (_, index) => [index + 1, n] as const),
  );
  const db = await withMacros();
  const { quarter } = await db.columns(`select quantile_group(rank, n, 4) as quarter
    from (values ${pairs.map(([rank, n], place) => `(${place}, ${rank}, ${n})`).join(", ")}) as given(place, rank, n)
    order by place`);
  expect(pairs.map(([rank, n]) => quarterOf(rank, n))).toEqual(quarter);
});
