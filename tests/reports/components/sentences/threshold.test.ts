import { describe, expect, it } from "vitest";
import {
  type Threshold,
  thresholdInBrief,
  thresholdSentence,
  thresholdsSentence,
  thresholdWarning,
} from "../../../../reports/components/sentences/threshold.ts";

const of = (parts: Partial<Threshold>): Threshold => ({
  name: "Stonegarth",
  value: "substantial",
  year: "2010-11",
  before: null,
  same: 15,
  wider: 0,
  narrower: 0,
  silent: 0,
  ...parts,
});

describe("an eligibility threshold", () => {
  it.each([
    ["is said with its year", {}, "Stonegarth supported people from substantial needs on in 2010-11."],
    [
      "is said with what it was before",
      { before: "moderate" },
      "Stonegarth supported people from substantial needs on in 2010-11; the year before from moderate needs on.",
    ],
    [
      "is said not to be known",
      { value: null },
      "From which level of need on Stonegarth supports people is not recorded.",
    ],
  ])("%s", (_name, parts, says) => {
    expect(thresholdSentence(of(parts))).toBe(says);
  });

  const warning =
    "Where thresholds differ, people who are eligible do: shares and rates of them are not of like people.";

  it.each([
    ["all agree", {}, "Each of its 15 comparators has the same threshold."],
    [
      "some differ",
      { same: 10, wider: 4, narrower: 1 },
      `Of its 15 comparators 10 have the same threshold; 4 take in people of lesser need and 1 takes in people of greater need alone. ${warning}`,
    ],
    ["some do not say", { same: 14, silent: 1 }, "Of its 15 comparators 14 have the same threshold; 1 does not say."],
    ["it has none", { same: 0 }, ""],
    ["its own is not known", { value: null, same: 0, silent: 15 }, ""],
  ])("warns where comparators draw the line elsewhere: %s", (_name, parts, says) => {
    expect(thresholdWarning(of(parts), false)).toBe(says);
  });

  it("says of comparators that a reader chose that it is not shown", () => {
    expect(thresholdWarning(of({}), true)).toBe(
      "Of the comparators that you chose it is not shown: theirs may differ.",
    );
  });
});

it.each([
  [
    "some differ",
    { same: 9, wider: 4, narrower: 2 },
    "Eligible from substantial needs on; 6 of 15 comparators draw the line elsewhere.",
  ],
  [
    "all agree",
    { same: 15, wider: 0, narrower: 0 },
    "Eligible from substantial needs on, as of each of 15 comparators.",
  ],
  [
    "some do not say",
    { same: 12, wider: 0, narrower: 0, silent: 3 },
    "Eligible from substantial needs on, as of 12 of 15 comparators, 3 do not say.",
  ],
  ["it is not recorded", { value: null }, "From which level of need on Stonegarth supports people is not recorded."],
])("says in one line where %s", (_name, parts, says) => {
  const none = { same: 0, wider: 0, narrower: 0, silent: 0 };
  expect(thresholdInBrief(of({ ...none, ...parts }), false)).toBe(says);
});

it("counts councils by the level that they begin at, and warns where it is not one", () => {
  expect(thresholdsSentence(["substantial", "moderate", "substantial", "critical"], "2010-11")).toBe(
    "In 2010-11, 1 council supported people from critical needs on, 2 from substantial and 1 from moderate. Where thresholds differ, people who are eligible do: the figures are not of like people.",
  );
  expect(thresholdsSentence(["moderate"], "2010-11")).toBe(
    "In 2010-11, each council that says supported people from moderate needs on.",
  );
});
