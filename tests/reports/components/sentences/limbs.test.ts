import { expect, it } from "vitest";
import { limbsSentence } from "../../../../reports/components/sentences/target.ts";

const both = {
  share: "3.4%",
  targetVerdict: "met",
  preventionGbp: 210_000,
  preventionVerdict: "met",
  verdict: "met",
} as const;

it.each([
  ["both limbs", both, "3.4% saved: reached; £210,000 of it from prevention: shown. Met."],
  [
    "4% with nothing from prevention",
    { ...both, share: "4.0%", preventionGbp: 0, preventionVerdict: "not met", verdict: "not met" },
    "4.0% saved: reached; £0 of it from prevention: not shown. Not met: the milestone asks for both.",
  ],
  [
    "too little, some of it from prevention",
    { ...both, share: "1.1%", targetVerdict: "not met", verdict: "not met" },
    "1.1% saved: not reached; £210,000 of it from prevention: shown. Not met: the milestone asks for both.",
  ],
  [
    "a share without what comes from prevention",
    { ...both, preventionGbp: null, preventionVerdict: "cannot be judged", verdict: "cannot be judged" },
    "3.4% saved: reached; how much of it comes from prevention is not known. Cannot be judged.",
  ],
  [
    "no share",
    { ...both, share: null, targetVerdict: "cannot be judged", verdict: "cannot be judged" },
    "The share saved is not known; £210,000 of it from prevention: shown. Cannot be judged.",
  ],
])("says each limb of %s", (_, limbs, says) => {
  expect(limbsSentence(limbs)).toBe(says);
});
