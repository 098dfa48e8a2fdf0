import { expectedOneOf } from "./code-list.ts";
import { bandSpellings, codeSpellings, listSpelling, yesNoSpellings } from "./code-spellings.ts";
import { enumType, Field, type MarkerMeanings, matchedSql } from "./field.ts";
import { countSpellings, decimalSpellings, poundsSpellings, printedSpellings } from "./number-spellings.ts";
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
    pattern: "[A-Z][0-9]{8}",
    duckType: "varchar",
    toSql: asText,
    // A glob is found in half the time of the pattern.
    quickSql: (cell) => `case when ${cell} glob '[A-Z]${"[0-9]".repeat(8)}' then ${cell} end`,
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

/** A band of ages in completed years: 65-69, 90+ or a single year. */
export function ageBand(): Field<string> {
  const pattern = "[0-9]{1,3}(?:-[0-9]{1,3}|\\+)?";
  const { type } = shaped("age band", pattern, "an age band such as 65-69 or 90+", "65-69");
  return new Field({ ...type, respellings: bandSpellings });
}

/** Printable characters of ASCII without a space at either end: nothing to trim, nothing to refuse. */
const plainText = "[!-~](?:[ -~]{0,498}[!-~])?";

const character = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]";

/** Any text on one or more lines, up to 500 characters. */
export function text(): Field<string> {
  return new Field({
    kind: "text",
    pattern: `${character}{1,500}`,
    duckType: "varchar",
    toSql: asText,
    quickSql: (cell) => matchedSql(cell, plainText, asText),
    parse: asText,
    expected: "text of up to 500 characters",
    example: "Reablement",
  });
}

/** Text of any length: what a publisher says. */
export function words(): Field<string> {
  return shaped("words", `${character}+`, "text", "A break in the series.");
}

/** A web address, or the number of a paper: never anything that a browser would run. */
export function reference(): Field<string> {
  const address = "https?://[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/?#-]{0,300})?";
  const number = "[A-Za-z0-9](?:[A-Za-z0-9 ./_()-]{0,98}[A-Za-z0-9)])?";
  return shaped(
    "reference",
    `${address}|${number}`,
    "a web address that begins with http, or the number of a paper such as EX/2010/114",
    "EX/2010/114",
  );
}

/** SQL of a field whose values are a closed list: the cast to the list is the test. */
export function listed(values: readonly string[]) {
  const type = enumType(values);
  return {
    values,
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
    ...expectedOneOf(values),
    example: values[0] ?? "",
  });
}

/** A code of a list that the workspace holds itself: it has a digit, so that no word of a closed list is taken for one. */
const ownPattern = "[A-Z][A-Z-]{0,9}[0-9][A-Z0-9-]{0,14}";
const ownExpected = "a code of capitals, digits and hyphens with a digit in it, such as E05001411";

/** A code of a list that the workspace holds itself, such as its wards. */
export function ownCode(): Field<string> {
  return shaped("own code", ownPattern, ownExpected, "E05001411");
}

/** One of a closed list of codes, or a code of a list that the workspace holds itself. */
export function oneOfOrOwn(values: readonly string[]): Field<string> {
  const pattern = [...values.map(escaped), ownPattern].join("|");
  return new Field({
    kind: "code list or own code",
    pattern,
    duckType: "varchar",
    toSql: asText,
    quickSql: (cell) => matchedSql(cell, pattern, asText),
    parse: asText,
    respellings: [listSpelling(values)],
    ...expectedOneOf(values, `, or ${ownExpected}`),
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

/** A whole number of people or things, 0 or more. */
export function count(): Field<number> {
  const number = (cell: string) => `try_cast(${cell} as uinteger)`;
  return new Field({
    kind: "count",
    pattern: "[0-9]{1,15}",
    toSql: (cell) => `cast(${cell} as bigint)`,
    // A number that is written back as the cell has it was read right: a third faster than the pattern. Counts that need
    // more than four bytes are rare, and read the long way.
    quickSql: (cell) => `case when cast(${number(cell)} as varchar) = ${cell} then ${number(cell)} end`,
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

const printedPattern = `${decimalPattern}(?:[eE][+-]?[0-9]{1,2})?`;

/** A number as computers print it, `9.9E-9` included. */
export function printed(): Field<number> {
  return decimalField("number", printedPattern, "a number", "0.076");
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
  const tokens = Object.keys(markers);
  const isMarker = (cell: string) => isOneOf(cell, tokens);
  return new Field<number | null>({
    kind: "number or marker",
    pattern: [printedPattern, ...tokens.map(escaped)].join("|"),
    duckType: "double",
    toSql: (cell) => `case when not (${isMarker(cell)}) then cast(${cell} as double) end`,
    parse: (cell) => (tokens.includes(cell) ? null : Number(cell)),
    respellings: printedSpellings,
    expected: `a number or a marker (${tokens.join(" ")})`,
    example: "90.5",
    markers,
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

/** A text as a regular expression that matches it alone. */
export function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
