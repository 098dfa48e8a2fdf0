import { describe, expect, it } from "vitest";
import { OwnComparators } from "../../../../../reports/components/own-comparators/own.ts";
import {
  chosenLines,
  type PairLine,
  type PairRow,
  pairsOf,
} from "../../../../../reports/council/value-for-money/outcome/pairs.ts";
import { isDrawn, pairSentence } from "../../../../../reports/council/value-for-money/outcome/quadrants.ts";
import { twoYearsSentence, unknownSentence } from "../../../../../reports/council/value-for-money/outcome/section.ts";

const row: PairRow = {
  pair: "home",
  title: "Home care, and being at home",
  reason: "It is meant to be so.",
  cost_measure: "cost of an hour of home care",
  check_below: null,
  check_above: 40,
  outcome_measure: "share of people at home",
  outcome_unit: "percent",
  outcome_decimals: 1,
  outcome_polarity: "high",
  outcome_kind: "proportion",
};

function line(
  side: "cost" | "outcome",
  area_code: string,
  value: number | null,
  parts: Partial<PairLine> = {},
): PairLine {
  return {
    pair: "home",
    side,
    role: area_code === "A" ? "this" : "comparator",
    area_code,
    area_name: `Council ${area_code}`,
    framework: "",
    edition: "",
    indicator_code: side,
    definition: "",
    person_type: "all",
    basis: "",
    period: "2010-11",
    breakdown: "all",
    breakdown_value: "all",
    value,
    value_status: value === null ? "suppressed" : "value",
    lower_95: side === "cost" || value === null ? null : value - 3,
    upper_95: side === "cost" || value === null ? null : value + 3,
    ...parts,
  };
}

/** The council at £18 and 80%, comparators at £15, £16 and £50 with 70%, 74% and 90%. */
const lines = [
  line("cost", "A", 18),
  line("cost", "B", 15),
  line("cost", "C", 16),
  line("cost", "D", 50),
  line("outcome", "A", 80),
  line("outcome", "B", 70),
  line("outcome", "C", 74),
  line("outcome", "D", 90),
];

function pairOf(all: readonly PairLine[]) {
  const [pair] = pairsOf({ pairs: [row], lines: all });
  if (pair === undefined) throw new Error("no pair");
  return pair;
}

describe("a cost beside a result", () => {
  it("leaves a cost that is probably an error out of both medians", () => {
    // Of £15 and £16 the middle is £15.50, of 70% and 74% it is 72%; £50 is above the fence of £40.
    const { costMedian, outcomeMedian, others } = pairOf(lines);
    expect([costMedian, outcomeMedian]).toEqual([15.5, 72]);
    expect(others.map(({ isCheck }) => isCheck)).toEqual([false, false, true]);
  });

  it("says its corner, then both values by the grammar, then why the two stand together", () => {
    const pair = pairOf(lines);
    // 18 is 16.1% more than 15.50; the whole interval, 77% to 83%, is above 72%.
    expect(isDrawn(pair) && pairSentence("Eastwold", pair)).toBe(
      "Costs more, better result. Eastwold’s cost of an hour of home care, £18.00, is 16.1% more than its comparators’ median of £15.50. " +
        "Eastwold’s share of people at home, 80.0%, is better than its comparators’ median of 72.0%: the whole interval, 77.0% to 83.0%, is above it, and higher is better. It is meant to be so.",
    );
  });

  it("is not drawn of two years, which a sentence names", () => {
    const pair = pairOf(lines.map((each) => (each.side === "outcome" ? { ...each, period: "2012-13" } : each)));
    expect(isDrawn(pair)).toBe(false);
    expect(twoYearsSentence("Eastwold", pair)).toMatch(
      /^In 2010-11, Eastwold’s cost .* In 2012-13, Eastwold’s share of people at home, 80\.0%, is better than/,
    );
  });

  it("is not drawn of a council whose own cost is probably an error, and says so", () => {
    const pair = pairOf([line("cost", "A", 41), ...lines.slice(1)]);
    expect(isDrawn(pair)).toBe(false);
    expect(unknownSentence([pair])).toBe(
      "Not compared: Home care, and being at home (the cost is probably an error of return).",
    );
  });

  it("says which of the two is missing, and why", () => {
    const without = (side: string) =>
      pairOf(lines.map((each) => (each.side === side ? { ...each, value: null, value_status: "suppressed" } : each)));
    expect(unknownSentence([without("cost"), without("outcome")])).toBe(
      "Not compared: Home care, and being at home (its cost: suppressed) and Home care, and being at home (its result: suppressed).",
    );
  });
});

it("follows the comparators that a reader chose", () => {
  const councils = ["A", "B", "C", "D"].map((code, council_number) => ({
    code,
    name: `Council ${code}`,
    council_number,
  }));
  const kinds = [
    {
      key_number: 1,
      polarity: "none",
      framework: "",
      edition: "",
      indicator_code: "cost",
      definition: "",
      person_type: "all",
      basis: "",
      period: "2010-11",
      breakdown: "all",
      breakdown_value: "all",
    },
  ];
  const figures = [15, 50].map((value, place) => ({
    key_number: 1,
    council_number: place === 0 ? 1 : 3,
    value,
    lower_95: null,
    upper_95: null,
  }));
  const choice = { value: "D", name: "Council D", members: [3], isInUse: false };
  const own = new OwnComparators(choice, councils, { kinds, figures });
  expect(chosenLines(own, lines).map(({ side, area_code, value }) => [side, area_code, value])).toEqual([
    ["cost", "A", 18],
    ["cost", "D", 50],
    ["outcome", "A", 80],
  ]);
});
