import { expect, it } from "vitest";
import { evidenceWords } from "../../../reports/components/national-milestones.ts";
import { monthName } from "../../../reports/components/periods.ts";

it("a milestone is due in a month, not on a day", () => {
  expect(monthName("2010-04-01")).toBe("April 2010");
});

it("the kinds of evidence are in words, with or between them", () => {
  expect(evidenceWords("number")).toBe("a number");
  expect(evidenceWords("qualitative|flag")).toBe("what people say, or yes or no");
});
