import { expect, it } from "vitest";
import { publishedSpending } from "../../../../../reports/council/value-for-money/published/query.ts";
import { council, figuresOf, select } from "../../../../analysis/core.ts";

const [leeds, hull, england] = ["E08000035", "E06000010", "E92000001"];
const total = "TOTAL ADULT SOCIAL CARE";
const assessment = "Care assessment and safeguarding";

/** Expenditure, income and net of a line, in thousands. */
const spent = (area_code: string, line: string, expenditure: number | null, income: number | null) =>
  (
    [
      ["total_expenditure", expenditure],
      ["total_income", income],
      ["net_current_expenditure", expenditure === null || income === null ? null : expenditure - income],
    ] as const
  ).map(([account, amount]) => ({ period: "2024-25", area_code, area_name: "", line, account, amount }));

const ofCouncil = {
  period: "2014-15",
  area: "212 - Leeds",
  support_type: "Non Salt Totals",
  age: null,
  delivery: "Total",
  summary: "Adult Social Care",
  account: "Gross current expenditure",
  amount: 250,
};

const spending = publishedSpending.tables.lines.sql;

// Leeds: 30 of 300 are 10%; Hull, its one comparator: 20 of 100 are 20%; England's own row: 1,000 of 20,000 are 5%.
it("has a council's lines in the order of the publication, beside England's own row and its comparators' share", async () => {
  const db = await figuresOf({
    councils: [
      council(leeds, { council_name: "Leeds", local_code: "212" }),
      council(hull, { council_name: "Hull", local_code: "215" }),
    ],
    published_spending: [
      ...[...spent(leeds, total, 400, 100), ...spent(leeds, assessment, 35, 5)],
      ...[...spent(hull, total, 150, 50), ...spent(hull, assessment, 20, 0)],
      ...[...spent(england, total, 30_000, 10_000), ...spent(england, assessment, 1000, 0)],
    ],
    pss_expenditure: [ofCouncil],
  });
  const lines = await select(db, `select * from (${spending}) where council_code = '${leeds}'`);
  const before = { pss_period: "2014-15", pss_gross: 250_000, period: "2024-25", comparator_n: 1 };
  expect(lines).toMatchObject([
    {
      ...before,
      title: assessment,
      part: "line",
      expenditure: 35_000,
      income: 5000,
      net: 30_000,
      share: 10,
      england_net: 1_000_000,
      england_share: 5,
      comparator_median: 20,
    },
    {
      ...before,
      title: "All adult social care",
      part: "total",
      expenditure: 400_000,
      income: 100_000,
      net: 300_000,
      share: 100,
      england_net: 20_000_000,
    },
  ]);
});
