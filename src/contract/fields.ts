import { codeSpellings, listSpelling, yesNoSpellings } from "./code-spellings.ts";
import { enumType, Field, type MarkerMeanings, matchedSql } from "./field.ts";
import { countSpellings, decimalSpellings, poundsSpellings } from "./number-spellings.ts";
import { anyPeriodSpellings, dateSpellings, financialYearSpellings, quarterSpellings } from "./period-spellings.ts";
import { financialYears, quarterEndDays, financialYear as yearLabel } from "./periods.ts";
import { isOneOf, quoted } from "./sql.ts";

const asText = (cell: string): string => cell;

/** The pattern and SQL of a field whose pattern matches no cell with a space at an end. */
function tight(pattern: string, toSql: (cell: string) => string) {
  return { pattern, toSql, quickSql: (cell: string) => matchedSql(cell, pattern, toSql) };
}

/** Text of a stated shape. `expected` completes "expected …". */
export function shaped(kind: string, pattern: string, expected: string, example: string): Field<string> {
  return new Field({ kind, pattern, duckType: "varchar", toSql: asText, parse: asText, expected, example });
}

/** A nine-character area code: one capital letter and eight digits. A code that begins with Z is a demonstration area. */
export function councilCode(): Field<string> {
  return new Field({
    kind: "council code",
    ...tight("[A-Z][0-9]{8}", asText),
    duckType: "varchar",
    parse: asText,
    respellings: codeSpellings,
    expected: "a nine-character council code such as E08000035",
    example: "E08000035",
  }).alsoHeaded("ONS code", "GSS code", "ONS area code", "Area code", "LA code", "Local authority code");
}

/** Council codes separated by single spaces. */
export function councilCodes(): Field<string> {
  const pattern = "[A-Z][0-9]{8}(?: [A-Z][0-9]{8})*";
  return shaped("council codes", pattern, "council codes separated by a space", "E06000055 E06000056");
}

/** Printable characters of ASCII without a space at either end: nothing to trim, nothing to refuse. */
const plainText = "[!-~](?:[ -~]{0,498}[!-~])?";

/** Any text on one or more lines, up to 500 characters. */
export function text(): Field<string> {
  return new Field({
    kind: "text",
    pattern: "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]{1,500}",
    duckType: "varchar",
    toSql: asText,
    quickSql: (cell) => matchedSql(cell, plainText, asText),
    parse: asText,
    expected: "text of up to 500 characters",
    example: "Reablement",
  });
}

/** SQL of a field whose values are a closed list: the cast to the list is the test. */
function listed(values: readonly string[]) {
  const type = enumType(values);
  return {
    duckType: type,
    toSql: (cell: string) => `cast(${cell} as ${type})`,
    quickSql: (cell: string) => `try_cast(${cell} as ${type})`,
  };
}

/** One of a closed list of codes. */
export function oneOf<const V extends readonly string[]>(values: V): Field<V[number]> {
  const isValue = (cell: string): cell is V[number] => values.includes(cell);
  return new Field<V[number]>({
    kind: "code list",
    pattern: values.map(escaped).join("|"),
    ...listed(values),
    respellings: [listSpelling(values)],
    parse: (cell) => {
      if (isValue(cell)) return cell;
      throw new TypeError(`not in the list: ${cell}`);
    },
    expected: `one of ${values.join(", ")}`,
    example: values[0] ?? "",
  });
}

/** A code that a publisher spells in several ways, stored in one: `{"1C1A": "1C(1A)"}`. */
export function spelled(spellings: Readonly<Record<string, string>>, expected: string): Field<string> {
  const entries = Object.entries(spellings);
  const branches = entries.map(([from, to]) => `when ${quoted(from)} then ${quoted(to)}`).join(" ");
  return new Field({
    kind: "code",
    pattern: entries.map(([from]) => escaped(from)).join("|"),
    duckType: "varchar",
    toSql: (cell) => `case ${cell} ${branches} end`,
    parse: (cell) => spellings[cell] ?? cell,
    expected,
    example: entries[0]?.[0] ?? "",
  });
}

const mostCounted = 999_999_999_999_999;

