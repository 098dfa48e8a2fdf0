import { expect, it } from "vitest";
import { type AfterDue, afterSentence } from "../../../../reports/components/sentences/target.ts";

const after = (parts: Partial<AfterDue>): AfterDue => ({
  unit: "percent",
  target: 100,
  basis: "in_quarter",
  period: "2010-11 Q2",
  value: 70.3,
  afterPeriod: "2010-11 Q3",
  afterValue: 100,
  ...parts,
});

it.each([
  [{}, "70.3% in July to September 2010, when due; 100.0% in October to December 2010: met one quarter later."],
  [
    { value: 36.7, afterPeriod: "2010-11 Q4", afterValue: 57.6 },
    "36.7% in July to September 2010, when due; 57.6% in January to March 2011: still not met two quarters later.",
  ],
  [
    { value: 100, afterValue: 97 },
    "100.0% in July to September 2010, when due; 97.0% in October to December 2010: no longer met one quarter later.",
  ],
  [
    { value: 100, afterPeriod: "2011-12 Q2" },
    "100.0% in July to September 2010, when due; 100.0% in July to September 2011: still met four quarters later.",
  ],
  [
    { value: 99.96, afterValue: 99.98 },
    "99.96% in July to September 2010, when due; 99.98% in October to December 2010: still not met one quarter later.",
  ],
  [
    { value: null, afterValue: 90 },
    "No figure in July to September 2010, when due; 90.0% in October to December 2010: not met one quarter later.",
  ],
  [
    {
      unit: "people",
      target: 1,
      basis: "snapshot",
      period: "2009-10 Q4",
      value: 0,
      afterPeriod: "2010-11 Q1",
      afterValue: 12,
    },
    "0 at 31 March 2010, when due; 12 at 30 June 2010: met one quarter later.",
  ],
  [
    { target: 3, basis: "", period: "2010-11", value: 2.9, afterPeriod: "2011-12", afterValue: 3.1 },
    "2.9% in 2010-11, when due; 3.1% in 2011-12: met one year later.",
  ],
])("what came after: %o", (parts, words) => {
  expect(afterSentence(after(parts))).toBe(words);
});
