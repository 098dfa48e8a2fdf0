import { expect, it } from "vitest";
import { verdictsSentence } from "../../../../reports/components/sentences/since.ts";

const verdict = (subject: "milestone" | "outcome", was_judged = true) => ({ subject, was_judged });

it.each([
  [[], ""],
  [[verdict("outcome")], "1 verdict changed."],
  [[verdict("outcome"), verdict("milestone")], "2 verdicts changed, 1 of them on milestones."],
  [
    [verdict("milestone"), verdict("milestone", false)],
    "1 verdict changed, on milestones; 1 was given for the first time.",
  ],
  [[verdict("milestone", false), verdict("milestone", false)], "2 verdicts were given for the first time."],
])("what changed of %j is said as %j", (verdicts, says) => {
  expect(verdictsSentence(verdicts)).toBe(says);
});
