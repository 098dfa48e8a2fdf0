import { anyCase, type Respelling, remade, replaced } from "./respelling.ts";

const months = "january february march april may june july august september october november december".split(" ");

/** A month by its name or the first three letters of it, as a pattern. */
const monthPatterns: readonly string[] = months.map(
  (month) =>
    `${anyCase(`${month.slice(0, 3)}${month === "september" ? "t?" : ""}`)}(?:${anyCase(month.slice(3)) || "[.]"})?[.]?`,
);

/** What a pattern gives for each month: its pattern, its three letters, and its number as two figures. */
export function eachMonth<T>(make: (month: { pattern: string; letters: string; number: string }) => T): T[] {
  return months.map((month, index) => {
    const letters = `${month.slice(0, 1).toUpperCase()}${month.slice(1, 3)}`;
    return make({ pattern: monthPatterns[index] ?? "", letters, number: String(index + 1).padStart(2, "0") });
  });
}

/** Any month, as a pattern. */
export const monthName = `(?:${eachMonth(({ pattern }) => pattern).join("|")})`;

const inWords = "a day with its month in words";
const inFigures = "a day as 31/03/2011";
const dayMs = 86_400_000;

const spaces = "[\u00a0\u2000-\u200a\u202f\u205f\u3000]";
const hyphens = "[\u2014\u2015\u2212\uFE63\uFF0D]";
const [everySpace, everyHyphen] = [new RegExp(spaces, "gu"), new RegExp(hyphens, "gu")];

/** Spaces and hyphens of other kinds than a keyboard's, which word processors put in. */
export const plainMarks: Respelling = {
  says: "a space or hyphen of another kind",
  example: "31\u00a0March\u00a02011",
  toSql: (cell) => `regexp_replace(regexp_replace(${cell}, '${spaces}', ' ', 'g'), '${hyphens}', '-', 'g')`,
  respell: (cell) => cell.replace(everySpace, " ").replace(everyHyphen, "-"),
};

/** Days of the calendar, as people and spreadsheets write them: the day before the month, as in the United Kingdom. */
export const dateSpellings: readonly Respelling[] = [
  plainMarks,
  replaced("words before the day", "as at 31/03/2011", `${anyCase("(?:as )?(?:at|on)")}(?: the)? +([0-9].*)`, "$1"),
  replaced("a day with a time", "2011-03-31T00:00:00", "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]00:00(?::00(?:\\.0+)?)?", "$1"),
  ...eachMonth(({ pattern, letters, number }) =>
    replaced(
      inWords,
      `1 ${letters} 2011`,
      `([0-9]{1,2})(?:st|nd|rd|th)?[ -]*(?:of )?${pattern}[ ,-]*([0-9]{4}|[0-9]{2})`,
      `$1/${number}/$2`,
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

const inAnotherWay = "a month in another way";

/** Months as 2010-07: in words, in figures, and as the first day that a spreadsheet takes it for. */
export const monthSpellings: readonly Respelling[] = [
  plainMarks,
  ...eachMonth(({ pattern, letters, number }) => [
    replaced(inAnotherWay, `${letters}-10`, `(?:0?1[ -])?${pattern}[ ,/'-]*([0-6][0-9])`, `20$1-${number}`),
    replaced(inAnotherWay, `${letters} 2010`, `(?:0?1[ -])?${pattern}[ ,/'-]*(20[0-9]{2})`, `$1-${number}`),
  ]).flat(),
  replaced(inAnotherWay, "2010-07-01", "(20[0-9]{2}-[0-9]{2})-01(?:[T ]00:00:00)?", "$1"),
  replaced(inAnotherWay, "01/07/2010", "(?:0?1/)?([0-9]{2})/(20[0-9]{2})", "$2-$1"),
];
