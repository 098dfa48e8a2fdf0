import Papa from "papaparse";
import { Fault } from "../store/workspace/fault.ts";
import { workspaceKind } from "../store/workspace/workspace.ts";
import { answer, tell } from "./answer.ts";
import { dayOf, workspaceRead } from "./context.ts";
import { openWarehouse } from "./open-warehouse.ts";
import type { ReadOptions } from "./options.ts";

/** Read-only SQL on the warehouse, or on a position of it: CSV, or rows of JSON. */
export async function queryCommand(statement: string, options: ReadOptions): Promise<number> {
  const workspace = await workspaceRead(options);
  const db = await openWarehouse(workspace, dayOf(options));
  try {
    const columns = await db.columns(statement).catch((error: unknown) => {
      throw new Fault(error instanceof Error ? error.message : String(error));
    });
    const names = Object.keys(columns);
    const length = columns[names[0] ?? ""]?.length ?? 0;
    const rows = Array.from({ length }, (_, index) => names.map((name) => columns[name]?.[index] ?? null));
    const objects = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
    const csv = Papa.unparse({ fields: names, data: rows }, { newline: "\n", escapeFormulae: false });
    if (workspaceKind(workspace) === "demonstration")
      tell("Demonstration data: every council and every number is made up.");
    answer(options.json, objects, csv);
    return 0;
  } finally {
    db.close();
  }
}
