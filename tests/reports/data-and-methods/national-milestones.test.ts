import { expect, it } from "vitest";
import { monthName } from "../../../reports/components/words/periods.ts";
import { evidenceWords } from "../../../reports/data-and-methods/national-milestones.ts";

it("a milestone is due in a month, not on a day", () => {
  expect(monthName("2010-04-01")).toBe("April 2010");
});

it("the kinds of evidence are in words, with or between them", () => {
  expect(evidenceWords("number")).toBe("a number");
  expect(evidenceWords("qualitative|flag")).toBe("what people say, or yes or no");
});
