import { describe, expect, it } from "vitest";
import { latestChanges, yearSentence } from "../../../../reports/council/personal-budgets/year-change.ts";
import { timeRow } from "./time-rows.ts";

describe("the sentence about a year's change", () => {
  it.each([
    [
      {},
      "Share: Eastwold’s share rose from 28.1% at 31 March 2010 to 31.2% at 31 March 2011, by 3.1 percentage points (95% interval 1.2 to 5.0).",
    ],
    [
      { before_value: 34.3, difference: -3.1, lower_difference: -5, upper_difference: -1.2, basis: "in_year" },
      "Share: Eastwold’s share fell from 34.3% in April 2009 to March 2010 to 31.2% in April 2010 to March 2011, by 3.1 percentage points (95% interval −5.0 to −1.2).",
    ],
    [
      { lower_difference: -0.5 },
      "Share: Eastwold’s share shows no clear change: it was 28.1% at 31 March 2010 and 31.2% at 31 March 2011, and the 95% interval of the difference, −0.5 to 5.0 percentage points, includes 0.",
    ],
    [
      { lower_difference: null, upper_difference: null, change_refusal: "it is not a share of people" },
      "Share: Eastwold’s share was 28.1% at 31 March 2010 and 31.2% at 31 March 2011, a difference of 3.1 percentage points; whether chance could explain it is not known: it has no interval.",
    ],
    [
      { difference: null, change_refusal: "the series breaks in 2009-10" },
      "Share: not compared, the series breaks in 2009-10.",
    ],
  ])("%o", (parts, sentence) => {
    expect(yearSentence("Eastwold", "Share", timeRow(parts))).toBe(sentence);
  });
});

it("takes the newest quarter of each measure that has one of a year before, carers and offers apart", () => {
  const rows = [
    timeRow({ period: "2010-11 Q3" }),
    timeRow({ period: "2010-11 Q4" }),
    timeRow({ definition: "carers_in_year", person_type: "carer", before_period: null }),
    timeRow({ indicator_code: "PPF-10", definition: "", person_type: "client", period: "2010-11 Q4" }),
    timeRow({ indicator_code: "PPF-10", definition: "", person_type: "all", period: "2010-11 Q3" }),
  ];
  expect(latestChanges(rows).map(({ label, row }) => [label, row.period])).toEqual([
    ["Eligible for a budget", "2010-11 Q4"],
    ["Offered when new", "2010-11 Q3"],
  ]);
});
