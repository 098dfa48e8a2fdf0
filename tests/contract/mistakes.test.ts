import { expect, it } from "vitest";
import type { Field } from "../../src/contract/field.ts";
import { councilCode, count, decimal, pounds, yesNo } from "../../src/contract/fields.ts";
import { mistakeIn } from "../../src/contract/mistakes.ts";
import { date, financialYear, quarter } from "../../src/contract/period-fields.ts";

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
  ["212", councilCode(), "a local authority code of three figures"],
  ["H6X4G", councilCode(), "a local authority code of five characters"],
  ["00DA", councilCode(), "an old code of four characters"],
  ["Leeds", councilCode(), "a name"],
  ["King's Lynn & West Norfolk", councilCode(), "a name"],
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
