import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Field } from "../../src/contract/field.ts";
import {
  ageBand,
  councilCode,
  count,
  decimal,
  measured,
  oneOf,
  pounds,
  text,
  yesNo,
} from "../../src/contract/fields.ts";
import { date, financialYear, monthOf, period, quarter } from "../../src/contract/period-fields.ts";
import type { Database } from "../../src/store/database.ts";
import { emptyDatabase, readByCode, readBySql } from "./engines.ts";

type Row = readonly [written: string, value: string | number | boolean, says: string];

const commas = "thousands commas";
const spaces = "spaces between thousands";
const shortened = "a number that a spreadsheet shortened: check that no digits are lost";
const units = "thousands, millions or billions in letters";
const inFigures = "a day as 31/03/2011";
const inWords = "a day with its month in words";
const apostrophe = "an apostrophe before the value";
const unseen = "a character that is not seen";
const minusAfter = "a minus sign after the number";
const band = "an age band that a spreadsheet took for a date";
const otherBand = "an age band in other words";
const otherMonth = "a month in another way";
const list = "capitals, spaces or hyphens in a code";
const year = "a financial year as 2010/11";
const twoFigures = "a financial year in two figures";
const besideYear = "words beside the year";
const beforeYear = "the quarter before the year";
const otherWay = "the quarter in another way";
const marks = "a space or hyphen of another kind";
const ofMonths = "the months of the quarter";
const lastMonth = "the last month of the quarter";
const asAt = "words before the day";
const month = "a financial year that a spreadsheet took for a month";

