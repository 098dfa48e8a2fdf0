import { describe, expect, it } from "vitest";
import {
  type Threshold,
  thresholdSentence,
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
