import { again, type Mistake } from "./mistake.ts";
import { financialYear } from "./periods.ts";

const days = ["date", "quarter"];
const names = "january february march april may june july august september october november december".split(" ");
const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const quarterMonths = ["January to March", "April to June", "July to September", "October to December"];
const asText = "Format the column as text in the spreadsheet before you type it again";

/** A year in four figures or two. */
function yearIn(text: string): number {
  const year = Number(/\d+/.exec(text)?.[0]);
  return year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
}

/** `Q4 2010`, in which the year may be that of the calendar or either of the financial year. */
function eitherQuarter(cell: string): string {
  const quarter = Number(/(?:quarter|qtr|q)\.? ?([1-4])/i.exec(cell)?.[1] ?? /([1-4])(?:st|nd|rd|th)/.exec(cell)?.[1]);
  const year = yearIn(cell.replace(/(?:quarter|qtr|q)\.? ?[1-4]|[1-4](?:st|nd|rd|th)/i, ""));
  const inCalendar = quarter === 1 ? `${financialYear(year - 1)} Q4` : `${financialYear(year)} Q${quarter - 1}`;
  const inFinancial = `${financialYear(year)} Q${quarter}`;
  return (
    `It may be ${quarterMonths[quarter - 1]} ${year}, which is ${inCalendar}, or quarter ${quarter} of ` +
    `${financialYear(year)}, which is ${inFinancial}: write the one that is meant ${again}`
  );
}

/** `FY11`, which may be the year that ends or begins then. */
function eitherYear(cell: string): string {
  const year = yearIn(cell);
  return `It may be ${financialYear(year - 1)} or ${financialYear(year)}: write the one that is meant ${again}`;
}

/** The year and month of `Nov-10`, `November 2010`, `2010-11-01` or `30/11/2010`. */
function yearAndMonth(cell: string): { year: number; month: number } {
  const iso = /^(\d{4})-(\d\d)/.exec(cell);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]) };
  const letters = /[a-z]{3}/i.exec(cell.replace(/^\D*\d{1,2}(?:st|nd|rd|th)/i, ""))?.[0].toLowerCase() ?? "";
  const named = names.findIndex((name) => name.startsWith(letters) && letters !== "") + 1;
  const parts = cell.split(/\D+/).filter((part) => part !== "");
  return { year: yearIn(parts.at(-1) ?? ""), month: named > 0 ? named : Number(parts.at(-2)) };
}

function quarterOf({ year, month: number }: { year: number; month: number }): string {
  return number < 4 ? `${financialYear(year - 1)} Q4` : `${financialYear(year)} Q${Math.ceil(number / 3) - 1}`;
}

function quarterAround(cell: string): string {
  const when = yearAndMonth(cell);
  const name = names[when.month - 1] ?? "";
  const said = `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${when.year}`;
  return `${said} is in ${quarterOf(when)}: give that if the whole quarter is meant ${again}`;
}

function marchEnd(cell: string): string {
  const when = { year: yearAndMonth(cell).year, month: 3 };
  return `Write ${quarterOf(when)} for the quarter or ${financialYear(when.year - 1)} for the year ${again}`;
}

function monthOrYears(cell: string): string {
  const when = yearAndMonth(cell);
  const years = `${when.year}-${String(when.month).padStart(2, "0")}`;
  return `It may be ${quarterOf(when)}, or ${years}, which a spreadsheet shows so. ${asText}, ${again}`;
}

