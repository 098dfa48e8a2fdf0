import Papa from "papaparse";
import { Fault } from "../store/fault.ts";
import { answer } from "./answer.ts";
import { type ReadOptions, workspaceRead } from "./context.ts";
import { openWarehouse } from "./status.ts";

/** Read-only SQL on the warehouse, or on a position of it: CSV, or rows of JSON. */
export async function queryCommand(statement: string, options: ReadOptions): Promise<number> {
  const db = await openWarehouse(await workspaceRead(options));
  try {
    const columns = await db.columns(statement).catch((error: unknown) => {
      throw new Fault(error instanceof Error ? error.message : String(error));
    });
    const names = Object.keys(columns);
    const length = columns[names[0] ?? ""]?.length ?? 0;
    const rows = Array.from({ length }, (_, index) => names.map((name) => columns[name]?.[index] ?? null));
    const objects = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
    const csv = Papa.unparse({ fields: names, data: rows }, { newline: "\n", escapeFormulae: false });
    answer(options.json, objects, csv);
    return 0;
  } finally {
    db.close();
  }
}
