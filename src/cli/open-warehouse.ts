import { existsSync } from "node:fs";
import { openOn, type ReadingDay } from "../store/day.ts";
import type { Database } from "../store/warehouse/database.ts";
import { stateOf } from "../store/warehouse/live-warehouse.ts";
import { releasesBy, releasesKey } from "../store/warehouse/releases.ts";
import { Fault } from "../store/workspace/fault.ts";
import { type Workspace, workspaceAt, workspaceSettings } from "../store/workspace/workspace.ts";
import { tell } from "./answer.ts";
import { commandCode } from "./own-code.ts";

/**
 * The warehouse of a workspace, to be read on a day.
 *
 * @throws {Fault} where there is none, or one that this version of the command did not make and may not know how to read.
 */
export async function openWarehouse(workspace: Workspace, { day }: ReadingDay): Promise<Database> {
  await expectWarehouse(workspace);
  return openOn(workspace.warehouse, day);
}

/** @throws {Fault} where there is no warehouse that this version of the command made. */
export async function expectWarehouse(workspace: Workspace): Promise<void> {
  const { folder, warehouse } = workspace;
  if (!existsSync(warehouse)) throw new Fault(`${folder} has no warehouse yet. Run yardstick refresh first.`);
  const again = "Run yardstick refresh: it makes it again from the ledger and the archive, and nothing is lost.";
  const state = await stateOf(warehouse);
  if (state === null) throw new Fault(`${warehouse} is damaged and cannot be read. ${again}`);
  if (state.code !== commandCode()) throw new Fault(`${warehouse} was made by another version of Yardstick. ${again}`);
  if (state.settings !== JSON.stringify(workspaceSettings(workspace))) {
    tell("workspace.json has changed since the last refresh. Run yardstick refresh for it to take effect.");
  }
  const isLive = warehouse === workspaceAt(folder).warehouse;
  if (isLive && state.releases !== releasesKey(releasesBy(workspace))) {
    tell("A release was noted since the last refresh. Run yardstick refresh: what is hidden takes it into account.");
  }
}
