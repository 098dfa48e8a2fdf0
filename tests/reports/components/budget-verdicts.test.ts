import { expect, it } from "vitest";
import { verdictSentence } from "../../../reports/components/budget-verdicts.ts";
import { milestoneLine, without } from "./lines.ts";

it("says whether the value meets the milestone, and apart from that what chance could explain", () => {
  expect(verdictSentence(milestoneLine({}))).toBe(
    "Eligible for a budget: Eastwold’s share, 31.2%, meets the milestone of at least 30%. Chance could explain that: the interval 28.4% to 34.1% includes 30%.",
  );
});

it("says why a definition has no verdict", () => {
  expect(verdictSentence(milestoneLine(without("missing")))).toBe(
    "Eligible for a budget: Eastwold’s share is not known. Whether it meets the milestone cannot be said.",
  );
});