/** A whole number of people or things, 0 or more. */
export function count(): Field<number> {
  const number = (cell: string) => `try_cast(${cell} as bigint)`;
  return new Field({
    kind: "count",
    pattern: "[0-9]{1,15}",
    toSql: (cell) => `cast(${cell} as bigint)`,
    // A number that is written back as the cell has it was read right: a third faster than the pattern.
    quickSql: (cell) =>
      `case when ${number(cell)} between 0 and ${mostCounted} and cast(${number(cell)} as varchar) = ${cell}
        then ${number(cell)} end`,
    duckType: "bigint",
    parse: Number,
    respellings: countSpellings,
    expected: "a whole number",
    example: "1204",
  });
}

const decimalPattern = "-?[0-9]{1,15}(?:\\.[0-9]{1,20})?";

function decimalField(kind: string, pattern: string, expected: string, example: string): Field<number> {
  const read = tight(pattern, (cell) => `cast(${cell} as double)`);
  return new Field({
    kind,
    ...read,
    duckType: "double",
    parse: Number,
    respellings: decimalSpellings,
    expected,
    example,
  });
}

/** A number with or without decimals; negative numbers are allowed. */
export function decimal(): Field<number> {
  return decimalField("number", decimalPattern, "a number", "31.2");
}

/**
 * Pounds, to the penny at most. Negative amounts are legal: recharges and corrections. Kept as a decimal, so that a sum
 * is the same whatever the order it is made in.
 */
export function pounds(): Field<number> {
  return new Field({
    kind: "pounds",
    ...tight("-?[0-9]{1,13}(?:\\.[0-9]{1,2})?", (cell) => `cast(${cell} as decimal(18, 2))`),
    duckType: "decimal(18, 2)",
    respellings: poundsSpellings,
    // A decimal has no nought below nought.
    parse: (cell) => Number(cell) + 0,
    expected: "pounds, as a number",
    example: "1204000",
  });
}

/** A number as computers print it, `9.9E-9` included, or one of the file's markers in its place: then null. */
export function measured(markers: MarkerMeanings): Field<number | null> {
  const number = `${decimalPattern}(?:[eE][+-]?[0-9]{1,2})?`;
  const tokens = Object.keys(markers);
  const isMarker = (cell: string) => isOneOf(cell, tokens);
  return new Field<number | null>({
    kind: "number or marker",
    pattern: [number, ...tokens.map(escaped)].join("|"),
    duckType: "double",
    toSql: (cell) => `case when not (${isMarker(cell)}) then cast(${cell} as double) end`,
    parse: (cell) => (tokens.includes(cell) ? null : Number(cell)),
    respellings: decimalSpellings,
    expected: `a number or a marker (${tokens.join(" ")})`,
    example: "90.5",
    markers,
  });
}

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
    parse: asText,
    respellings: dateSpellings,
    expected: "a date such as 2011-03-31",
    example: "2011-03-31",
  });
}

/** yes or no. */
export function yesNo(): Field<boolean> {
  return new Field({
    kind: "yes or no",
    pattern: "yes|no",
    duckType: "boolean",
    toSql: (cell) => `${cell} = 'yes'`,
    respellings: yesNoSpellings,
    parse: (cell) => cell === "yes",
    expected: "yes or no",
    example: "yes",
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
  const { duckType, quickSql } = listed(quarters);
  return new Field({
    kind: "quarter",
    pattern: `${quarterPattern}|${dayPattern}`,
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
    parse: asText,
    respellings: financialYearSpellings,
    expected: "a financial year such as 2010-11",
    example: "2010-11",
  });
}

/** A calendar or mid-year: `2010`. */
export function calendarYear(): Field<string> {
  return shaped("year", "(?:19|20)[0-9]{2}", "a year such as 2010", "2010");
}

/** A quarter, a financial year or a year. */
export function period(): Field<string> {
  const pattern = `${quarterPattern}|${financialYears.join("|")}|(?:19|20)[0-9]{2}`;
  const { type } = shaped("period", pattern, "a period such as 2010-11 Q4, 2010-11 or 2010", "2010-11");
  return new Field({ ...type, respellings: anyPeriodSpellings });
}

function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
