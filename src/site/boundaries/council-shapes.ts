import { existsSync } from "node:fs";
import { z } from "zod";
import type { Database } from "../../store/warehouse/database.ts";
import { type Workspace, workspaceKind } from "../../store/workspace/workspace.ts";
import { readBoundaries } from "./file.ts";
import { type MapShapes, mapShapes } from "./shapes.ts";

const codeSchema = z.object({ council_code: z.string(), current_code: z.string() });

/**
 * The shapes of a workspace's councils, from its own boundary file; null where it has none. A demonstration has no map
 * whatever lies there: its councils are nowhere.
 *
 * @throws {Fault} where the file is of something else
 */
export async function councilShapes(
  workspace: Workspace,
  open: (workspace: Workspace) => Promise<Database>,
): Promise<MapShapes | null> {
  if (!existsSync(workspace.boundaries) || workspaceKind(workspace) === "demonstration") return null;
  const db = await open(workspace);
  const sql = "select council_code, current_code from pub.council_now";
  const known = await db.rows(codeSchema, sql).finally(() => db.close());
  const codes = new Map(known.map(({ council_code, current_code }) => [council_code, current_code]));
  return mapShapes(readBoundaries(workspace.boundaries, codes));
}
