import { expect, it } from "vitest";
import { type HeldShare, heldSentence, worstSentence } from "../../../../reports/components/sentences/held.ts";

const share = (held_percent: number, lower_95: number, upper_95: number): HeldShare => {
  return { forecasts: 1204, held_percent, lower_95, upper_95 };
};

it.each([
  [
    share(60.1, 57.3, 62.8),
    "Of 1,204 past forecasts over all councils, the 80% intervals of 60.1% (95% interval 57.3% to 62.8%) held what happened, less often than the 80% that they claim: they are surer of themselves than they should be.",
  ],
  [
    share(78.5, 76.1, 80.7),
    "Of 1,204 past forecasts over all councils, the 80% intervals of 78.5% (95% interval 76.1% to 80.7%) held what happened, which chance alone could part from the 80% that they claim.",
  ],
  [
    share(77.6, 75.2, 80),
    "Of 1,204 past forecasts over all councils, the 80% intervals of 77.6% (95% interval 75.2% to 80.0%) held what happened, which chance alone could part from the 80% that they claim.",
  ],
  [
    share(91, 89.3, 92.5),
    "Of 1,204 past forecasts over all councils, the 80% intervals of 91.0% (95% interval 89.3% to 92.5%) held what happened, more often than the 80% that they claim: they are wider than they need be.",
  ],
])("says of past forecasts no more than the interval of how often they held", (given, sentence) => {
  expect(heldSentence(given)).toBe(sentence);
});

it("calls the worst what held less than half for certain, and nothing else", () => {
  expect(worstSentence("2 quarters ahead", share(20, 13, 29))).toBe(
    "The worst, 2 quarters ahead, held 20.0% (95% interval 13.0% to 29.0%).",
  );
  expect(worstSentence("2 quarters ahead", share(45, 41, 50))).toBe("");
});
