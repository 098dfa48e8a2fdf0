import { z } from "zod";
import type { Field } from "./field.ts";
import { found, type Message } from "./message.ts";
import { mistakeIn } from "./mistakes.ts";
import { heading, type Return } from "./return.ts";
import type { Rule, RuleRow } from "./rule.ts";

/** What a failing row's message says beside where it is. */
export type Complaint = Pick<Message, "code" | "column" | "found" | "expected" | "why"> & Partial<Pick<Message, "fix">>;

/** The zod schema of one cell: the text as it stands in the file in, the typed value out. */
export function cellSchema(field: Field<unknown>) {
  return z.string().transform((cell, context) => {
    const value = field.read(cell);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: field.type.expected, input: cell });
    return z.NEVER;
  });
}

/** The zod schema of a row: cells by column name in, typed values out; rules are judged when every cell is right. */
export function rowSchema(definition: Return) {
  const cells = Object.entries(definition.fields).map(([name, field]) => [name, cellSchema(field)] as const);
  return z.object(Object.fromEntries(cells)).superRefine((row: RuleRow, context) => {
    for (const [index, rule] of definition.rules.entries()) {
      if (rule.isBroken?.(row)) context.addIssue({ code: "custom", path: [ruleKey, index], message: rule.expected });
    }
  });
}

const ruleKey = "rule";

const schemas = new WeakMap<Return, ReturnType<typeof rowSchema>>();

/** Making a schema takes longer than reading a row with it. */
function knownSchema(definition: Return): ReturnType<typeof rowSchema> {
  const schema = schemas.get(definition) ?? rowSchema(definition);
  schemas.set(definition, schema);
  return schema;
}

/** What is wrong with a row, in words; empty where nothing is. `cells` are the row's texts by column name. */
export function complaints(definition: Return, cells: Readonly<Record<string, string>>): Complaint[] {
  const result = knownSchema(definition).safeParse(cells);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const [first, index] = issue.path;
    if (first === ruleKey) return ruleComplaint(definition, Number(index), cells);
    return cellComplaint(definition, String(first), cells[String(first)] ?? "");
  });
}

/** The complaint about a broken rule: the cells it read are what was found. */
export function ruleComplaint(definition: Return, index: number, cells: Readonly<Record<string, string>>): Complaint {
  const rule = definition.rules[index];
  if (rule === undefined) throw new RangeError(`${definition.name} has no rule ${index}`);
  return brokenComplaint(definition, rule, cells);
}

/** What a note says of a row that loads and breaks advice. */
export function adviceComplaint(definition: Return, rule: Rule, cells: Readonly<Record<string, string>>): Complaint {
  const complaint = brokenComplaint(definition, rule, cells);
  const remedy = complaint.fix ?? "If it is wrong, correct it and run refresh again.";
  return { ...complaint, code: `advice/${rule.name}`, fix: `${remedy} The row is loaded.` };
}

function brokenComplaint(definition: Return, rule: Rule, cells: Readonly<Record<string, string>>): Complaint {
  const { name, expected, why, fix, columns } = rule;
  const [only] = columns;
  const cellsFound =
    columns.length === 1 && only !== undefined
      ? found(cells[only] ?? "")
      : columns.map((column) => `${column} ${cells[column] || "blank"}`).join(", ");
  return {
    code: `rule/${name}`,
    column: headingOf(definition, columns.at(-1) ?? ""),
    found: cellsFound,
    expected,
    why,
    ...(fix === undefined ? {} : { fix }),
  };
}

function cellComplaint(definition: Return, name: string, cell: string): Complaint {
  const field = definition.fields[name];
  if (field === undefined) throw new RangeError(`${definition.name} has no column ${name}`);
  const { kind, expected } = field.type;
  const code = `cell/${cell.trim() === "" ? "blank" : kind.replaceAll(" ", "-")}`;
  const mistake = mistakeIn(cell, kind);
  const complaint = { code, column: headingOf(definition, name), found: found(cell, mistake?.is), expected };
  return { ...complaint, why: field.description, ...(mistake === null ? {} : { fix: mistake.fix }) };
}

function headingOf(definition: Return, name: string): string {
  const field = definition.fields[name];
  return field === undefined ? name : heading(name, field);
}
