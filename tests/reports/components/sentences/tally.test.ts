import { expect, it } from "vitest";
import { tally } from "../../../../reports/components/sentences/judgement.ts";

it.each([
  [
    ["worse", "better", "similar", "similar"],
    "of 4 councils, 1 is better than England, 2 similar and 1 worse, by their own 95% intervals",
  ],
  [["similar"], "of 1 council, 1 is similar to England, by its own 95% interval"],
  [
    ["lower", "not_compared", "lower", "higher"],
    "of 3 councils, 1 is higher than England and 2 lower, by their own 95% intervals; 1 more council cannot be compared",
  ],
  [
    ["worse", "worse", "not_compared", ""],
    "of 2 councils, 2 are worse than England, by their own 95% intervals; 2 more councils cannot be compared",
  ],
  [
    ["better", "higher", "lower"],
    "of 3 councils, 1 is better than England, 1 higher and 1 lower, by their own 95% intervals",
  ],
  [["not_compared", "not_compared"], "no council can be compared with England"],
  [[], "no council can be compared with England"],
])("the tally of %o", (judgements, words) => {
  expect(tally(judgements, "council", "England")).toBe(words);
});
