import { existsSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import Papa from "papaparse";
import type { Message } from "../contract/message.ts";
import { safeName } from "../contract/personal/file-name.ts";
import { cellText } from "../contract/plain-text.ts";
import type { Table } from "../files/table.ts";
import { annotatedCopy } from "./annotate.ts";
import type { LoadResult } from "./warehouse/load-result.ts";
import type { Workspace } from "./workspace/workspace.ts";

const columns = [
  "severity",
  "code",
  "file",
  "sheet",
  "line",
  "cell",
  "column",
  "council",
  "found",
  "expected",
  "why",
  "fix",
] as const;

/** Where the lists of what is wrong with a file are; null where nothing is. */
export interface Lists {
  readonly errorsFile: string | null;
  /** The file itself with a column that says what is wrong with each row; null too where no row can be named. */
  readonly annotatedFile: string | null;
}

/**
 * Writes what is wrong with a file to `refused/<file>.errors.csv`, and the file itself with a column of reasons to
 * `refused/<file>.annotated.csv`; takes away what an earlier try left there.
 */
export async function writeLists(
  workspace: Workspace,
  file: { readonly path: string },
  table: Table | null,
  result: LoadResult,
): Promise<Lists> {
  const name = listName(workspace, file.path);
  const errorsFile = join(workspace.refused, `${name}.errors.csv`);
  const annotatedFile = join(workspace.refused, `${name}.annotated.csv`);
  for (const path of [errorsFile, annotatedFile]) rmSync(path, { force: true });
  if (result.messages.every((message) => message.severity === "note")) return { errorsFile: null, annotatedFile: null };
  writeFileSync(errorsFile, messagesCsv(result.messages));
  const isPersonal = result.messages.some(({ code }) => code.startsWith("personal/"));
  if (table !== null && !isPersonal) await annotatedCopy(table, result.messages, annotatedFile);
  return { errorsFile, annotatedFile: existsSync(annotatedFile) ? annotatedFile : null };
}

/** Files of one name in different folders of `incoming` have lists of their own: the folders begin the name. */
function listName(workspace: Workspace, path: string): string {
  const place = relative(workspace.incoming, path);
  const isOutside = isAbsolute(place) || place.split(sep)[0] === "..";
  const name = isOutside || dirname(place) === "." ? basename(path) : place.split(sep).join(" - ");
  return safeName(name);
}

/** Messages as CSV, one row each. A cell that a spreadsheet would take for a formula is made text. */
export function messagesCsv(messages: readonly Message[]): string {
  const rows = messages.map((message) => columns.map((column) => cellText(String(message[column] ?? ""))));
  return Papa.unparse({ fields: [...columns], data: rows }, { newline: "\n" });
}
