import { expect, it } from "vitest";
import { absence } from "../../../../reports/components/sentences/absence.ts";
import { withoutValue } from "./figures.ts";

it.each([
  ["suppressed", "Northmere’s share is suppressed, so that no one can be identified by it."],
  ["missing", "Northmere’s share was not submitted."],
  ["not_collected", "Northmere’s share was not collected: no return asks for it."],
  ["not_applicable", "Northmere’s share is not applicable: what it measures is not found there."],
  ["withheld", "Northmere’s share was withheld by its publisher."],
  ["of another kind", "Northmere’s share is not available."],
])("a figure that is %s has words of its own", (status, sentence) => {
  expect(absence(withoutValue(status))).toBe(sentence);
});

it("says when", () => {
  expect(absence(withoutValue("missing", { period: "2010-11 Q3" }))).toBe(
    "At 31 December 2010, Northmere’s share was not submitted.",
  );
});
