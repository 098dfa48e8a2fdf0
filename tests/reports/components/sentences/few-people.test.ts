import { expect, it } from "vitest";
import {
  fewestTold,
  notShownSentence,
  suppressedSentence,
} from "../../../../reports/components/sentences/few-people.ts";

const rules = (own: { threshold: number; zeros: string; round_to: number }) => ({
  personal_budgets: { title: "Personal budget counts", threshold: 5, zeros: "shown", round_to: 1 },
  savings: { title: "Savings", threshold: 5, zeros: "shown", round_to: 1 },
  self_funders: { title: "Self-funders", ...own },
});

const [usual, stricter] = [
  rules({ threshold: 5, zeros: "shown", round_to: 1 }),
  rules({ threshold: 10, zeros: "hidden", round_to: 5 }),
];

it.each([
  [
    usual,
    "Counts of fewer than 5 people are suppressed, but for 0, and shares that leave so few out, and others that would reveal them.",
  ],
  [
    stricter,
    "Counts of fewer than 10 people are suppressed, 0 among them, and shares that leave so few out, and others that would reveal them. Counts are rounded to the nearest 5, and shares and rates are of rounded counts.",
  ],
])("says what of a return is suppressed, by the rule in force", (of, sentence) => {
  expect(suppressedSentence(of, "self_funders")).toBe(sentence);
});

it.each([
  [usual, "Counts of fewer than 5 people are not shown, but for 0, nor others that would reveal them."],
  [
    stricter,
    "Counts of fewer than 5 people are not shown, but for 0, nor others that would reveal them. Returns with another rule are Self-funders: fewer than 10, 0 among them, rounded to the nearest 5.",
  ],
])("says what of all returns is not shown, and which have another rule", (of, sentence) => {
  expect(notShownSentence(of)).toBe(sentence);
});

it("prints no count that is under any of the thresholds where it is worked out", () => {
  expect([fewestTold(usual), fewestTold(stricter)]).toEqual([5, 10]);
});

it("says nothing by a rule that the page was not told", () => {
  expect(() => suppressedSentence(usual, "population")).toThrow("how small numbers of population are hidden");
});
