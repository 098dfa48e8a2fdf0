import { type Respelling, remade, replaced } from "./respelling.ts";

const months = "January February March April May June July August September October November December".split(" ");
const number = (index: number) => String(index + 1).padStart(2, "0");
const anyCase = (word: string) =>
  [...word].map((letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`).join("");

/** A month by its name or the first three letters of it. */
function monthPattern(month: string): string {
  return `${anyCase(month.slice(0, 3))}(?:${anyCase(month.slice(3)) || "[.]"})?[.]?`;
}

const inWords = "a day with its month in words";
const inFigures = "a day as 31/03/2011";
const dayMs = 86_400_000;

/** Days of the calendar, as people and spreadsheets write them: the day before the month, as in the United Kingdom. */
export const dateSpellings: readonly Respelling[] = [
  replaced("a day with a time", "2011-03-31T00:00:00", "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]00:00(?::00(?:\\.0+)?)?", "$1"),
  ...months.map((month, index) =>
    replaced(
      inWords,
      `1 ${month.slice(0, 3)} 2011`,
      `([0-9]{1,2})(?:st|nd|rd|th)?[ -]?${monthPattern(month)}[ ,-]*([0-9]{4}|[0-9]{2})`,
      `$1/${number(index)}/$2`,
    ),
  ),
  // With two figures for the year, 11-03-31 might be read either way round.
  replaced(inFigures, "31.03.2011", "([0-9]{1,2})[.-]([0-9]{1,2})[.-]([0-9]{4})", "$1/$2/$3"),
  replaced(inFigures, "1/03/2011", "([0-9])/([0-9]{1,2}/[0-9]{2,4})", "0$1/$2"),
  replaced(inFigures, "31/3/2011", "([0-9]{2})/([0-9])/([0-9]{2,4})", "$1/0$2/$3"),
  replaced(inFigures, "31/03/11", "([0-9]{2}/[0-9]{2})/([0-6][0-9])", "$1/20$2"),
  replaced(inFigures, "31/03/99", "([0-9]{2}/[0-9]{2})/([7-9][0-9])", "$1/19$2"),
  replaced(inFigures, "31/03/2011", "([0-9]{2})/([0-9]{2})/([0-9]{4})", "$3-$2-$1"),
  remade("a day as a spreadsheet counts days", "40633", "3[3-9][0-9]{3}|4[0-9]{4}|5[0-8][0-9]{3}", {
    toSql: (cell) => `cast(date '1899-12-30' + cast(${cell} as integer) as varchar)`,
    respell: (cell) => new Date(Date.UTC(1899, 11, 30) + Number(cell) * dayMs).toISOString().slice(0, 10),
  }),
];

const years = [
  replaced(
    "a financial year as 2010/11",
    "2010/11",
    "((?:19|20)[0-9]{2}) ?(?:[/\u2010-\u2013-]| to ) ?(?:19|20)?([0-9]{2})((?:,? ?[qQ].*)?)",
    "$1-$2$3",
  ),
];

const quarterAfterYear = replaced(
  "the quarter in another way",
  "2010-11 q4",
  "([0-9]{4}-[0-9]{2})[, ]*[qQ]([1-4])",
  "$1 Q$2",
);

/** Quarters, financial years and years in one column. */
export const anyPeriodSpellings: readonly Respelling[] = [...years, quarterAfterYear];

/** Financial quarters; the last day of one, however it is written, is another spelling of it. */
export const quarterSpellings: readonly Respelling[] = [
  ...dateSpellings,
  ...["03-31 31 March", "06-30 30 June", "09-30 30 September", "12-31 31 December"].map((pair) => {
    const [end = "", day = "", month = ""] = pair.split(" ");
    return replaced("the last day of the quarter", `2011-${end}`, `([0-9]{4})-${end}`, `${day} ${month} $1`);
  }),
  replaced(
    "the quarter before the year",
    "Q4 2010-11",
    "[qQ](?:uarter|UARTER)? ?([1-4]),? ?(?:of )?((?:19|20)[0-9]{2}[ /\u2010-\u2013-].*)",
    "$2 Q$1",
  ),
  ...years,
  quarterAfterYear,
];

/** A spreadsheet takes 2010-11 for November 2010. In a column of financial years only those years can be meant. */
const takenForMonth = "a financial year that a spreadsheet took for a month";

/** Financial years. */
export const financialYearSpellings: readonly Respelling[] = [
  ...months.map((month, index) => {
    const full = String(2000 + index);
    const year = full.slice(2);
    return replaced(
      takenForMonth,
      `${month.slice(0, 3)}-${year}`,
      `(?:0?1[ -])?${anyCase(month.slice(0, 3))}[ -](?:${full}|${year})`,
      `${full}-${number(index)}`,
    );
  }),
  replaced(takenForMonth, "2010-11-01", "((?:199[0-9]|20[0-9]{2})-[0-9]{2})-01(?:[T ]00:00:00)?", "$1"),
  replaced(takenForMonth, "01/11/2010", "0?1/([0-9]{2})/((?:199[0-9]|20[0-9]{2}))", "$2-$1"),
  ...years,
];
