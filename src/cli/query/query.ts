import Papa from "papaparse";
import { cellText, visibleText } from "../../contract/plain-text.ts";
import { demonstrationWords } from "../../explain/words.ts";
import type { Columns, Database } from "../../store/warehouse/database.ts";
import { Fault } from "../../store/workspace/fault.ts";
import { workspaceKind } from "../../store/workspace/workspace.ts";
import { tell } from "../answer.ts";
import { dayOf, workspaceRead } from "../context.ts";
import { openWarehouse } from "../open-warehouse.ts";
import type { QueryCommand } from "../options.ts";
import { oneSelect } from "./one-select.ts";
import { expectPublished } from "./published.ts";

/** SQL that reads the warehouse, or a position of it, and can do nothing else: CSV, or rows of JSON. */
export async function queryCommand(statement: string, options: QueryCommand): Promise<number> {
  const workspace = await workspaceRead(options);
  const db = await openWarehouse(workspace, dayOf(options));
  try {
    const columns = await answerTo(db, statement, options.published ?? false);
    if (workspaceKind(workspace) === "demonstration") tell(demonstrationWords);
    if (options.published !== true)
      tell("Not protected: this may hold counts of few people. --published keeps to what may be shown.");
    process.stdout.write(`${options.json ? jsonText(columns) : csvText(columns)}\n`);
    return 0;
  } finally {
    db.close();
  }
}

/**
 * What a statement gives.
 *
 * @throws {UsageFault} where it is not one that reads, or with `isPublished` reads anything but `pub`.
 * @throws {Fault} in DuckDB's words where it cannot be answered.
 */
export async function answerTo(db: Database, statement: string, isPublished: boolean): Promise<Columns> {
  const nodes = await oneSelect(db, statement);
  if (isPublished) await expectPublished(db, nodes);
  return db.columns(statement).catch((error: unknown) => {
    throw new Fault(error instanceof Error ? error.message : String(error));
  });
}

function rowsOf(columns: Columns) {
  const names = Object.keys(columns);
  const length = columns[names[0] ?? ""]?.length ?? 0;
  return { names, rows: Array.from({ length }, (_, index) => names.map((name) => columns[name]?.[index] ?? null)) };
}

/** Rows as CSV that neither a terminal nor a spreadsheet obeys. */
export function csvText(columns: Columns): string {
  const { names, rows } = rowsOf(columns);
  const cells = rows.map((row) => row.map((value) => (typeof value === "string" ? cellText(value) : value)));
  return visibleText(Papa.unparse({ fields: names.map(cellText), data: cells }, { newline: "\n" }));
}

/** Rows as JSON, each text as it is: what a terminal would obey is written as JSON writes any character. */
export function jsonText(columns: Columns): string {
  const { names, rows } = rowsOf(columns);
  const objects = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
  return visibleText(JSON.stringify(objects, null, 2));
}
