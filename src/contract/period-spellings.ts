import { dateSpellings, eachMonth, plainMarks } from "./date-spellings.ts";
import { financialYear } from "./periods.ts";
import { anyCase, type Respelling, remade, replaced } from "./respelling.ts";

const dash = "\u2010-\u2013-";
/** What stands between the two years of a financial year, and between two months. */
const slash = ` *(?:[/_${dash}]|${anyCase(" to ")}) *`;
const until = ` *(?:[${dash}]|${anyCase("to")}) *`;
const quarterWord = anyCase("(?:quarter|qtr|q)[.]? *");
const yearWord = anyCase("(?:financial year|fy)");
/** A year of the calendar, and both years of a financial year, each in four figures or two. */
const calendar = "(?:19|20)?[0-9]{2}";
const bothYears = `${calendar}${slash}${calendar}`;
/** What may follow a financial year in a cell: nothing, or a quarter. */
const afterYear = "((?:[ ,:;_(-]*[qQ(].*)?)";

const [january, , march, april, , june, july, , september, october, , december] = eachMonth(({ pattern }) => pattern);

/** The quarters of a financial year: their months, as patterns, and their last day. */
const quarters = [
  { name: "Q1", months: "Apr-Jun", first: april, last: june, month: "06", day: "30" },
  { name: "Q2", months: "Jul-Sep", first: july, last: september, month: "09", day: "30" },
  { name: "Q3", months: "Oct-Dec", first: october, last: december, month: "12", day: "31" },
  { name: "Q4", months: "Jan-Mar", first: january, last: march, month: "03", day: "31" },
].map((quarter) => ({ ...quarter, range: `${quarter.first}${until}${quarter.last}` }));

type Quarter = (typeof quarters)[number];

const asSlash = "a financial year as 2010/11";
const twoFigures = "a financial year in two figures";
const besideYear = "words beside the year";
const inMonths = "the months of the quarter";
const lastMonth = "the last month of the quarter";
const lastDay = "the last day of the quarter";

/** A year in four figures or two: 70 to 99 belong to the century before. `calendar_year` is the same in SQL. */
function calendarYear(text: string): number {
  const year = Number(text);
  return year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
}

/**
 * A quarter or, without a name, a year by when it ends: the only group of `pattern` is a year of the calendar, in four
 * figures or two. `counted` reckons what it leaves: to do that in each step would take longer to plan than to run.
 */
function ending(says: string, example: string, pattern: string, name = ""): Respelling {
  return replaced(says, example, pattern, `ending $1${name}`);
}

function quarterEnding(says: string, example: string, pattern: string, { name }: Quarter): Respelling {
  return ending(says, example, pattern, ` ${name}`);
}

/** The financial year that `ending 2011 Q4` and `ending 2011` are of. A year begins one before it ends, but for Q1 to Q3. */
const counted = remade("", "ending 2011 Q4", "ending [0-9]+(?: Q[1-4])?", {
  toSql: (cell) =>
    `concat_ws(' ', financial_year(calendar_year(string_split(${cell}, ' ')[2]) - cast(not regexp_matches(${cell}, 'Q[123]') as integer)), string_split(${cell}, ' ')[3])`,
  respell: (cell) => {
    const [, year = "", ...name] = cell.split(" ");
    return [financialYear(calendarYear(year) - (/Q[123]/.test(cell) ? 0 : 1)), ...name].join(" ");
  },
});

