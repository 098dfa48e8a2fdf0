import { expect, it } from "vitest";
import type { Field } from "../../src/contract/field.ts";
import { ageBand, councilCode, count, decimal, oneOf, pounds, yesNo } from "../../src/contract/fields.ts";
import { mistakeIn } from "../../src/contract/mistakes.ts";
import { calendarYear, date, financialYear, monthOf, period, quarter } from "../../src/contract/period-fields.ts";

const made = "a date or number that a spreadsheet made of what was typed";

/** What analysts often type, the column they type it in, and what the message calls it. */
const table: readonly (readonly [cell: string, field: Field<unknown>, is: string | null])[] = [
  ["1,2O4", count(), "letter O"],
  ["o", count(), null],
  ["l20", count(), "letter l or I"],
  ["I2", decimal(), "letter l or I"],
  ["#REF!", count(), "a formula that failed"],
  ["#N/A", date(), "a formula that failed"],
  ["########", pounds(), "a number that its column was too narrow to show"],
  ["=SUM(A1:A3)", count(), "a formula"],
  ["Â£120", pounds(), "letters saved in one way and opened in another"],
  ["N/A", count(), "a word for no number"],
  ["nil", pounds(), "a word for no number"],
  ["TBC", decimal(), "a word for no number"],
  ["*", count(), "a symbol for a number that is not shown"],
  ["[c]", count(), "a symbol for a number that is not shown"],
  ["..", decimal(), "a symbol for a number that is not shown"],
  ["-", count(), "a symbol for a number that is not shown"],
  ["<5", count(), "a limit in place of a number"],
  ["10-20", count(), "a range"],
  ["10 to 20", count(), "a range"],
  ["7.7 (7.6)", decimal(), "two numbers, one restated"],
  ["12/15", count(), "two numbers"],
  ["1204*", count(), "a number with a footnote mark"],
  ["31.2 [note 3]", decimal(), "a number with a footnote mark"],
  ["£1,2O4", pounds(), "letter O"],
  ["1 2\u041e4", count(), "letter O"],
  ["(1,2l4)", pounds(), "letter l or I"],
  ["£1,204*", pounds(), "a number with a footnote mark"],
  ["-5 (note 2)", decimal(), "a number with a footnote mark"],
  ["1,204 CR", pounds(), "an amount marked as credit or debit"],
  ["£500DR", pounds(), "an amount marked as credit or debit"],
  ["Cr 12.50", pounds(), "an amount marked as credit or debit"],
  ["1'204", count(), "an apostrophe between thousands"],
  ["1.204,50", pounds(), "a point between thousands and a comma before decimals"],
  ["3-", count(), "a negative number"],
  ["£1,204", decimal(), "an amount of money"],
  ["12%", count(), "a percentage"],
  ["12,5", count(), "a comma in the wrong place"],
  ["1,20,400", pounds(), "a comma in the wrong place"],
  ["12.5", count(), "decimals"],
  ["-3", count(), "a negative number"],
  ["(3)", count(), "a negative number"],
  ["£120", count(), "an amount of money"],
  ["12 people", count(), "a number with words"],
  ["1204 hours", decimal(), "a number with words"],
  ["03/31/2011", date(), "the month before the day"],
  ["31/03/2011 14:30", date(), "a time of day"],
  ["31/02/2011", date(), "no day of the calendar, or one with two figures for the year"],
  ["11-03-31", date(), "no day of the calendar, or one with two figures for the year"],
  ["30/03/2011", quarter(), "a day that no quarter ends on"],
  ["2011-02-28", quarter(), "a day that no quarter ends on"],
  ["Q4 2010", quarter(), "a quarter with one year"],
  ["2010-11 Q5", quarter(), "a quarter that there is not"],
  ["2010-11", quarter(), "a year without its quarter"],
  ["2010-12 Q4", quarter(), "two years that do not follow each other"],
  ["2010", financialYear(), "a calendar year"],
  ["2010-12", financialYear(), "two years that do not follow each other"],
  ["2011 Q1", period(), "a quarter with one year"],
  ["4th quarter 2010", quarter(), "a quarter with one year"],
  ["FY11", financialYear(), "a financial year named by one year"],
  ["FY2011", quarter(), "a financial year named by one year"],
  ["10-11", quarter(), "a year without its quarter"],
  ["Nov-10", quarter(), "a month that no quarter ends with"],
  ["01/03/2011", quarter(), "a day that no quarter ends on"],
  ["31-Mar", quarter(), "a day without its year, as a spreadsheet shows one"],
  ["Q3 (Jan-Mar) 2010-11", quarter(), "months that are not those of the quarter"],
  ["Jan-Feb 2011", quarter(), "months that are not those of the quarter"],
  ["2010-11 Q4", financialYear(), "a part of a year"],
  ["Jan-Mar 2011", financialYear(), "a part of a year"],
  ["2010-1911", financialYear(), "two years that do not follow each other"],
  ["Mar-11", financialYear(), "a day or month: a spreadsheet may have made it of a year"],
  ["2010-12-01", financialYear(), "a day or month: a spreadsheet may have made it of a year"],
  ["2010-11 outturn", financialYear(), "a period with other words beside it"],
  ["Mar-11", period(), "the end of a quarter and of a year"],
  ["31 March 2011", period(), "the end of a quarter and of a year"],
  ["2011-03-31", period(), "the end of a quarter and of a year"],
  ["Sep-08", period(), "a month, or two years that a spreadsheet took for one"],
  ["2008-09-01", period(), "a month, or two years that a spreadsheet took for one"],
  ["Mar-11", date(), "a month without its day"],
  ["2010-11 Q4", date(), "no day"],
  ["2010-11", calendarYear(), "two years"],
  ["212", councilCode(), "a local authority code of three figures"],
  ["H6X4G", councilCode(), "a local authority code of five characters"],
  ["00DA", councilCode(), "an old code of four characters"],
  ["Leeds", councilCode(), "a name"],
  ["King's Lynn & West Norfolk", councilCode(), "a name"],
  ["05-Sep", count(), made],
  ["2010-02-28", decimal(), made],
  ["Jul-10", oneOf(["a", "b"]), made],
  ["1.23E+11", councilCode(), made],
  ["2014-10-01", ageBand(), made],
  ["Sep-10", monthOf("submission", ["07", "10"], "a submission"), made],
  ["maybe", yesNo(), null],
];

