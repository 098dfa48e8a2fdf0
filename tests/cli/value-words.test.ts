import { expect, it } from "vitest";
import { valueWords } from "../../src/cli/value-words.ts";

it.each([
  [31.25, "percent", "31.3%"],
  [-1204, "gbp", "-£1,204.0"],
  [12.3, "per_100k", "12.3 per 100,000 people"],
  [7.5, "per_10k", "7.5 per 10,000 people"],
  [13.6, "years", "13.6 years"],
  [18.7, "score", "18.7"],
])("%d in %s is %s", (value, unit, words) => {
  expect(valueWords(value, "value", unit)).toBe(words);
});

it("says why there is no value", () => {
  expect(valueWords(null, "not_collected", "percent")).toBe("not collected");
});
