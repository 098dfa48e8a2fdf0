/** A path as DuckDB is told it: it takes an asterisk, a question mark or a bracket for a pattern of many files. */
export function literalPath(path: string): string {
  return path.replace(/[*?[]/g, "[$&]");
}