it.each(table)("calls %j in such a column what it is", (cell, field, is) => {
  expect(field.read(cell)).toBeUndefined();
  expect(mistakeIn(cell, field.type.kind)?.is ?? null).toBe(is);
});

it("says for each what to do, and to run refresh again", () => {
  const known = table.flatMap(([cell, field]) => mistakeIn(cell, field.type.kind) ?? []);
  expect(new Set(known.map(({ is }) => is)).size).toBeGreaterThanOrEqual(30);
  for (const { fix } of known) expect(fix).toMatch(/^[A-Z].* run refresh again\.$/);
});

/** Cells with two meanings: the message names both. */
it.each<readonly [cell: string, field: Field<unknown>, fix: string]>([
  [
    "Q4 2010",
    quarter(),
    "It may be October to December 2010, which is 2010-11 Q3, or quarter 4 of 2010-11, which is 2010-11 Q4: write the one that is meant and run refresh again.",
  ],
  [
    "2011 Q1",
    period(),
    "It may be January to March 2011, which is 2010-11 Q4, or quarter 1 of 2011-12, which is 2011-12 Q1: write the one that is meant and run refresh again.",
  ],
  ["FY11", financialYear(), "It may be 2010-11 or 2011-12: write the one that is meant and run refresh again."],
  ["31/03/2011", period(), "Write 2010-11 Q4 for the quarter or 2010-11 for the year and run refresh again."],
  [
    "Sep-08",
    period(),
    "It may be 2008-09 Q2, or 2008-09, which a spreadsheet shows so. Format the column as text in the spreadsheet before you type it again, and run refresh again.",
  ],
  [
    "Nov-10",
    quarter(),
    "November 2010 is in 2010-11 Q3: give that if the whole quarter is meant and run refresh again.",
  ],
])("says of %j what it may mean", (cell, field, fix) => {
  expect(field.read(cell)).toBeUndefined();
  expect(mistakeIn(cell, field.type.kind)?.fix).toBe(fix);
});
