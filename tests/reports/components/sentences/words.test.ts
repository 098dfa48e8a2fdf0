import { expect, it } from "vitest";
import {
  asHeadline,
  isOrAre,
  ofCouncils,
  possessive,
  reachedSentence,
  span,
} from "../../../../reports/components/sentences/words.ts";
import { percent } from "../../../../reports/components/words/format.ts";

it("takes the full stop from the end alone", () => {
  expect(asHeadline("Northmere’s share is 31.2%.")).toBe("Northmere’s share is 31.2%");
  expect(asHeadline("31.2% hold one")).toBe("31.2% hold one");
});

// Office for National Statistics, style guide, apostrophes: "James’s driving test", "The women’s average salary",
// "The statisticians’ discussion".
it.each([
  ["Northmere", false, "Northmere’s"],
  ["Leeds", false, "Leeds’s"],
  ["James", false, "James’s"],
  ["women", true, "women’s"],
  ["statisticians", true, "statisticians’"],
])("of %s (plural: %s) is %s", (name, isPlural, words) => expect(possessive(name, isPlural)).toBe(words));

it.each([
  [[31.2, 24.1, 28], "between 24.1% and 31.2%"],
  [[31.2], "31.2%"],
  [[31.22, 31.18], "31.2%"],
])("the span of %o is %s", (values, words) => {
  expect(span(values, percent)).toBe(words);
});

it.each([
  [12, 151, "12 of 151 councils"],
  [1, 151, "1 of 151 councils"],
  [1, 1, "1 of 1 council"],
  [0, 1, "0 of 1 council"],
  [0, 151, "none of 151 councils"],
  [151, 151, "all 151 councils"],
  [0, 0, "0 of 0 councils"],
])("%i of %i is said %s", (count, all, words) => expect(ofCouncils(count, all)).toBe(words));

it("has the verb of one thing and of several", () => {
  expect([0, 1, 2].map(isOrAre)).toEqual(["are", "is", "are"]);
});

it.each([
  [[40, 12, 30], 152, "Between 12 and 40 of 152 councils reached 30%, depending on the definition"],
  [[12, 12], 152, "12 of 152 councils reached 30%, on every definition"],
  [[152, 152], 152, "All 152 councils reached 30%, on every definition"],
  [[0, 152], 152, "Between 0 and all 152 councils reached 30%, depending on the definition"],
  [[0, 0], 152, "None of 152 councils reached 30%, on any definition"],
  [[1], 1, "1 of 1 council reached 30%, on every definition"],
])("councils that reached a target on each definition: %o of %i", (counts, all, sentence) => {
  expect(reachedSentence(counts, all, "30%")).toBe(sentence);
});
