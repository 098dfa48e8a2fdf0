import type { Message } from "../contract/message.ts";
import { comparable } from "../contract/recognise.ts";
import type { Return } from "../contract/return.ts";
import type { UnreadTable } from "../contract/unread-table.ts";
import type { HeadRow } from "./header.ts";
import { fileMessage } from "./message.ts";

/** Rows of a file, and where they are. */
interface Where {
  readonly file: string;
  readonly sheet: string | null;
  readonly rows: readonly HeadRow[];
}

/** The message that refuses a table that is known to be something else than it is taken for; null for any other. */
export function unreadTable(definitions: readonly Return[], { file, sheet, rows }: Where): Message | null {
  for (const table of definitions.flatMap(({ unread = [] }) => unread)) {
    const line = headingLine(table, rows);
    if (line === null) continue;
    const { what, why, take } = table;
    const parts = {
      code: "file/unread",
      expected: "a return or a publication that is read",
      found: what,
      why,
      fix: take,
    };
    return { ...fileMessage(file, parts), sheet, line };
  }
  return null;
}

/** The line of the table's headings, where all are there and a cell below one of them says that it is this table. */
function headingLine({ headings, only, cell }: UnreadTable, rows: readonly HeadRow[]): number | null {
  const at = rows.findIndex(({ cells }) => {
    const isOnly = only === undefined || cells.every((text) => text.trim() === "" || only.test(text.trim()));
    return isOnly && headings.every((heading) => cells.some((text) => isHeading(heading, text)));
  });
  const column = rows[at]?.cells.findIndex((text) => isHeading(cell.heading, text)) ?? -1;
  const isThis = rows.slice(at + 1).some(({ cells }) => cell.pattern.test(cells[column]?.trim() ?? ""));
  return column !== -1 && isThis ? (rows[at]?.line ?? null) : null;
}

function isHeading(heading: string | RegExp, text: string): boolean {
  return typeof heading === "string" ? comparable(text) === comparable(heading) : heading.test(text.trim());
}