/** A financial year in any of its own ways, as 2010-11, with what follows it. */
const years: readonly Respelling[] = [
  replaced(besideYear, "FY 2010-11", `${yearWord} *(${bothYears})${afterYear}`, "$1$2"),
  replaced(besideYear, "2010-11 FY", `(${bothYears}) *${yearWord}${afterYear}`, "$1$2"),
  replaced(asSlash, "2010/11", `(20[0-9]{2})${slash}(?:20)?([0-9]{2})${afterYear}`, "$1-$2$3"),
  replaced(asSlash, "1998/1999", `(19[0-9]{2})${slash}(?:19)?([0-9]{2})${afterYear}`, "$1-$2$3"),
  replaced(asSlash, "1999/2000", `(1999)${slash}20(00)${afterYear}`, "$1-$2$3"),
  replaced(twoFigures, "10/11", `([0-5][0-9])${slash}([0-9]{2})${afterYear}`, "20$1-$2$3"),
  replaced(twoFigures, "98/99", `(9[0-9])${slash}([0-9]{2})${afterYear}`, "19$1-$2$3"),
];

const toEnd = anyCase("(?:the )?(?:quarter|qtr) (?:to|ended|ending) (?:the )?");

/** A quarter that is named, or said by its months, as 2010-11 Q4. */
const namedQuarters: readonly Respelling[] = [
  plainMarks,
  ...quarters.flatMap((quarter) => {
    const { name, months, range, last, day } = quarter;
    const number = `${quarterWord}${name.slice(1)}[ ,:(-]*`;
    return [
      quarterEnding(inMonths, `${months} 2011`, `(?:${number})?${range}[ ,]*(${calendar})[)]?`, quarter),
      quarterEnding(
        lastMonth,
        `quarter to ${months.slice(4)} 2011`,
        `${toEnd}(?:${day}(?:st|th)? )?${last}[ ,/'-]*(${calendar})`,
        quarter,
      ),
      replaced(`${inMonths} beside it`, `${name} (${months}) 2010-11`, `(.*)${number}${range}[)]?(.*)`, `$1${name}$2`),
      replaced(inMonths, `${months} 2010-11`, `${range}[ ,]*((?:${yearWord} *)?${bothYears})`, `$1 ${name}`),
      replaced(inMonths, `2010-11 ${months}`, `(${bothYears})[ ,(]*${range}[)]?`, `$1 ${name}`),
    ];
  }),
  replaced(
    "the quarter before the year",
    "Q4 2010-11",
    `${quarterWord}([1-4])[ ,:_-]*(?:of )?((?:${yearWord} *)?[0-9]{2}.*)`,
    "$2 Q$1",
  ),
  replaced(
    "the quarter before the year",
    "4th quarter 2010-11",
    `([1-4])(?:st|nd|rd|th) ${quarterWord}(?:of )?([0-9]{2}.*)`,
    "$2 Q$1",
  ),
  ...years,
  replaced(
    "the quarter in another way",
    "2010-11 q4",
    `([0-9]{4}-[0-9]{2})[ ,:;_(-]*${quarterWord}([1-4])[)]?`,
    "$1 Q$2",
  ),
];

/** March 2011 or 03/2011: a quarter by its last month. */
function byLastMonth(quarter: Quarter, year: string): Respelling[] {
  const { last, month, months } = quarter;
  const words = anyCase("(?:(?:the )?end (?:of )?|to )?(?:the )?");
  return [
    quarterEnding(lastMonth, `${months.slice(4)} 2010`, `${words}${last}[ ,/'-]*(${year})`, quarter),
    quarterEnding(lastMonth, `${month}/2010`, `${month.replace(/^0/, "0?")}/((?:19|20)[0-9]{2})`, quarter),
  ];
}

/** Financial quarters; the last month or day of one, however it is written, is another spelling of it. */
export const quarterSpellings: readonly Respelling[] = [
  ...namedQuarters,
  ...quarters.flatMap((quarter) => byLastMonth(quarter, calendar)),
  ...quarters.map((quarter) => {
    const first = `${quarter.month}-01`;
    return quarterEnding("a month that a spreadsheet took for a day", `2011-${first}`, `([0-9]{4})-${first}`, quarter);
  }),
  replaced("words before the day", "quarter ending 31/03/2011", `${toEnd}([0-9].*)`, "$1"),
  ...dateSpellings,
  ...quarters.map(byLastDay),
  counted,
];

