import { quoted, sql } from "../../contract/sql.ts";
import { longestLine } from "../../files/longest-line.ts";
import type { Table } from "../../files/table.ts";
import { literalPath } from "../warehouse/literal-path.ts";

/** As many bytes at a time as the longest line may need twice over. */
const readBytes = 2 * longestLine;

/**
 * SQL of the rows of files that are laid out as a table is, each cell a text: a column that is not read is `extra_` and its
 * place, from 0. Records that cannot be split are left out.
 */
export function readSql(table: Pick<Table, "columns" | "headerLine" | "delimiter">, paths: readonly string[]): string {
  const { columns, headerLine, delimiter } = table;
  const types = columns.map((name, index) => `${quoted(name ?? `extra_${index}`)}: 'varchar'`);
  return sql`read_csv([${paths.map((path) => quoted(literalPath(path))).join(", ")}], columns = {${types.join(", ")}}, header = true, skip = ${headerLine - 1}, auto_detect = false,
    delim = ${quoted(delimiter)}, quote = '"', escape = '"', ignore_errors = true, max_line_size = ${longestLine}, buffer_size = ${readBytes})`;
}
