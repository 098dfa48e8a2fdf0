import { expect, it } from "vitest";
import { possessive } from "../../../../reports/components/sentences/words.ts";

// Office for National Statistics, style guide, apostrophes: "James’s driving test", "The women’s average salary",
// "The statisticians’ discussion".
it.each([
  ["Northmere", false, "Northmere’s"],
  ["Leeds", false, "Leeds’s"],
  ["James", false, "James’s"],
  ["women", true, "women’s"],
  ["statisticians", true, "statisticians’"],
])("of %s (plural: %s) is %s", (name, isPlural, words) => expect(possessive(name, isPlural)).toBe(words));
