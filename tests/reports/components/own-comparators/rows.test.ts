import { describe, expect, it } from "vitest";
import { OwnComparators } from "../../../../reports/components/own-comparators/own.ts";
import {
  comparedLines,
  comparedRow,
  officialSentence,
  rangedRow,
} from "../../../../reports/components/own-comparators/rows.ts";
import { figureLine } from "../milestone/rows.ts";

const councils = [10, 20, 40].map((_, place) => ({
  council_number: place + 1,
  code: `E${place + 1}`,
  name: `Council ${place + 1}`,
  region: "North",
  council_type: "city",
  last_day: null,
  scheme: "region",
  edition: "",
}));
/** A kind of figure has its number beside the columns of the key of its page. */
const kind = Object.assign({ key_number: 1, polarity: "high" }, { indicator_code: "NI 125", period: "2010-11" });
const own = new OwnComparators({ value: "E1,E2,E3", name: "three", members: [1, 2, 3], isInUse: false }, councils, {
  kinds: [kind],
  figures: [10, 20, 40].map((value, place) => {
    return { key_number: 1, council_number: place + 1, value, lower_95: null, upper_95: null };
  }),
});
const row = { indicator_code: "NI 125", period: "2010-11", value: 30, comparator_n: 15, comparator_median: 50 };

describe("a row with the comparators of a reader", () => {
  it("has theirs in the columns that it has, and no others", () => {
    expect(comparedRow(own, row, row)).toEqual({ ...row, comparator_n: 3, comparator_median: 20 });
    const placed = { ...row, comparator_rank: 9, comparator_lowest: 5 };
    expect(comparedRow(own, placed, placed)).toMatchObject({ comparator_rank: 2, comparator_lowest: 10 });
  });

  it("has none where its publisher bars it, where it has no value, or where nobody has such a figure", () => {
    const none = { comparator_n: null, comparator_median: null };
    const barred = { ...row, ...none };
    expect(comparedRow(own, barred, barred)).toMatchObject(none);
    expect(comparedRow(own, row, { ...row, value: null })).toMatchObject(none);
    expect(comparedRow(own, row, { ...row, period: "2009-10" })).toMatchObject(none);
  });
});

it("has where they lie though the council has no figure, where the page asks so", () => {
  const none = { ...row, value: null, comparator_lowest: 1, comparator_rank: 3 };
  expect(rangedRow(own, none, none)).toEqual({
    ...none,
    comparator_n: 3,
    comparator_median: 20,
    comparator_lowest: 10,
  });
  expect(rangedRow(own, none, { ...none, period: "2009-10" })).toMatchObject({
    comparator_n: null,
    comparator_median: null,
  });
});

it("puts the chosen councils in the place of the comparators’ lines, and leaves the council’s own and England’s", () => {
  const key = { indicator_code: "NI 125", period: "2010-11" };
  const lines = [
    figureLine({ ...key, role: "this", area_code: "E9", value: 30, n: 15, median: 50 }),
    figureLine({ ...key, role: "england", area_code: "E92", value: 44 }),
    figureLine({ ...key, role: "comparator", area_code: "E7", value: 50 }),
    figureLine({ ...key, role: "comparator", area_code: "E8", value: 60 }),
  ];
  const compared = comparedLines(own, lines);
  expect(compared.map(({ role, area_code, value }) => [role, area_code, value])).toEqual([
    ["this", "E9", 30],
    ["england", "E92", 44],
    ["comparator", "E1", 10],
    ["comparator", "E2", 20],
    ["comparator", "E3", 40],
  ]);
  expect(compared[0]).toMatchObject({ n: 3, median: 20 });
});

it("says how many figures would read otherwise by the official group, of those that it can be read by", () => {
  const read = { ...row, polarity: "high", lower_95: 25, upper_95: 35 };
  const chosen = { ...read, comparator_median: 20 };
  expect(officialSentence([[read, read]])).toBe(
    "By the official group every figure would read the same against the median.",
  );
  expect(
    officialSentence([
      [read, chosen],
      [read, chosen],
      [read, read],
    ]),
  ).toBe("By the official group 2 of 3 figures would read otherwise against the median: NI 125.");
  expect(officialSentence([[{ ...read, comparator_median: null }, chosen]])).toBe("");
});
