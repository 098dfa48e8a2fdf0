import { describe, expect, it } from "vitest";
import { type Reconciled, reconciledSentence, reconciledSummary } from "../../src/explain/reconciliation.ts";

const row: Reconciled = {
  name_one: "NI 130 as returned",
  name_two: "personal budget counts of the year",
  period: "2010-11",
  unit: "percent",
  value_one: 29.1,
  value_two: 29.34,
  received_one: "2011-06-24",
  received_two: "2011-05-13",
  is_within: false,
  why: "NI 130 is a return of its own.",
};

describe("two returns that give one thing", () => {
  it("are told with both values, the day of each and the difference", () => {
    expect(reconciledSentence(row)).toBe(
      "In 2010-11, NI 130 as returned (received 24 June 2011): 29.1%; personal budget counts of the year (received 13 May 2011): 29.3%. They differ by 0.2 percentage points. NI 130 is a return of its own.",
    );
  });

  it("agree where rounding explains the difference", () => {
    expect(reconciledSentence({ ...row, value_one: 29.3, received_one: null, is_within: true })).toBe(
      "In 2010-11, NI 130 as returned: 29.3%; personal budget counts of the year (received 13 May 2011): 29.3%. They agree within rounding.",
    );
  });

  it("are told in pounds and people in their own words", () => {
    const [gbp, people] = [
      { ...row, unit: "gbp", value_one: 800_000, value_two: 500_000 },
      { ...row, unit: "people", value_one: 1204, value_two: 1300 },
    ];
    expect(reconciledSentence(gbp)).toContain("£800,000; ");
    expect(reconciledSentence(gbp)).toContain("They differ by £300,000.");
    expect(reconciledSentence(people)).toContain("They differ by 96 people.");
  });

  it("are counted over councils, with what counts as a difference", () => {
    expect(reconciledSummary({ ...row, differing: 34, councils: 151, within: 0.05 })).toBe(
      "34 of 151 councils: NI 130 as returned differs from personal budget counts of the year by more than 0.05 percentage points in 2010-11",
    );
  });
});
