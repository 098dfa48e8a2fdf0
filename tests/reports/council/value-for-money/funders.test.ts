import { describe, expect, it } from "vitest";
import {
  agreementsSentence,
  fundersSentence,
  nhsGainsSentence,
} from "../../../../reports/council/value-for-money/funders.ts";
import { ni179Sentence } from "../../../../reports/council/value-for-money/ni179.ts";
import { reading, vfmFigure, vfmFileOf } from "./vfm-rows.ts";

const spent = (breakdown_value: string, value: number) =>
  vfmFigure({ indicator_code: "EX-FUNDER", breakdown: "funder", breakdown_value, value });

describe("who pays for adult social care", () => {
  it("is told by funder", () => {
    const figures = [spent("council", 110_000_000), spent("nhs", 1_500_000), spent("housing_support", 4_300_000)];
    expect(fundersSentence(figures, "2010-11")).toBe(
      "In 2010-11, £110.0 million of the council’s own money, £1.5 million of the NHS’s and £4.3 million of housing " +
        "support was spent on adult social care.",
    );
  });

  it("says what of the gains falls to the NHS, and that it is not taken off the savings", () => {
    const gains = [
      vfmFigure({ indicator_code: "GAIN-NHS", period: "2009-10", value: 80_000 }),
      vfmFigure({ indicator_code: "GAIN-NHS", period: "2010-11", value: 210_000 }),
    ];
    expect(nhsGainsSentence(gains)).toBe(
      "Of the gains in adult social care in 2010-11, £210,000 a year falls to the NHS, as the register has it. A gain’s " +
        "NHS share is not taken off the council’s savings.",
    );
    expect(nhsGainsSentence([])).toBe("");
  });
});

describe("the agreement on costs and benefits", () => {
  const agreement = {
    subject_kind: "milestone",
    subject: "PPF-21",
    title: "Agreement with the NHS",
    reference: "EX/2011/71",
    due_on: "2011-04-01",
    done_on: "2011-06-05",
    status: "done",
    role: "Director of finance",
    sentence: null,
  };
  const asked = "By April 2011 costs and benefits were to be apportioned by joint planning (PPF-21)";

  it("is named with its reference and its day", () => {
    expect(agreementsSentence(vfmFileOf({ agreements: [agreement] }, ["evidence"]))).toEqual([
      `${asked}: “Agreement with the NHS” (EX/2011/71), done 5 June 2011, 65 days late.`,
    ]);
  });

  it("is said to be missing from a register, and nothing is said where none is loaded", () => {
    expect(agreementsSentence(vfmFileOf({}, ["evidence"]))).toEqual([
      `${asked}: no agreement is in the council’s register of evidence.`,
    ]);
    expect(agreementsSentence(vfmFileOf({}))).toEqual([]);
  });
});

describe("NI 179 and the register of gains", () => {
  const pair = { period: "2010-11", value_one: 800_000, value_two: 500_000, difference: 300_000 };

  it("are put beside one another with the difference and why there may be one", () => {
    const reconciliations = [{ ...pair, is_within: false, why: "It counts every service." }];
    expect(ni179Sentence({ figures: [], reconciliations })).toBe(
      "NI 179 of 2010-11 was returned as £800,000; the register of gains gives £500,000, £300,000 less. It counts every " +
        "service.",
    );
  });

  it("agree where rounding explains the difference", () => {
    const near = { ...pair, value_two: 800_400, difference: -400, is_within: true, why: "" };
    expect(ni179Sentence({ figures: [], reconciliations: [near] })).toMatch(/gives £800,400: they agree\.$/);
  });

  it("says that it is made from the register where it is not returned, and which part is of adult social care", () => {
    const care = reading("gross current 2009-10, worth in the year of all gains since April 2008", 3.3, "met");
    const figures = [vfmFigure({ indicator_code: "NI 179", value: 2_600_000 }), care];
    expect(ni179Sentence({ figures, reconciliations: [] })).toBe(
      "NI 179 of 2010-11 is made here from the register of gains: £2.6 million for all services of the council, of which " +
        "£2.0 million is of adult social care. No return of NI 179 itself is loaded to compare it with.",
    );
  });
});
