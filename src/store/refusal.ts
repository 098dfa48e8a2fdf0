import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Message } from "../contract/message.ts";
import type { LoadResult } from "./load.ts";
import type { Workspace } from "./workspace.ts";

const columns = ["severity", "code", "file", "line", "column", "council", "found", "expected", "why", "fix"] as const;

/** Writes what is wrong with a file to `refused/<file>.errors.csv`, and takes away what an earlier try left there. */
export function writeRefusal(workspace: Workspace, result: LoadResult): void {
  const path = join(workspace.refused, `${result.name}.errors.csv`);
  if (result.messages.every((message) => message.severity === "note")) rmSync(path, { force: true });
  else writeFileSync(path, messagesCsv(result.messages));
}

/** Messages as CSV, one row each. A cell that a spreadsheet would take for a formula is made text. */
export function messagesCsv(messages: readonly Message[]): string {
  const rows = messages.map((message) => columns.map((column) => message[column] ?? ""));
  return Papa.unparse({ fields: [...columns], data: rows }, { newline: "\n", escapeFormulae: true });
}
