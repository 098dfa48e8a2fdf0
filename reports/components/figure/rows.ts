import { tableFromIPC } from "apache-arrow";
import type { Columns } from "../../../src/site/query.ts";

/**
 * The rows of an Arrow file as plain objects. The type is the caller's word for what the loader of that file writes:
 * page, loader and file are built together, and nothing else makes such a file.
 */
export function rows<T>(buffer: ArrayBuffer): T[] {
  const table = tableFromIPC(new Uint8Array(buffer));
  const columns = table.schema.fields.map((field, index) => [field.name, table.getChildAt(index)] as const);
  return Array.from({ length: table.numRows }, (_, row) => {
    const entries = columns.map(([name, vector]) => [name, vector?.get(row) ?? null]);
    return Object.fromEntries(entries) as T;
  });
}

/**
 * The rows of a table that a file holds by columns. Columns of one table are of one length; their types are those of the
 * query's shape, and the build has checked that the database gives them.
 */
export function rowsOf<R>(columns: Columns<R>): R[];
export function rowsOf(columns: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown>[] {
  const names = Object.keys(columns);
  const length = columns[names[0] ?? ""]?.length ?? 0;
  return Array.from({ length }, (_, place) =>
    Object.fromEntries(names.map((name) => [name, columns[name]?.[place] ?? null])),
  );
}
