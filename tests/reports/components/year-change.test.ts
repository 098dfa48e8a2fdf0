import { describe, expect, it } from "vitest";
import { changeSentence, latestChanges } from "../../../reports/components/year-change.ts";
import { timeRow } from "./time-rows.ts";

describe("the sentence about a year's change", () => {
  it.each([
    [{}, "Share: rose by 3.1 percentage points in a year, from 28.1% to 31.2%."],
    [
      { verdict: "lower", before_value: 34.3, difference: -3.1 },
      "Share: fell by 3.1 percentage points in a year, from 34.3% to 31.2%.",
    ],
    [{ verdict: "no_clear_change" }, "Share: no clear change in a year, from 28.1% to 31.2%."],
    [
      { verdict: "not_compared", change_refusal: "it is not a share of people" },
      "Share: went from 28.1% to 31.2% in a year; whether by more than chance is not known.",
    ],
    [
      { verdict: "not_compared", difference: null, change_refusal: "the series breaks in 2009-10" },
      "Share: not compared, the series breaks in 2009-10.",
    ],
  ])("%o", (parts, sentence) => {
    expect(changeSentence("Share", timeRow(parts))).toBe(sentence);
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
