import { expect, it } from "vitest";
import { stateWords } from "../../../../reports/components/words/state.ts";

it.each([
  ["2011-03-11", "2011-03-11", "done 11 March 2011"],
  ["2011-03-11", "2011-03-12", "done 12 March 2011, 1 day late"],
  [null, "2011-03-12", "done 12 March 2011"],
  ["2011-03-11", null, "late: not done"],
  ["2011-08-12", null, "not done, not due yet"],
  [null, null, "not done, no day set"],
])("a thing due on %s and done on %s is %s", (due_on, done_on, words) => {
  expect(stateWords({ due_on, done_on }, "not done", "2011-08-12")).toBe(words);
});
