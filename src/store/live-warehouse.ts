import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { Database } from "./database.ts";
import { Fault } from "./fault.ts";
import { refusal } from "./machine-fault.ts";
import { warehouseState } from "./warehouse.ts";
import type { Workspace } from "./workspace.ts";

const sizeSchema = z.object({ bytes: z.number() });

/** What a warehouse says of itself; null where there is none, or none that can be read, or a part of its file is gone. */
export async function stateOf(path: string): Promise<{ code: string; loads: number } | null> {
  if (!existsSync(path)) return null;
  try {
    const db = await Database.open(path, "read");
    try {
      const [size] = await db.rows(sizeSchema, "select block_size * total_blocks as bytes from pragma_database_size()");
      return statSync(path).size < (size?.bytes ?? 0) ? null : await warehouseState(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
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
