import { tableFromIPC } from "apache-arrow";

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
