import { describe, expect, it } from "vitest";
import {
  admissionsSentence,
  overheadSentence,
  resourceRows,
} from "../../../../reports/council/value-for-money/resources.ts";
import { vfmFigure } from "./vfm-rows.ts";

const head = vfmFigure({
  indicator_code: "EX-HEAD",
  breakdown: "age_band",
  breakdown_value: "65+",
  value: 1154.6,
  comparator_lowest: 900,
  comparator_median: 1090.5,
  comparator_highest: 1400,
  england_value: 1100,
});
const assessment = vfmFigure({
  indicator_code: "EX-ASSESS",
  numerator: 8_000_000,
  denominator: 90_000_000,
  value: 8.9,
});
const served = vfmFigure({ indicator_code: "SERVED", period: "2010-11 Q4", numerator: 4000, value: 2000 });
const admissions = (breakdown_value: string, comparator_lowest: number, comparator_highest: number) =>
  vfmFigure({
    indicator_code: "ACT-ADMISSION",
    breakdown: "age_band",
    breakdown_value,
    comparator_lowest,
    comparator_highest,
  });

describe("the use of resources", () => {
  it("is a row for each measure in its newest year, beside comparators and England", () => {
    const rows = resourceRows([{ ...head, period: "2009-10", value: 1 }, head, assessment]);
    expect(rows.map(({ figure: _figure, ...row }) => Object.values(row))).toEqual([
      [...["Spending per head, aged 65 and over", "2010-11", "£1,155", "£1,091", "£900 to £1,400", "£1,100"]],
      [
        ...["Assessment and support services, of all spending", "2010-11", "8.9%"],
        ...["not available", "not available", "not available"],
      ],
    ]);
  });

  it("says what assessment and support services cost for each person, where both are known", () => {
    // £8,000,000 ÷ 4,000 = £2,000.
    expect(overheadSentence([assessment, served])).toBe(
      "In 2010-11 assessment and support services cost £8.0 million, £2,000 for each of the 4,000 people with ongoing support at its end.",
    );
    expect(overheadSentence([assessment, { ...served, numerator: null }])).toBe("");
    expect(overheadSentence([served])).toBe("");
  });

  it("says how far rates of admission differ, beside what the guide found, and what cannot be looked at", () => {
    // 450 ÷ 150 = 3; 3,000 ÷ 2,000 = 1.5.
    expect(admissionsSentence([admissions("65-74", 150, 450), admissions("85+", 2000, 3000)])).toBe(
      "Of its comparators the highest rate of admission is, of the lowest, 3.0 times at 65 to 74 and 1.5 times at 85 and over. The Department of Health found in 2009 that councils differed three-fold for older people, and seven-fold for people with a learning disability (as the Centre for Public Scrutiny’s guide of 2010 quotes it). Admissions are returned by age and not by client group, so that the seven-fold cannot be looked at.",
    );
    expect(admissionsSentence([admissions("85+", 0, 3000)])).toMatch(/^The Department of Health found/);
  });
});
