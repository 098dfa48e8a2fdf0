import type { Rule } from "./rule.ts";
import { identifier, isOneOf, quoted, sql } from "./sql.ts";

/** What a rule about a shape is of; the pattern is in the part of regular expressions that RE2 and JavaScript share. */
export interface ShapedWhere {
  readonly column: string;
  /** Where this column has one of these values. */
  readonly where: string;
  readonly values: readonly string[];
  readonly pattern: string;
  /** Completes "expected …". */
  readonly expected: string;
  readonly why: string;
}

/** Where a column has one of some values, another has a shape. */
export function shapedWhere({ column, where, values, pattern, expected, why }: ShapedWhere): Rule {
  const matcher = new RegExp(`^(?:${pattern})$`, "u");
  return {
    name: "shaped_where",
    columns: [where, column],
    says: `Where ${where} is ${values.join(", ")}, ${column} is ${expected}.`,
    brokenSql: sql`${isOneOf(identifier(where), values)} and not regexp_full_match(${identifier(column)}, ${quoted(pattern)})`,
    isBroken: (row) => {
      const [chosen, cell] = [row[where], row[column]];
      return typeof chosen === "string" && typeof cell === "string" && values.includes(chosen) && !matcher.test(cell);
    },
    expected,
    why,
  };
}
