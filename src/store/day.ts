import { Database } from "./warehouse/database.ts";
import { type LedgerEntry, readLedger } from "./workspace/ledger.ts";
import { type Workspace, workspaceKind } from "./workspace/workspace.ts";

/** The day that a command or a site speaks of: what is due by then, and what is late. No figure depends on it. */
export interface ReadingDay {
  /** As 2010-11-30. */
  readonly day: string;
  /** It is today: what is read is the position now, and need not be dated. */
  readonly isToday: boolean;
}

/** The day that an entry of the ledger was received. */
export function dayReceived(entry: LedgerEntry): string {
  return entry.received_at.slice(0, 10);
}

/** The days on which something was received, each once, in order. */
export function daysReceived(workspace: Workspace): string[] {
  return [...new Set(readLedger(workspace.ledger).map(dayReceived))].sort();
}

/**
 * The day that `asOf` names, else today. A demonstration lives in its own time: without `asOf` its day is the last on
 * which it received a file.
 */
export function readingDay(workspace: Workspace, asOf?: string): ReadingDay {
  if (asOf !== undefined) return { day: asOf, isToday: false };
  const last = workspaceKind(workspace) === "demonstration" ? daysReceived(workspace).at(-1) : undefined;
  return last === undefined
    ? { day: new Date().toISOString().slice(0, 10), isToday: true }
    : { day: last, isToday: false };
}

/** Gives a connection its day: SQL that is read on it finds it as `getvariable('day')`, a DATE. */
export async function setDay(db: Database, day: string): Promise<void> {
  await db.run("set variable day = cast(? as date)", [day]);
}

/** Opens a warehouse to be read on a day. */
export async function openOn(path: string, day: string): Promise<Database> {
  const db = await Database.open(path, "read");
  try {
    await setDay(db, day);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
