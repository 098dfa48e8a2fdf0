import { identifier, sql } from "./sql.ts";

/** A kind of thing that a publication has many of, such as areas or ages: a file with under half never replaces it. */
export interface Part {
  /** What one is called, and several: area, areas. */
  readonly nouns: readonly [string, string];
  /** SQL over a row of `staged`: what tells one from another; null in a row that is about none. */
  readonly keySql: string;
  /** SQL over a row of `staged`: what the publication calls it. */
  readonly nameSql: string;
}

/** The areas that a publication is about. Both are SQL over a row of `staged`: an area's code, and its name. */
export function areas(keySql: string, nameSql: string): Part {
  return { nouns: ["area", "areas"], keySql, nameSql };
}

/** What the columns tell apart together: the ages of a table, the lines of a form. */
export function parts(nouns: readonly [string, string], ...columns: readonly string[]): Part {
  const texts = columns.map((column) => `cast(staged.${identifier(column)} as varchar)`);
  const keySql = sql`nullif(concat_ws(', ', ${texts.join(", ")}), '')`;
  return { nouns, keySql, nameSql: keySql };
}

/** Rows, each told from the others by all of these parts together. */
export function rowsOf(all: readonly Part[]): Part {
  const joined = (each: (part: Part) => string) => `(${all.map(each).join(" || ', ' || ")})`;
  return { nouns: ["row", "rows"], keySql: joined(({ keySql }) => keySql), nameSql: joined(({ nameSql }) => nameSql) };
}
