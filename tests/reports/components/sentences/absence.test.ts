import { expect, it } from "vitest";
import { absence } from "../../../../reports/components/sentences/measured.ts";
import { withoutValue } from "./figures.ts";

it.each([
  ["suppressed", "Northmere’s share is suppressed, so that no one can be identified by it."],
  ["missing", "Northmere’s share is not known."],
  ["not_published", "Northmere’s share was not published."],
  ["nobody", "Northmere’s share counts nobody: there was no one to count."],
  ["not_collected", "Northmere’s share was not collected: no return asked for it."],
  ["not_applicable", "Northmere’s share is not applicable: what it measures is not found there."],
  ["withheld", "Northmere’s share is withheld: its publisher does not release it, or it cannot be right."],
  ["of another kind", "Northmere’s share is not known."],
])("a figure that is %s has words of its own", (status, sentence) => {
  expect(absence(withoutValue(status))).toBe(sentence);
});

it("says when, and when it was owed", () => {
  const late = { period: "2010-11 Q3", owedBy: "2011-02-15" };
  expect(absence(withoutValue("not_submitted", late))).toBe(
    "At 31 December 2010, Northmere’s share was not submitted: it was due by 15 February 2011.",
  );
});
