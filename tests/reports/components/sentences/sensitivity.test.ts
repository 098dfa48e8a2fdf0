import { describe, expect, it } from "vitest";
import {
  type Beside,
  dependsOnSet,
  holdsSentence,
  sensitivitySentence,
} from "../../../../reports/components/sentences/sensitivity.ts";
import { measured } from "./figures.ts";

const share = measured({ value: 31.2, lower: 29.9, upper: 32.5 });
const beside = (judgement: Beside["judgement"], rank: number, median: number | null, n = 15): Beside => ({
  judgement,
  rank,
  median,
  n,
  tied_count: 0,
});

const used = beside("similar", 5, 30.1);

describe("what other sets would say of a figure", () => {
  it.each<[string, readonly Beside[], string]>([
    [
      "the same with every set",
      [beside("similar", 5, 30.1), beside("similar", 5, 30.1)],
      "Northmere’s share, 31.2%, is similar to its comparators’ median with the set in use and with each of the 2 other sets. It is the 5th highest of 16 (high is good), with every set. The median is 30.1%, with every set.",
    ],
    [
      "the same verdict with other ranks and medians",
      [beside("similar", 4, 29.95), beside("similar", 6, 30.84, 14)],
      "Northmere’s share, 31.2%, is similar to its comparators’ median with the set in use and with each of the 2 other sets. It is the 5th highest of 16 (high is good); with the other sets, 4th highest to 6th highest of 15 to 16. The median is 30.1%; with the other sets, 30.0% to 30.8%.",
    ],
    [
      "the last place, named from its own end",
      [beside("similar", 15, 30.1, 15), beside("similar", 15, 30.1, 14)],
      "Northmere’s share, 31.2%, is similar to its comparators’ median with the set in use and with each of the 2 other sets. It is the 5th highest of 16 (high is good); with the other sets, 15th highest to lowest of 15 to 16. The median is 30.1%, with every set.",
    ],
    [
      "another verdict beside one",
      [beside("similar", 5, 30.1), beside("better", 4, 29.8)],
      "How Northmere’s share, 31.2%, stands to its comparators’ median depends on the set: it is similar with the set in use, and better with 1 of the 2 other sets. It is the 5th highest of 16 (high is good); with the other sets, 4th highest to 5th highest of 16. The median is 30.1%; with the other sets, 29.8% to 30.1%.",
    ],
    [
      "another verdict beside each",
      [beside("better", 4, 29.8)],
      "How Northmere’s share, 31.2%, stands to its comparators’ median depends on the set: it is similar with the set in use, and better with the other set. It is the 5th highest of 16 (high is good); with the other set, 4th highest of 16. The median is 30.1%; with the other set, 29.8%.",
    ],
    [
      "no other set",
      [],
      "Northmere’s share, 31.2%, is similar to its comparators’ median. There is no other set to compare it with.",
    ],
  ])("%s", (_what, others, sentence) => {
    expect(sensitivitySentence(share, used, others, "high")).toBe(sentence);
  });

  it("claims no side without an interval, and gives the ranks all the same", () => {
    const bare = measured({ value: 31.2, lower: null, upper: null });
    const unknown = beside("not_compared", 5, 30.1);
    expect(sensitivitySentence(bare, unknown, [beside("not_compared", 6, 30.4)], "low")).toBe(
      "Whether Northmere’s share differs from its comparators’ median by more than chance is not known: it has no interval. It is the 5th lowest of 16 (low is good); with the other set, 6th lowest of 16. The median is 30.1%; with the other set, 30.4%.",
    );
  });

  it("says that no comparator has a figure", () => {
    expect(sensitivitySentence(share, beside("not_compared", 1, null, 0), [], "high")).toBe(
      "Northmere’s share cannot be placed: no comparator has a figure.",
    );
  });
});

it("depends on the set where any other set gives another verdict, whatever the ranks", () => {
  expect(dependsOnSet(used, [beside("similar", 1, 20), beside("similar", 16, 40)])).toBe(false);
  expect(dependsOnSet(used, [beside("similar", 5, 30.1), beside("worse", 5, 33)])).toBe(true);
  expect(dependsOnSet(used, [])).toBe(false);
});

it.each([
  [
    20,
    2,
    "Of 20 outcome measures that can be compared with the comparators’ median, the verdict on 18 holds with every other set that was tried; on 2 it depends on the set.",
  ],
  [
    20,
    0,
    "The verdict on each of the 20 outcome measures that can be compared with the comparators’ median holds with every other set that was tried.",
  ],
  [
    1,
    0,
    "The verdict on the one outcome measure that can be compared with the comparators’ median holds with every other set that was tried.",
  ],
  [
    3,
    3,
    "The verdict on each of the 3 outcome measures that can be compared with the comparators’ median depends on the set.",
  ],
  [
    1,
    1,
    "The verdict on the one outcome measure that can be compared with the comparators’ median depends on the set.",
  ],
  [0, 0, "No outcome measure has an interval and another set to try: no verdict can be tried."],
] as const)("of %i judged, %i depending", (judged, depending, sentence) => {
  expect(holdsSentence(judged, depending)).toBe(sentence);
});
