import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { dayReceived, daysReceived } from "./day.ts";
import { openNew, type RefreshOptions } from "./make.ts";
import { Database } from "./warehouse/database.ts";
import { writeWorkspaceExpectations } from "./warehouse/expectations.ts";
import { releasesBy, releasesKey, writeReleases } from "./warehouse/releases.ts";
import { warehouseState } from "./warehouse/state.ts";
import { Fault } from "./workspace/fault.ts";
import { type LedgerEntry, readLedger } from "./workspace/ledger.ts";
import { withModes } from "./workspace/modes.ts";
import { type Workspace, workspaceSettings } from "./workspace/workspace.ts";

const loadSchema = z.object({ load_id: z.number(), sha256: z.string() });

/** The workspace with its position at the end of `day` in place of the live warehouse: what was received by then. */
export async function workspaceAsOf(workspace: Workspace, options: RefreshOptions, day: string): Promise<Workspace> {
  const isLive = await holds(workspace.warehouse, workspace, options, day);
  return isLive ? workspace : { ...workspace, warehouse: await positionAt(workspace, options, day) };
}

/**
 * Makes the warehouse as known at the end of `day` and gives its path, `as-of/<day>.<code>.duckdb`. It is kept there
 * until the code, the settings, the loads received by that day or the releases of its figures differ: later files may be
 * dated before it.
 *
 * @throws {Fault} where nothing had been received by then.
 */
export async function positionAt(workspace: Workspace, options: RefreshOptions, day: string): Promise<string> {
  const ledger = readLedger(workspace.ledger);
  if (loadsBy(ledger, day) === "") {
    const [first] = daysReceived(workspace);
    throw new Fault(`Nothing had been received by ${day}. The first file came on ${first ?? "no day yet"}.`);
  }
  const folder = join(workspace.folder, "as-of");
  const name = `${day}.${options.code.replaceAll(/\W/g, "-").slice(0, 12)}.duckdb`;
  const path = join(folder, name);
  if (await holds(path, workspace, options, day)) return path;
  await withModes(workspaceSettings(workspace).shared === true, async () => {
    mkdirSync(folder, { recursive: true });
    await makePosition(workspace, options, day, path);
  });
  for (const other of readdirSync(folder)) {
    if (other.startsWith(`${day}.`) && other.endsWith(".duckdb") && other !== name) rmSync(join(folder, other));
  }
  return path;
}

/** Two processes may make the same position at once: each writes a file of its own. */
async function makePosition(workspace: Workspace, options: RefreshOptions, day: string, path: string): Promise<void> {
  const next = `${path}.${process.pid}.next`;
  const isWanted = (entry: LedgerEntry) => dayReceived(entry) <= day;
  try {
    const db = await openNew(workspace, options, readLedger(workspace.ledger), next, isWanted);
    await complete(db, workspace, options, day);
    renameSync(next, path);
  } finally {
    for (const left of [next, `${next}.wal`]) rmSync(left, { force: true });
  }
}

async function complete(db: Database, workspace: Workspace, options: RefreshOptions, day: string): Promise<void> {
  try {
    await writeWorkspaceExpectations(db, options.definitions, workspace);
    await writeReleases(db, workspace, releasesBy(workspace, day));
    await options.computeFigures(db);
    await db.run("checkpoint");
  } finally {
    db.close();
  }
}

/** The loads that a position holds, as its own table of loads says them. */
function loadsBy(ledger: readonly LedgerEntry[], day: string): string {
  const loads = ledger.flatMap((entry, index) => (dayReceived(entry) <= day ? [`${index + 1} ${entry.sha256}`] : []));
  return loads.join("\n");
}

/** Whether a warehouse is there, can be read, was made by this code and these settings, and holds what came by a day. */
async function holds(path: string, workspace: Workspace, options: RefreshOptions, day: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  try {
    const db = await Database.open(path, "read");
    try {
      const { code, settings, releases } = await warehouseState(db);
      if (code !== options.code || settings !== JSON.stringify(workspaceSettings(workspace))) return false;
      if (releases !== releasesKey(releasesBy(workspace, day))) return false;
      const query = "select load_id, sha256 from meta.load where load_id > 0 order by load_id";
      const held = await db.rows(loadSchema, query);
      return (
        held.map(({ load_id, sha256 }) => `${load_id} ${sha256}`).join("\n") ===
        loadsBy(readLedger(workspace.ledger), day)
      );
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}
