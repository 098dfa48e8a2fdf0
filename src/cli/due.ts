import { returns } from "../../pipelines/index.ts";
import { workspaceKind } from "../store/workspace/workspace.ts";
import { answer } from "./answer.ts";
import { dayOf, workspaceRead } from "./context.ts";
import { readDue } from "./due-facts.ts";
import { dueWords } from "./due-words.ts";
import { openWarehouse } from "./open-warehouse.ts";
import type { ReadOptions } from "./options.ts";

/** What is due when, what it will decide, what is late and what came late. */
export async function dueCommand(options: ReadOptions): Promise<number> {
  const workspace = await workspaceRead(options);
  const day = dayOf(options);
  const db = await openWarehouse(workspace, day);
  try {
    const due = await readDue(db, returns, day.day);
    const facts = { workspace: workspace.folder, kind: workspaceKind(workspace), ...day, ...due };
    answer(options.json, facts, dueWords(facts));
    return 0;
  } finally {
    db.close();
  }
}
