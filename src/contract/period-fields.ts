import { dateSpellings, monthSpellings } from "./date-spellings.ts";
import { Field } from "./field.ts";
import { listed, shaped } from "./fields.ts";
import { anyPeriodSpellings, financialYearSpellings, quarterSpellings } from "./period-spellings.ts";
import { financialYears, quarterEndDays, financialYear as yearLabel } from "./periods.ts";
import { quoted } from "./sql.ts";

/** A day of the calendar, written as 2011-03-31. */
export function date(): Field<string> {
  const year = "(?:19|20)[0-9]{2}";
  const long = "(?:01|03|05|07|08|10|12)-(?:0[1-9]|[12][0-9]|3[01])";
  const short = "(?:04|06|09|11)-(?:0[1-9]|[12][0-9]|30)";
  const leapYear = "(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)";
  const pattern = `${year}-(?:${long}|${short}|02-(?:0[1-9]|1[0-9]|2[0-8]))|${leapYear}-02-29`;
  return new Field({
    kind: "date",
    pattern,
    duckType: "date",
    toSql: (cell) => `cast(${cell} as date)`,
    parse: (cell) => cell,
    respellings: dateSpellings,
    expected: "a date such as 2011-03-31",
    example: "2011-03-31",
  });
}

const quarters = financialYears.flatMap((year) => [1, 2, 3, 4].map((number) => `${year} Q${number}`));
const quarterPattern = `(?:${financialYears.join("|")}) Q[1-4]`;
/** The last days of the quarters of those years. */
const dayPattern =
  "(?:30 June|30 September|31 December) (?:199[0-9]|20[0-5][0-9])|31 March (?:199[1-9]|20[0-5][0-9]|2060)";

/** A financial quarter, `2010-11 Q4`; its last day, `31 March 2011`, is another spelling of it. */
export function quarter(): Field<string> {
  const ends = Object.entries(quarterEndDays);
  const toQuarter = (cell: string, day: string, q: string): string => {
    const year = `cast(right(${cell}, 4) as integer)`;
    const first = q === "Q4" ? `${year} - 1` : year;
    return `when starts_with(${cell}, ${quoted(day)}) then financial_year(${first}) || ${quoted(` ${q}`)}`;
  };
  const { values, duckType, quickSql } = listed(quarters);
  return new Field({
    kind: "quarter",
    pattern: `${quarterPattern}|${dayPattern}`,
    values,
    duckType,
    quickSql,
    toSql: (cell) =>
      `cast(case ${ends.map(([day, q]) => toQuarter(cell, day, q)).join(" ")} else ${cell} end as ${duckType})`,
    parse: (cell) => {
      const end = ends.find(([day]) => cell.startsWith(day));
      if (end === undefined) return cell;
      const year = Number(cell.slice(-4)) - (end[1] === "Q4" ? 1 : 0);
      return `${yearLabel(year)} ${end[1]}`;
    },
    respellings: quarterSpellings,
    expected: "a quarter such as 2010-11 Q4",
    example: "2010-11 Q4",
  });
}

/** A financial year, 1 April to 31 March: `2010-11`. */
export function financialYear(): Field<string> {
  return new Field({
    kind: "financial year",
    pattern: financialYears.join("|"),
    ...listed(financialYears),
    parse: (cell) => cell,
    respellings: financialYearSpellings,
    expected: "a financial year such as 2010-11",
    example: "2010-11",
  });
}

/** A financial year, or a word for what belongs to no one year. */
export function financialYearOr(word: string): Field<string> {
  const { type } = financialYear();
  return new Field({
    ...type,
    kind: "financial year or word",
    pattern: `${type.pattern}|${word}`,
    ...listed([...financialYears, word]),
    expected: `${type.expected}, or ${word}`,
  });
}

/** A calendar or mid-year: `2010`. */
export function calendarYear(): Field<string> {
  return shaped("year", "(?:19|20)[0-9]{2}", "a year such as 2010", "2010");
}

/** One of some months of a year, given as two figures: `2010-07`. */
export function monthOf(kind: string, months: readonly string[], expected: string): Field<string> {
  const { type } = shaped(kind, `20[0-9]{2}-(?:${months.join("|")})`, expected, `2010-${months[0]}`);
  return new Field({ ...type, respellings: monthSpellings });
}

/** A quarter, a financial year or a year. */
export function period(): Field<string> {
  const pattern = `${quarterPattern}|${financialYears.join("|")}|(?:19|20)[0-9]{2}`;
  const { type } = shaped("period", pattern, "a period such as 2010-11 Q4, 2010-11 or 2010", "2010-11");
  return new Field({ ...type, respellings: anyPeriodSpellings });
}

/** A period as a person writes it, as figures have it: `Q4 10/11` is `2010-11 Q4`; null where it is none, or may be two. */
export function periodMeant(text: string): string | null {
  return quarter().read(text) ?? period().read(text) ?? null;
}
