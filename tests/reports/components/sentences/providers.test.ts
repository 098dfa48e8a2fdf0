import { expect, it } from "vitest";
import {
  assistantsSentence,
  providersHeadline,
  sizesSentence,
} from "../../../../reports/components/sentences/providers.ts";

const count = (value: number | null, parts: { numerator?: number | null; denominator?: number | null } = {}) => ({
  period: "2010-11",
  value,
  numerator: parts.numerator ?? null,
  denominator: parts.denominator ?? null,
});

it.each([
  [
    "all that is known",
    {
      all: count(90),
      arrived: count(6.7, { numerator: 6, denominator: 90 }),
      lost: count(1.1, { numerator: 1, denominator: 85 }),
    },
    "90 providers at 31 March 2011, 85 a year before; 6 are new, 1 is no longer used",
  ],
  ["the number alone", { all: count(1), arrived: undefined, lost: undefined }, "1 provider at 31 March 2011"],
  [
    "a number that is not known",
    { all: count(null), arrived: count(null), lost: count(null) },
    "How many providers there were at 31 March 2011 is not known",
  ],
])("the headline of providers says %s", (_what, counts, says) => {
  expect(providersHeadline(counts)).toBe(says);
});

it("says how many providers are of each size, and nothing of sizes that are not known", () => {
  const sizes = [
    { name: "Fewer than 10 workers", value: 34 },
    { name: "10 to 49 workers", value: null },
    { name: "50 workers or more", value: 16 },
  ];
  expect(sizesSentence(sizes)).toBe("34 providers had fewer than 10 workers and 16 had 50 workers or more. ");
  expect(sizesSentence([])).toBe("");
});

it("says how many personal assistants people employ, that it is not known, or nothing where none was returned", () => {
  expect(assistantsSentence(count(61))).toBe(
    "People with a personal budget employed 61 personal assistants at 31 March 2011; others work for people who pay for themselves.",
  );
  expect(assistantsSentence(count(null))).toBe("How many personal assistants people employ is not known.");
  expect(assistantsSentence(undefined)).toBe("");
});
