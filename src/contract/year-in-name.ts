import { financialYear } from "./periods.ts";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const parted = "[-._ ]";
const dayOf = "(?:0[1-9]|[12]\\d|3[01])";
const monthOf = "(?:0[1-9]|1[0-2])";
const notInYears = "(?![-_/]?\\d)";

/** What in the name of a file has figures and is no year that the file is about: days, and numbers of other things. */
const others: readonly RegExp[] = [
  `(?<!\\d)(?:19|20)\\d\\d${parted}${monthOf}${parted}${dayOf}(?!\\d)`,
  `(?<!\\d)(?:19|20)\\d\\d${monthOf}${dayOf}(?!\\d)`,
  `(?<!\\d)\\d{1,2}${parted}\\d{1,2}${parted}(?:19|20)\\d\\d${notInYears}`,
  `(?<!\\d)${dayOf}${monthOf}(?:19|20)\\d\\d${notInYears}`,
  `(?<![\\d-_])(?:${dayOf}${parted}${monthOf}${parted}\\d\\d|\\d\\d${parted}${monthOf}${parted}${dayOf})(?![-_/]?\\d)`,
  `(?<![\\da-z])(?:\\d{1,2}(?:st|nd|rd|th)?${parted}*)?${month}(?:${parted}*(?:(?:19|20)\\d\\d|\\d\\d)${notInYears})?(?![a-z])`,
  `(?<![a-z])(?:v|ver|version|rev|revision|draft|table|tab|part|ages?|aged)${parted}?\\d{1,2}(?:[-._]\\d{1,2})*(?!\\d)`,
].map((pattern) => new RegExp(pattern, "gi"));

/** Two years in full, two in figures with a mark between, and two without: the first kind that a name has counts. */
const inFull = /(?<!\d)((?:19|20)\d\d)(?:[-_\u2010-\u2013 ]|%20| to )?((?:19|20)?\d\d)(?!\d)/gi;
const marked = /(?<!\d)(\d\d)[-_\u2010-\u2013](\d\d)(?!\d)/g;
const unmarked = /(?<!\d|\d[-_])(\d\d)(\d\d)(?![-_]?\d)/g;

/**
 * The financial year that a file's name gives, as 2020-21: `ascof 2020_21.csv`, `17-18`, `1819`. Days and versions in the
 * name are no years. Where it may be of several the text names them and is no year itself: the reader of it refuses it
 * and can say what was found. Null where the name gives none.
 */
export function financialYearIn(name: string): string | null {
  const text = others.reduce((rest, pattern) => rest.replace(pattern, " # "), name.replace(/\.[a-z0-9]+$/i, ""));
  const full = yearsIn(text, inFull);
  const short = yearsIn(text, marked);
  const [found, ...more] = [...new Set([...full, ...short])];
  if (found !== undefined) return more.length === 0 ? dayOrYear(name, found) : [found, ...more].join(" or ");
  const bare = [...new Set(yearsIn(text, unmarked))];
  // Two years that do not follow each other are named, so that the refusal can say what it found.
  return bare.length > 0
    ? bare.join(" or ")
    : (/(?<!\d)20\d\d[-_]\d\d(?!\d)/.exec(text)?.[0].replace("_", "-") ?? null);
}

/** Years that follow each other. */
function yearsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, first = "", second = ""]) => {
    const year = first.length === 4 ? Number(first) : Number(first) + (Number(first) < 60 ? 2000 : 1900);
    return Number(second.slice(-2)) === (year + 1) % 100 && isNext(year, second) ? [financialYear(year)] : [];
  });
}

function isNext(year: number, second: string): boolean {
  return second.length === 2 || Number(second) === year + 1;
}

/** What else a year may be: 09-10 at the start of a name the day on which it was saved, 201112 a month. */
function dayOrYear(name: string, year: string): string {
  const [day = "", month = ""] = [year.slice(2, 4), year.slice(5)];
  const isDay = name.startsWith(`${day}-${month}`) || name.startsWith(`${day}_${month}`);
  const isMonth = new RegExp(`(?<!\\d)${year.slice(0, 4)}${month}(?!\\d)`).test(name);
  if (month === "00" || Number(month) > 12 || !(isDay || isMonth)) return year;
  return isDay ? `${year} or a day, ${day}-${month}` : `${year} or a month, ${year.slice(0, 4)}${month}`;
}
