import { expect, it } from "vitest";
import { certaintyWords } from "../../../../reports/components/indicator/facts.ts";

it.each([
  ["found", null, "found"],
  ["found", "A page", "found in: A page"],
  ["recalled", null, "not verified against a source"],
  ["uncertain", null, "uncertain"],
])("%s in %s is said as %s", (certainty, foundIn, words) => {
  expect(certaintyWords(certainty, foundIn)).toBe(words);
});
