import type { Columns } from "../../../src/site/query.ts";

/** Tables by name, each by its columns: what a file of a data set holds. */
type ByColumns<T> = { readonly [Name in keyof T]: Columns<T[Name]> };

/** The same tables, each by its rows. */
type ByRows<T> = { readonly [Name in keyof T]: readonly T[Name][] };

/** The tables of a file by their rows. */
export function tables<T>(file: ByColumns<T>): ByRows<T>;
export function tables(file: Readonly<Record<string, ColumnsByName>>): Record<string, Record<string, unknown>[]> {
  return Object.fromEntries(Object.entries(file).map(([name, columns]) => [name, rowsOf(columns)]));
}

type ColumnsByName = Readonly<Record<string, readonly unknown[]>>;

/**
 * The rows of a table that a file holds by columns. Columns of one table are of one length; their types are those of the
 * query's shape, and the build has checked that the database gives them.
 */
export function rowsOf<R>(columns: Columns<R>): R[];
export function rowsOf(columns: ColumnsByName): Record<string, unknown>[] {
  const names = Object.keys(columns);
  const length = columns[names[0] ?? ""]?.length ?? 0;
  return Array.from({ length }, (_, place) =>
    Object.fromEntries(names.map((name) => [name, columns[name]?.[place] ?? null])),
  );
}
