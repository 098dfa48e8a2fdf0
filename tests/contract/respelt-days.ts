import { date, financialYear, monthOf, period, quarter } from "../../src/contract/period-fields.ts";

import type { Respelt } from "./respelt.ts";

const inFigures = "a day as 31/03/2011";
const inWords = "a day with its month in words";
const apostrophe = "an apostrophe before the value";
const otherMonth = "a month in another way";
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

/** Days, quarters, years and other periods. */
export const respeltDays: Respelt = {
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
};
