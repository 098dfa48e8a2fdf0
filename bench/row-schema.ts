import { z } from "zod";
import type { Field } from "../src/contract/field.ts";
import type { Return } from "../src/contract/return.ts";
import type { RuleRow } from "../src/contract/rule.ts";

/** The zod schema of a return's row: cells by column name in, typed values out; rules are judged when every cell is right. */
export function rowSchema(definition: Return) {
  const cells = Object.entries(definition.fields).map(([name, field]) => [name, cellSchema(field)] as const);
  return z.object(Object.fromEntries(cells)).superRefine((row: RuleRow, context) => {
    for (const [index, rule] of definition.rules.entries()) {
      if (rule.isBroken?.(row)) context.addIssue({ code: "custom", path: ["rule", index], message: rule.expected });
    }
  });
}

function cellSchema(field: Field<unknown>) {
  return z.string().transform((cell, context) => {
    const value = field.read(cell);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: field.type.expected, input: cell });
    return z.NEVER;
  });
}
