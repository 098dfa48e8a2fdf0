import type { Return } from "../../contract/return.ts";
import { fileMessage } from "../../files/message.ts";
import { withOpened } from "../../files/open.ts";
import { type FoundRecord, numberedRecords } from "../../files/records.ts";
import type { Table } from "../../files/table.ts";
import { kept } from "./archive.ts";
import { Fault } from "./fault.ts";
import type { Workspace } from "./workspace.ts";

/** Where a row stands in the file that it came from, and the words of that line. */
export interface SourceLine {
  /** The sheet of a workbook; null in a text file. */
  readonly sheet: string | null;
  readonly line: number;
  /** The cell of a publication that the row is made of, as D57; null where a row is a row of its file too. */
  readonly cell: string | null;
  /** The heading of that cell. */
  readonly column: string | null;
  readonly text: string;
}

/** The lines of rows of an archived file, by their `source_row`, or what is wrong with the archived file. */
export interface SourceLines {
  readonly lines: ReadonlyMap<number, SourceLine>;
  readonly fault: string | null;
}

/** Finds rows in the archived file that they came from. One that was altered is named. */
export async function sourceLines(
  workspace: Workspace,
  definitions: readonly Return[],
  file: { readonly sha256: string; readonly name: string },
  rows: readonly number[],
): Promise<SourceLines> {
  try {
    const path = await kept(workspace, file.sha256, file.name);
    return await withOpened(definitions, { path, name: file.name }, workspace.scratch, async ({ table }) => {
      if (table === null) return { lines: new Map(), fault: null };
      const found = await numberedRecords(table, rows);
      return { lines: new Map([...found].map(([row, record]) => [row, sourceLine(table, record)])), fault: null };
    });
  } catch (error) {
    if (error instanceof Fault) return { lines: new Map(), fault: error.message };
    throw error;
  }
}

function sourceLine(table: Table, { line, text }: FoundRecord): SourceLine {
  const place = table.placed({ ...fileMessage("", { code: "", expected: "", found: "", why: "", fix: "" }), line });
  return { sheet: place.sheet, line: place.line ?? line, cell: place.cell, column: place.column, text };
}