/** What people write, what it is read as, and how that is said. */
const tables: Readonly<Record<string, readonly [field: Field<unknown>, rows: readonly Row[]]>> = {
  "a count": [
    count(),
    [
      ["1,204", 1204, commas],
      ["12,345,678", 12345678, commas],
      ["999,999,999,999,999", 999999999999999, commas],
      ["1 204", 1204, spaces],
      ["1\u00a0204", 1204, spaces],
      ["1\u202f204\u202f000", 1204000, spaces],
      ["+1204", 1204, "a plus sign"],
      ["1204.0", 1204, "decimals of nought"],
      ["1,204.00", 1204, `${commas}, decimals of nought`],
      ["1.2E+03", 1200, `${shortened}, decimals of nought`],
      ["1.204e3", 1204, `${shortened}, decimals of nought`],
      ["5E0", 5, `${shortened}, decimals of nought`],
      ["'1200", 1200, apostrophe],
      ["\u2019 1,204", 1204, `${apostrophe}, ${commas}`],
      ["\u200b1204", 1204, unseen],
    ],
  ],
  "a number": [
    decimal(),
    [
      ["1,204.5", 1204.5, commas],
      ["12.3%", 12.3, "a percent sign"],
      ["12.3 %", 12.3, "a percent sign"],
      ["\u20131.5", -1.5, "a dash as a minus sign"],
      ["\u2212 1.5", -1.5, "a dash as a minus sign"],
      [".5", 0.5, "no nought before the point"],
      ["-.25", -0.25, "no nought before the point"],
      ["1.25E+01", 12.5, shortened],
      ["(12.5)", -12.5, "brackets for a negative number"],
      ["(1,204)", -1204, `brackets for a negative number, ${commas}`],
      ["12.5-", -12.5, minusAfter],
      ["'12.5", 12.5, apostrophe],
    ],
  ],
  pounds: [
    pounds(),
    [
      ["£1,204", 1204, `a pound sign, ${commas}`],
      ["-£1,204.50", -1204.5, `a pound sign, ${commas}`],
      ["£-5", -5, "a pound sign"],
      ["(1,204)", -1204, `brackets for a negative amount, ${commas}`],
      ["1,204.50-", -1204.5, `${minusAfter}, ${commas}`],
      ["£1,204 \u2212", -1204, `${minusAfter}, a pound sign, ${commas}`],
      ["'£5", 5, `${apostrophe}, a pound sign`],
      ["12\u00ad04", 1204, unseen],
      ["\u2013£5", -5, "a dash as a minus sign, a pound sign"],
      ["£1.2m", 1200000, `a pound sign, ${units}`],
      ["1.2 million", 1200000, units],
      ["£3k", 3000, `a pound sign, ${units}`],
      ["£1,204k", 1204000, `a pound sign, ${commas}, ${units}`],
      ["0.5m", 500000, units],
      ["£16.8bn", 16800000000, `a pound sign, ${units}`],
      ["1.234567m", 1234567, units],
      ["1204.5000", 1204.5, "decimals of nought"],
    ],
  ],
  "a number or a marker": [
    measured({ "[c]": "suppressed", "-": "missing" }),
    [
      ["1,204", 1204, commas],
      ["\u20135", -5, "a dash as a minus sign"],
    ],
  ],
  "a date": [
    date(),
    [
      ["31/03/2011", "2011-03-31", inFigures],
      ["31/3/11", "2011-03-31", inFigures],
      ["1/2/99", "1999-02-01", inFigures],
      ["31.03.2011", "2011-03-31", inFigures],
      ["31-3-2011", "2011-03-31", inFigures],
      ["31-Mar-11", "2011-03-31", `${inWords}, ${inFigures}`],
      ["31 March 2011", "2011-03-31", `${inWords}, ${inFigures}`],
      ["1st april 2010", "2010-04-01", `${inWords}, ${inFigures}`],
      ["2011-03-31T00:00:00", "2011-03-31", "a day with a time"],
      ["2011-03-31 00:00", "2011-03-31", "a day with a time"],
      ["40633", "2011-03-31", "a day as a spreadsheet counts days"],
      ["as at 31 March 2011", "2011-03-31", `${asAt}, ${inWords}, ${inFigures}`],
      ["31\u00a0March\u00a02011", "2011-03-31", `${marks}, ${inWords}, ${inFigures}`],
      ["31\u201403\u20142011", "2011-03-31", `${marks}, ${inFigures}`],
    ],
  ],
  "a quarter": [
    quarter(),
    [
      ["Q4 2010-11", "2010-11 Q4", "the quarter before the year"],
      ["Quarter 4, 2010/11", "2010-11 Q4", `the quarter before the year, ${year}`],
      ["2010/11 Q4", "2010-11 Q4", year],
      ["2010-2011 Q4", "2010-11 Q4", year],
      ["2010 to 2011 q4", "2010-11 Q4", `${year}, the quarter in another way`],
      ["2010-11 q4", "2010-11 Q4", "the quarter in another way"],
      ["2010-11Q4", "2010-11 Q4", "the quarter in another way"],
      ["2010-11  Q4", "2010-11 Q4", "the quarter in another way"],
      ["31/03/2011", "2010-11 Q4", `${inFigures}, the last day of the quarter`],
      ["30-Jun-10", "2010-11 Q1", `${inWords}, ${inFigures}, the last day of the quarter`],
      ["2010-12-31", "2010-11 Q3", "the last day of the quarter"],
      ["40633", "2010-11 Q4", "a day as a spreadsheet counts days, the last day of the quarter"],
      ["Q4 10/11", "2010-11 Q4", `${beforeYear}, ${twoFigures}`],
      ["Qtr4 98/99", "1998-99 Q4", `${beforeYear}, ${twoFigures}`],
      ["FY2010-11 Q4", "2010-11 Q4", besideYear],
      ["Q4 FY10-11", "2010-11 Q4", `${beforeYear}, ${besideYear}, ${twoFigures}`],
      ["Qtr 4 2010-11", "2010-11 Q4", beforeYear],
      ["4th quarter of 2010/11", "2010-11 Q4", `${beforeYear}, ${year}`],
      ["Q4_2010_11", "2010-11 Q4", `${beforeYear}, ${year}`],
      ["2010-11 Quarter 4", "2010-11 Q4", otherWay],
      ["2010/11-QTR 4", "2010-11 Q4", `${year}, ${otherWay}`],
      ["2010-11 (Q4)", "2010-11 Q4", otherWay],
      ["'2010-11 Q4", "2010-11 Q4", apostrophe],
      ["2010-11\u00a0Q4", "2010-11 Q4", marks],
      ["2010\u201111 Q4", "2010-11 Q4", year],
      ["2010\u201411 Q4", "2010-11 Q4", marks],
      ["Mar-11", "2010-11 Q4", lastMonth],
      ["March 2011", "2010-11 Q4", lastMonth],
      ["JUNE 2010", "2010-11 Q1", lastMonth],
      ["Sept '10", "2010-11 Q2", lastMonth],
      ["Dec-99", "1999-00 Q3", lastMonth],
      ["03/2011", "2010-11 Q4", lastMonth],
      ["quarter ending March 2011", "2010-11 Q4", lastMonth],
      ["Jan-Mar 2011", "2010-11 Q4", ofMonths],
      ["October to December 2010", "2010-11 Q3", ofMonths],
      ["Apr\u2013Jun 10", "2010-11 Q1", ofMonths],
      ["Jan-Mar 2010-11", "2010-11 Q4", ofMonths],
      ["Q4 (Jan-Mar 2011)", "2010-11 Q4", ofMonths],
      ["Quarter 4 (Jan-Mar) 2010-11", "2010-11 Q4", `${ofMonths} beside it, ${beforeYear}`],
      ["As at 31 March 2011", "2010-11 Q4", `${asAt}, ${inWords}, ${inFigures}, the last day of the quarter`],
      ["2011-03-01", "2010-11 Q4", "a month that a spreadsheet took for a day"],
    ],
  ],
  "a financial year": [
    financialYear(),
    [
      ["2010/11", "2010-11", year],
      ["2010\u201311", "2010-11", year],
      ["2010-2011", "2010-11", year],
      ["2010 to 2011", "2010-11", year],
      ["1999/2000", "1999-00", year],
      ["Nov-10", "2010-11", month],
      ["01-Nov-10", "2010-11", month],
      ["Sep 2008", "2008-09", month],
      ["2010-11-01", "2010-11", month],
      ["01/11/2010", "2010-11", month],
      ["10/11", "2010-11", twoFigures],
      ["09-10", "2009-10", twoFigures],
      ["FY 2010/11", "2010-11", `${besideYear}, ${year}`],
      ["FY10-11", "2010-11", `${besideYear}, ${twoFigures}`],
      ["2010-11 financial year", "2010-11", besideYear],
      ["2010 / 2011", "2010-11", year],
      ["2010\u00a0\u2014\u00a011", "2010-11", `${marks}, ${year}`],
      ["10-Nov", "2010-11", "a financial year that a spreadsheet took for a day"],
      ["9-Oct", "2009-10", "a financial year that a spreadsheet took for a day"],
      ["year ending 31 March 2011", "2010-11", "the end of the year"],
      ["Year to March 2011", "2010-11", "the end of the year"],
      ["April 2010 to March 2011", "2010-11", `the first and last month of the year, ${year}`],
      ["31/03/2011", "2010-11", `${inFigures}, the last day of the year`],
    ],
  ],
  "a period": [
    period(),
    [
      ["2010/11", "2010-11", year],
      ["2010-11 q4", "2010-11 Q4", "the quarter in another way"],
      ["Q4 10/11", "2010-11 Q4", `${beforeYear}, ${twoFigures}`],
      ["FY2010/11", "2010-11", `${besideYear}, ${year}`],
      ["Nov-10", "2010-11", month],
      ["Oct-09", "2009-10", month],
      ["2010-11-01", "2010-11", month],
      ["Jun-10", "2010-11 Q1", lastMonth],
      ["September 2008", "2008-09 Q2", lastMonth],
      ["30/09/2010", "2010-11 Q2", `${inFigures}, the last day of the quarter`],
      ["Jan-Mar 2011", "2010-11 Q4", ofMonths],
      ["quarter ending 31 March 2011", "2010-11 Q4", lastMonth],
      ["year ending 31 March 2011", "2010-11", "the end of the year"],
    ],
  ],
  "one of a list": [
    oneOf(["learning_disability", "85+", "18-64"]),
    [
      ["Learning Disability", "learning_disability", list],
      ["learning-disability", "learning_disability", list],
      ["'18-64", "18-64", apostrophe],
    ],
  ],
  "an age band": [
    ageBand(),
    [
      ["05-Sep", "5-9", band],
      ["5-Sep", "5-9", band],
      ["09-May", "5-9", band],
      ["01-Apr", "1-4", band],
      ["Oct-14", "10-14", band],
      ["14-Oct", "10-14", band],
      ["2026-09-05", "5-9", band],
      ["2014-10-14", "10-14", band],
      ["65 to 69", "65-69", otherBand],
      ["85 and over", "85+", otherBand],
      ["'5-9", "5-9", apostrophe],
    ],
  ],
  "a month of submission": [
    monthOf("submission", ["07", "10"], "a submission such as 2010-07"),
    [
      ["Jul-10", "2010-07", otherMonth],
      ["October 2010", "2010-10", otherMonth],
      ["01-Jul-10", "2010-07", otherMonth],
      ["2010-07-01", "2010-07", otherMonth],
      ["01/07/2010", "2010-07", otherMonth],
      ["10/2010", "2010-10", otherMonth],
    ],
  ],
  "yes or no": [
    yesNo(),
    [
      ["Yes", true, "yes in another way"],
      ["Y", true, "yes in another way"],
      ["TRUE", true, "yes in another way"],
      ["No", false, "no in another way"],
      ["n", false, "no in another way"],
      ["False", false, "no in another way"],
    ],
  ],
  "a council code": [
    councilCode(),
    [
      ["e08000035", "E08000035", "a code in small letters"],
      ["E08 000 035", "E08000035", "spaces within a code"],
      ["'E08000035", "E08000035", apostrophe],
      ["\u2018E08000035\u2019", "E08000035", apostrophe],
      ["\ufeffe08000035", "E08000035", `${unseen}, a code in small letters`],
    ],
  ],
};

let db: Database;
beforeAll(async () => {
  db = await emptyDatabase();
});
afterAll(() => db.close());

describe.each(Object.entries(tables))("%s", (_name, [field, rows]) => {
  it.each(rows)("written %j is read as %j: %s", async (written, value, says) => {
    const expected = { isAllowed: true, value };
    expect(readByCode(field, written)).toEqual(expected);
    expect(await readBySql(db, field, [written])).toEqual([expected]);
    expect(field.respellingsIn(written).join(", ")).toBe(says);
  });

  it("has an example of each of its other spellings", () => {
    for (const { example, respell } of field.respellings) expect(respell(example)).not.toBe(example);
  });
});

it("says nothing of a cell in the field's own spelling, and knows no other of text", () => {
  expect(count().respellingsIn(" 1204 ")).toEqual([]);
  expect(text().respellings).toEqual([]);
});
