import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { quoted, sql } from "../../contract/sql.ts";
import { Fault } from "../workspace/fault.ts";
import { refusal } from "../workspace/machine-fault.ts";
import type { SeenFiles } from "../workspace/seen-files.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Database } from "./database.ts";
import { stateSchema, type WarehouseState, warehouseState } from "./state.ts";

const sizeSchema = z.object({ bytes: z.number(), block_bytes: z.number() });
const tableSchema = z.object({ name: z.string() });
const blockSchema = z.object({ last: z.number() });

/** What a warehouse says of itself; null where there is none, or none that can be read, or a part of its file is gone. */
export async function stateOf(path: string): Promise<WarehouseState | null> {
  if (!existsSync(path)) return null;
  try {
    const db = await Database.open(path, "read");
    try {
      return (await isWhole(db, statSync(path).size)) ? await warehouseState(db) : null;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** The same, as it was when the file was last read: a warehouse that nobody has changed since is not opened. */
export async function knownState(path: string, seen: SeenFiles): Promise<WarehouseState | null> {
  const noted = await seen.value(path, async () => {
    const state = await stateOf(path);
    return state === null ? null : JSON.stringify(state);
  });
  return noted === null ? null : (stateIn(noted) ?? stateOf(path));
}

/** Null where another version of the command noted it otherwise. */
function stateIn(noted: string): WarehouseState | null {
  try {
    return stateSchema.parse(JSON.parse(noted));
  } catch {
    return null;
  }
}

/** Notes what a warehouse says of itself that this process has just put at `path`. */
export function noteState(path: string, state: WarehouseState, seen: SeenFiles): void {
  seen.put(path, JSON.stringify(state));
  seen.save();
}

/**
 * Whether a file of so many bytes has every block that is in use. DuckDB cuts free blocks off the end of its file without
 * always counting anew how many there are: then the blocks in use are looked at one by one.
 */
async function isWhole(db: Database, bytes: number): Promise<boolean> {
  const [size] = await db.rows(
    sizeSchema,
    "select block_size * total_blocks as bytes, block_size as block_bytes from pragma_database_size()",
  );
  if (size === undefined || bytes >= size.bytes) return true;
  const tables = await db.rows(
    tableSchema,
    "select schema_name || '.' || table_name as name from duckdb_tables() where not temporary",
  );
  for (const { name } of tables) {
    const [block] = await db.rows(
      blockSchema,
      sql`select coalesce(max(greatest(block_id, list_max(additional_block_ids))), 0) as last
        from pragma_storage_info(${quoted(name)})`,
    );
    if (bytes < ((block?.last ?? 0) + 1) * size.block_bytes) return false;
  }
  return true;
}

/** DuckDB's words for a file that is not as it wrote it. */
const damage =
  /corrupt|checksum|not a valid DuckDB|could not read enough bytes|serialization error|fatal|internal error/i;

/** Whether an error says that the file of a warehouse is damaged. A full disk is fatal to DuckDB, and no damage. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof Fault || refusal(error) !== null) return false;
  return damage.test(error.message);
}

/** What a person is told of a damaged warehouse. */
export function damaged(workspace: Workspace): string {
  return `${workspace.warehouse} is damaged. It is made again from the ledger and the archive: nothing is lost.`;
}

/** Takes away a warehouse that is being made, with what DuckDB writes beside it. */
export function clearWarehouse(path: string): void {
  for (const left of [path, `${path}.wal`, `${path}.tmp`]) rmSync(left, { recursive: true, force: true });
}

const tries = 20;

/** Puts a whole warehouse in the place of the live one. Windows lets no file be replaced while it is read. */
export async function putInPlace(next: string, live: string): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      renameSync(next, live);
      return;
    } catch (error) {
      if (process.platform !== "win32" || !existsSync(next)) throw error;
      if (left === 0) throw new Fault(`${live} is open in another program. Close that and run refresh again.`);
      await setTimeout(100);
    }
  }
}
