import { expect, it } from "vitest";
import {
  type SpendingLine,
  spendingCells,
  spendingLead,
  spendingSentences,
} from "../../../../../reports/council/value-for-money/published/spending.ts";

const total: SpendingLine = {
  period: "2024-25",
  title: "All adult social care",
  part: "total",
  breakdown: "all",
  breakdown_value: "all",
  expenditure: 437_881_000,
  income: 115_148_000,
  net: 322_733_000,
  share: 100,
  england_net: 25_243_898_400,
  england_share: 100,
  comparator_median: 100,
  comparator_n: 15,
  pss_period: null,
  pss_gross: null,
};

it("says what was spent, what was received, and the net of the two", () => {
  expect(spendingSentences("Leeds", total)).toEqual([
    "In 2024-25, Leeds’s net current expenditure on adult social care was £322.7 million: £437.9 million was spent, less £115.1 million of income.",
  ]);
});

it("is what is said first of money: what was spent, and the largest line beside the comparators", () => {
  const line = {
    ...total,
    part: "line" as const,
    title: "Learning disability support, aged 18 to 64",
    breakdown: "age",
  };
  const lines = [
    { ...line, title: "Social isolation", share: 0.2 },
    { ...line, share: 33.8, comparator_median: 30.3 },
    total,
  ];
  expect(spendingLead("Leeds", lines)).toEqual({
    says: "In 2024-25 Leeds spent £322.7 million net on adult social care: £437.9 million less £115.1 million of income.",
    qualified:
      "The largest line is learning disability support, aged 18 to 64: 33.8% of net spending; the comparators’ median is 30.3%.",
  });
  expect(spendingLead("Slough", [{ ...total, net: null }])).toBeNull();
});

it("works out no change from the return that came before, which is another", () => {
  const [, other] = spendingSentences("Leeds", { ...total, pss_period: "2014-15", pss_gross: 287_100_000 });
  expect(other).toBe(
    "Gross current expenditure in 2014-15, £287.1 million, is from another return (PSS EX1) with other lines: no change is worked out between the two.",
  );
});

it("says that a return was not received, and prints no amount for it", () => {
  const late = { ...total, expenditure: null, income: null, net: null, share: null };
  expect(spendingSentences("Slough", late)).toEqual([
    "Slough’s return for 2024-25 was not received in time for the publication, which estimates it in England’s figures alone.",
  ]);
  expect(spendingCells(late)).toMatchObject({ net: "not received", share: "not available", england: "25,243,898" });
});

it("prints thousands, shares beside England's and the comparators', and amounts below nought", () => {
  const line: SpendingLine = {
    ...total,
    title: "Commissioning, strategy and administration",
    part: "line",
    breakdown: "service",
    breakdown_value: "commissioning_strategy_and_administration",
    net: -8_285_000,
    share: -2.567,
    england_share: 5.54,
    comparator_median: 5.1,
  };
  expect(spendingCells(line)).toMatchObject({
    line: "Commissioning, strategy and administration",
    net: "−8,285",
    share: "−2.6%",
    median: "5.1% (15 councils)",
    englandShare: "5.5%",
  });
  expect(spendingCells({ ...line, part: "sub-line", title: "Support for carers, aged 18 to 64" }).line).toBe(
    "of which support for carers, aged 18 to 64",
  );
});
