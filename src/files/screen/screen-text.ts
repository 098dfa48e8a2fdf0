import type { Message } from "../../contract/message.ts";
import { mightBePersonal } from "../../contract/personal/text.ts";
import { isComplete } from "../../contract/recognise.ts";
import { hasPublishersHeadings, type Return } from "../../contract/return.ts";
import { cellsOf, type Header, type HeadRow } from "../header.ts";
import { findPublished } from "../publication/headings.ts";
import { recordsOf, scannedRecords } from "../records.ts";
import { type Arrived, nameOfTable } from "../table.ts";
import { personalMessages } from "./messages.ts";
import { Screening, type Strictness } from "./screening.ts";

/** A delimited text as it can be read again from its beginning, in UTF-8, without being written anywhere. */
export interface ReadableText {
  readonly pieces: () => AsyncIterable<Buffer>;
  /** Its beginning: at most a megabyte. */
  readonly head: Buffer;
  /** What separates its cells. */
  readonly delimiter: string;
  /** The header that is nearest to a return; null where there is none. */
  readonly header: Header | null;
}

const headRows = 40;

/** What in a text is personal; none where nothing is. `isHead` looks at its beginning alone. */
export async function screenText(
  definitions: readonly Return[],
  file: Arrived,
  text: ReadableText,
  isHead = false,
): Promise<Message[]> {
  const { delimiter, head } = text;
  const rows = recordsOf(head, delimiter, headRows).map(({ text: record, line }) => ({
    cells: cellsOf(record, delimiter),
    line,
  }));
  const { screening, headerLine } = begun(definitions, file, text.header, rows);
  const isEvery = screening.needsEveryRow;
  const look = (line: number, record: string) => {
    if (line === headerLine || (!isEvery && !mightBePersonal(record))) return;
    const cells = record.includes('"') ? cellsOf(record, delimiter) : record.split(delimiter);
    if (line < headerLine) screening.title(line, cells);
    else screening.row(line, cells);
  };
  if (isHead) {
    for (const { line, text: record } of recordsOf(head, delimiter, Number.POSITIVE_INFINITY)) {
      if (screening.isDone) break;
      look(line, record);
    }
  } else {
    for await (const records of scannedRecords(text.pieces(), { delimiter, titles: 0 }, () => true)) {
      for (const { line, text: record } of records) look(line, record);
    }
  }
  return personalMessages(file.name, screening.findings());
}

/** The screening of a table whose first rows are these, and the line of its headings; 0 for one that is not known. */
function begun(definitions: readonly Return[], file: Arrived, header: Header | null, rows: readonly HeadRow[]) {
  const allowed = file.allowedColumns ?? [];
  if (header !== null && isComplete(header.nearest)) {
    const { definition, columns } = header.nearest;
    const strictness: Strictness = hasPublishersHeadings(definition) ? "columns" : "every cell";
    const table = { sheet: null, strictness, header: header.cells, headerLine: header.line, definition, columns };
    return { screening: new Screening(table, allowed), headerLine: header.line };
  }
  const published = findPublished(definitions, { file: nameOfTable(file), sheet: null }, rows);
  const strictness: Strictness = published === null ? "what is shown" : "columns";
  const headerLine = published?.line ?? 0;
  const cells = rows.find(({ line }) => line === headerLine)?.cells ?? [];
  const table = { sheet: null, strictness, header: cells, headerLine, definition: null, columns: [] };
  const screening = new Screening(table, allowed);
  if (published === null) for (const row of rows) screening.title(row.line, row.cells);
  return { screening, headerLine };
}
