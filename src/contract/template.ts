import Papa from "papaparse";
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
  }));
}

/** A blank file of a return: its heading row. */
export function template(definition: Return): string {
  const headings = Object.entries(definition.fields).map(([name, field]) => heading(name, field));
  return Papa.unparse([headings], { newline: "\n" });
}

/** What is asked of the rows of a return, a sentence each: rules, then advice, then checks. */
export function asked({ rules, advice, checks }: Return): string[] {
  const advised = advice.map(({ says }) => `${says} A row that is otherwise loads with a note.`);
  return [...rules.map(({ says }) => says), ...advised, ...checks.map(({ says }) => says)];
}

/** The dictionary and the rules of a return in words, for a terminal. */
export function dictionaryText(definition: Return): string {
  const lines = dictionary(definition).map((entry) => {
    const blank = entry.is_optional ? " May be blank." : "";
    return `  ${entry.heading}: ${entry.expected}.${blank} ${entry.description}`.trimEnd();
  });
  const rules = asked(definition).map((says) => `  ${says}`);
  return [`${definition.title}: ${definition.description}`, "Columns", ...lines, "Rules", ...rules].join("\n");
}
