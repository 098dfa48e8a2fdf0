import Papa from "papaparse";
import { cellText } from "./plain-text.ts";
import { allFields, heading, type Return } from "./return.ts";

/** A column as the dictionary prints it. */
export interface DictionaryEntry {
  readonly return_name: string;
  readonly column_name: string;
  readonly heading: string;
  readonly kind: string;
  readonly is_optional: boolean;
  readonly expected: string;
  readonly example: string;
  readonly description: string;
  /** What its values mean, a line each as "value: meaning"; none where their names say it. */
  readonly meanings: readonly string[];
}

/** The dictionary of a return: one entry a column, in the order of the template. */
export function dictionary(definition: Return): DictionaryEntry[] {
  return allFields(definition).map(([name, field]) => ({
    return_name: definition.name,
    column_name: name,
    heading: heading(name, field),
    kind: field.type.kind,
    is_optional: field.isOptional,
    expected: field.type.expected,
    example: field.type.example,
    description: field.description,
    meanings: Object.entries(field.meanings).map(([value, meaning]) => `${value}: ${meaning}`),
  }));
}

/** A blank file of a return: its heading row. */
export function template(definition: Return): string {
  const headings = Object.entries(definition.fields).map(([name, field]) => heading(name, field));
  return Papa.unparse([headings.map(cellText)], { newline: "\n" });
}

/** What is asked of the rows of a return, a sentence each: rules, then advice, then checks. */
export function asked({ rules, advice, checks }: Return): string[] {
  const advised = advice.map(({ says }) => `${says} A row that is otherwise loads with a note.`);
  return [...rules.map(({ says }) => says), ...advised, ...checks.map(({ says }) => says)];
}

/** What the name of a file has to say, a sentence each; none where its cells say everything. */
export function askedOfName({ layouts, parameters }: Return): string[] {
  const examples = layouts.flatMap(({ fileNameExample, titles }) => {
    const place = titles === undefined ? "the file's name" : "the title above the headings or the file's name";
    return fileNameExample === undefined ? [] : [`As published, ${place} says what no cell does: ${fileNameExample}.`];
  });
  const given = Object.entries(parameters).map(
    ([name, { option }]) => `No cell says the ${name}: the file's name does, or ${option}.`,
  );
  return [...new Set([...examples, ...given])];
}

/** The dictionary and the rules of a return in words, for a terminal. */
export function dictionaryText(definition: Return): string {
  const lines = dictionary(definition).flatMap(columnLines);
  const rules = asked(definition).flatMap((says) => says.split("\n").map((line) => `  ${line}`));
  const names = askedOfName(definition).map((says) => `  ${says}`);
  const ofName = names.length === 0 ? [] : ["Name of the file", ...names];
  return [`${definition.title}: ${definition.description}`, "Columns", ...lines, ...ofName, "Rules", ...rules].join(
    "\n",
  );
}

/** A column in words, and below it what its values mean: their list is in those then. */
function columnLines({ heading, expected, is_optional, description, meanings }: DictionaryEntry): string[] {
  const what = meanings.length === 0 ? expected : `one of ${meanings.length} values`;
  const blank = is_optional ? " May be blank." : "";
  return [`  ${heading}: ${what}.${blank} ${description}`.trimEnd(), ...meanings.map((line) => `    ${line}`)];
}