function byLastDay(quarter: Quarter): Respelling {
  const end = `${quarter.month}-${quarter.day}`;
  return quarterEnding(lastDay, `2010-${end}`, `([0-9]{4})-${end}`, quarter);
}

const takenForMonth = "a financial year that a spreadsheet took for a month";
const takenForDay = "a financial year that a spreadsheet took for a day";

/** A spreadsheet takes 2010-11 for November 2010, and 10-11 for 10 November: years that follow each other, in a month. */
const takenYears = eachMonth(({ letters, number, pattern }) => {
  const full = String(1999 + Number(number));
  const year = full.slice(2);
  const steps = [
    replaced(takenForMonth, `${letters}-${year}`, `(?:0?1[ -])?${pattern}[ -](?:${full}|${year})`, `${full}-${number}`),
    replaced(takenForDay, `${year}-${letters}`, `${year.replace(/^0/, "0?")}[ -]${pattern}`, `${full}-${number}`),
  ];
  return { number, steps };
});

const yearEnd = anyCase("(?:the )?(?:financial )?year (?:ended|ending|end|to) (?:the )?");
const lastOfYear = "the end of the year";

/** Financial years by their first and last month, or their last. */
const wholeYears: readonly Respelling[] = [
  replaced(
    "the first and last month of the year",
    "April 2010 to March 2011",
    `(?:0?1(?:st)? )?${april}[ -]*(${calendar})${until}(?:31(?:st)? )?${march}[ -]*(${calendar})`,
    "$1-$2",
  ),
  ending(lastOfYear, "year ending March 2011", `${yearEnd}(?:31(?:st)? )?${march}[ ,-]*(${calendar})`),
  ending(lastOfYear, "year to 31/03/2011", `${yearEnd}31[/.-]0?3[/.-](${calendar})`),
];

/** Financial years. In a column of those a month that a spreadsheet shows can only be the years that it took for one. */
export const financialYearSpellings: readonly Respelling[] = [
  plainMarks,
  ...takenYears.flatMap(({ steps }) => steps),
  replaced(takenForMonth, "2010-11-01", "((?:199[0-9]|20[0-9]{2})-[0-9]{2})-01(?:[T ]00:00:00)?", "$1"),
  replaced(takenForMonth, "01/11/2010", "0?1/([0-9]{2})/((?:199[0-9]|20[0-9]{2}))", "$2-$1"),
  ...wholeYears,
  ...years,
  ...dateSpellings,
  ending("the last day of the year", "2011-03-31", "([0-9]{4})-03-31"),
  counted,
];

const quarterMonths = new Set(quarters.map(({ month }) => month));

/** Years that are not those which begin one before the month: Sep-08 may be 2008-09 or September 2008. */
function notTaken({ month }: Quarter): string {
  const [ten = "", unit = ""] = String(Number(month) - 1).padStart(2, "0");
  const but = (digit: string) => `[${"0123456789".replace(digit, "")}]`;
  return `(?:19|20)[0-9]{2}|${but(ten)}[0-9]|${ten}${but(unit)}`;
}

/**
 * Quarters, financial years and years in one column. The end of March is that of a quarter and of a year, and Sep-08 a
 * month or what a spreadsheet shows of 2008-09: they are not read.
 */
export const anyPeriodSpellings: readonly Respelling[] = [
  plainMarks,
  ...wholeYears,
  ...namedQuarters,
  ...takenYears.flatMap(({ number, steps }) => (quarterMonths.has(number) ? [] : steps)),
  replaced(takenForMonth, "2010-11-01", "((?:199[0-9]|20[0-9]{2})-(?:01|02|04|05|07|08|10|11))-01", "$1"),
  ...quarters.slice(0, 3).flatMap((quarter) => byLastMonth(quarter, notTaken(quarter))),
  ...dateSpellings,
  ...quarters.slice(0, 3).map(byLastDay),
  counted,
];
