import { kept } from "./archive.ts";
import { Fault } from "./fault.ts";
import { readHeader } from "./header.ts";
import { findRecords } from "./records.ts";
import type { Workspace } from "./workspace.ts";

/** Where a row stands in the file that it came from, and the words of that line. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of rows of an archived file, by their `source_row`, or what is wrong with the archived file. */
export interface SourceLines {
  readonly lines: ReadonlyMap<number, SourceLine>;
  readonly fault: string | null;
}

/** Finds rows in the file that they came from. A file that is no delimited text has none; one that was altered is named. */
export async function sourceLines(
  workspace: Workspace,
  file: { readonly sha256: string; readonly name: string },
  rows: readonly number[],
): Promise<SourceLines> {
  try {
    const path = await kept(workspace, file.sha256, file.name);
    const header = readHeader(path);
    if (header === null) return { lines: new Map(), fault: null };
    const wanted = new Set(rows);
    const found = await findRecords({ path, delimiter: header.delimiter }, ({ number }) => wanted.has(number));
    return { lines: new Map(found.map(({ number, line, text }) => [number, { line, text }])), fault: null };
  } catch (error) {
    if (error instanceof Fault) return { lines: new Map(), fault: error.message };
    throw error;
  }
}
