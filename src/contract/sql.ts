/**
 * A tag that marks a string as DuckDB SQL, so that editors and tests know it. Interpolations are identifiers and
 * expressions made by code, never data: values are parameters or pass through {@link quoted}.
 */
export function sql(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: parts.raw }, ...values);
}

/** An SQL string literal holding `text` exactly. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** An SQL identifier, quoted. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * SQL: whether the expression is one of the values. `in` with a list is a join to DuckDB, which then loses the order of
 * the rows of a file.
 */
export function isOneOf(expression: string, values: readonly string[]): string {
  return `list_contains([${values.map(quoted).join(", ")}], ${expression})`;
}