/** Slips in days, quarters and years, in the order in which they are looked for. */
export const periodMistakes: readonly Mistake[] = [
  {
    kinds: days,
    looks: /^(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\d|3[01])[/.-]\d{2,4}$/,
    is: "the month before the day",
    fix: `Write the day first, or as 2011-03-31, ${again}`,
  },
  { kinds: days, looks: /\d\d?:\d\d/, is: "a time of day", fix: `Give the day alone ${again}` },
  {
    kinds: ["date"],
    looks: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{1,2}-\d{1,2}$/,
    is: "no day of the calendar, or one with two figures for the year",
    fix: `Write it as 2011-03-31 ${again}`,
  },
  {
    kinds: ["date", "quarter", "period"],
    looks: new RegExp(`^\\d{1,2}(?:st|nd|rd|th)?[ -]${month}$`, "i"),
    is: "a day without its year, as a spreadsheet shows one",
    fix: `${asText}, with its year, ${again}`,
  },
  {
    kinds: ["date"],
    looks: new RegExp(`^${month}[ ,/'-]*\\d{2,4}$`, "i"),
    is: "a month without its day",
    fix: `Write the day as 2011-03-31 ${again}`,
  },
  {
    kinds: ["quarter", "period"],
    looks:
      /^(?:(?:fy ?)?(?:\d\d)?\d\d[ ,-]*(?:quarter|qtr|q)\.? ?[1-4]|(?:quarter|qtr|q)\.? ?[1-4][ ,-]*(?:of )?(?:fy ?)?(?:\d\d)?\d\d|[1-4](?:st|nd|rd|th) (?:quarter|qtr),? (?:of )?(?:\d\d)?\d\d)$/i,
    is: "a quarter with one year",
    fix: eitherQuarter,
  },
  {
    kinds: ["financial year", "quarter", "period"],
    looks: /^(?:fy|financial year) ?(?:\d\d)?\d\d$|^(?:\d\d)?\d\d fy$/i,
    is: "a financial year named by one year",
    fix: eitherYear,
  },
  {
    kinds: ["period"],
    looks:
      /^(?:as )?(?:at |end of |quarter ending |year ending |to )*(?:31(?:st)? )?mar(?:ch)?[ ,/'-]*\d{2,4}$|^31[/.-]0?3[/.-]\d{2,4}$|^\d{4}-03-(?:01|31)$|^0?3\/\d{4}$|^31-mar-\d{2,4}$/i,
    is: "the end of a quarter and of a year",
    fix: marchEnd,
  },
  {
    kinds: ["period"],
    looks: /^(?:jun(?:e)?[ -]05|sep(?:t|tember)?[ -]08|dec(?:ember)?[ -]11|2005-06-01|2008-09-01|2011-12-01)$/i,
    is: "a month, or two years that a spreadsheet took for one",
    fix: monthOrYears,
  },
  {
    kinds: ["quarter", "period"],
    looks: /(?:quarter|qtr|q)\.? ?[05-9]/i,
    is: "a quarter that there is not",
    fix: `Quarters are Q1, April to June, to Q4, January to March: correct it ${again}`,
  },
  {
    kinds: ["quarter", "period"],
    looks: new RegExp(`${month}.*(?:[-\u2013]|to).*${month}`, "i"),
    is: "months that are not those of the quarter",
    fix: `Q1 is April to June and Q4 January to March: correct it ${again}`,
  },
  {
    kinds: ["quarter"],
    looks: new RegExp(`^${month}[ ,/'-]*\\d{2,4}$|^\\d\\d?/\\d{4}$`, "i"),
    is: "a month that no quarter ends with",
    fix: quarterAround,
  },
  {
    kinds: ["quarter"],
    looks: /^(?:fy ?)?(?:\d\d)?\d\d(?: ?[-/–] ?(?:\d\d)?\d\d)?(?: fy)?$/i,
    is: "a year without its quarter",
    fix: `Add the quarter, as 2010-11 Q4, ${again}`,
  },
  {
    kinds: ["quarter"],
    looks: /^\d{1,2}[/. -].*\d{2,4}$|^\d{4}-\d\d-\d\d$/,
    is: "a day that no quarter ends on",
    fix: `Give the quarter, as 2010-11 Q4, or its last day, ${again}`,
  },
  {
    kinds: ["financial year"],
    looks: new RegExp(
      `(?:quarter|qtr|q)\\.? ?[1-4]|[1-4](?:st|nd|rd|th) (?:quarter|qtr)|${month}.*[-–o].*${month}`,
      "i",
    ),
    is: "a part of a year",
    fix: `The column is of whole years: give one, as 2010-11, ${again}`,
  },
  {
    kinds: ["financial year"],
    looks: /^(?:19|20)\d\d$/,
    is: "a calendar year",
    fix: `Write 2010-11 for April 2010 to March 2011 ${again}`,
  },
  {
    kinds: ["financial year"],
    looks: new RegExp(
      `^(?:\\d{1,2}[ -])?${month}(?:[ ,/'-]*\\d{2,4})?$|^\\d\\d?/\\d{4}$|^\\d{4}-\\d\\d-\\d\\d$|^\\d\\d?/\\d\\d?/\\d{2,4}$`,
      "i",
    ),
    is: "a day or month: a spreadsheet may have made it of a year",
    fix: `${asText}, as 2010-11, ${again}`,
  },
  {
    kinds: ["financial year", "quarter", "period"],
    looks: /^(?:fy ?)?\d{2,4} ?[-/–] ?\d{2,4}(?: ?q[1-4])?$/i,
    is: "two years that do not follow each other",
    fix: `Write the year in which it begins and the next, as 2010-11, ${again}`,
  },
  {
    kinds: ["year"],
    looks: /^(?:\d\d)?\d\d ?[-/–] ?\d{2,4}$/,
    is: "two years",
    fix: `Give the one year that it is about, as 2010, ${again}`,
  },
  {
    kinds: ["financial year", "quarter", "period"],
    looks: /\d\d[-/ ]\d\d.*[a-z]{3}|[a-z]{3}.*\d\d[-/ ]\d\d/i,
    is: "a period with other words beside it",
    fix: `Give the period alone ${again}`,
  },
  {
    kinds: ["date"],
    looks: /\d{4}|\d\d[-/]\d\d/,
    is: "no day",
    fix: `Write a day as 2011-03-31 ${again}`,
  },
];
