import { zipSync } from "fflate";
import { z } from "zod";
import type { Columns, Database } from "../store/database.ts";
import { openOn } from "../store/day.ts";
import { arrowStream } from "./ipc.ts";

export { arrowStream } from "./ipc.ts";

const codeSchema = z.object({ council_code: z.string() });

/** Codes of every council that has pages, in order. */
export async function councilCodes(db: Database): Promise<string[]> {
  const found = await db.rows(codeSchema, "select council_code from pub.council order by council_code");
  return found.map((row) => row.council_code);
}

/**
 * A zip of one Arrow file a council, `<council code>.arrow`, from a query with a `council_code` column. The rows keep
 * the query's order. A council without rows has a file of none, so that its page builds and can say so.
 */
export async function councilArchive(db: Database, query: string): Promise<Uint8Array> {
  return pagesArchive(db, query, "council_code", councilCodes);
}

/** The same for pages of another kind: `column` of the query says of which of the pages that `namesOf` names a row is. */
export async function pagesArchive(
  db: Database,
  query: string,
  column: string,
  namesOf: (db: Database) => Promise<readonly string[]>,
): Promise<Uint8Array> {
  const { [column]: owners, ...columns } = await db.columns(query);
  if (owners === undefined) throw new Error(`the query of an archive of pages has no column ${column}`);
  const places = new Map<unknown, number[]>();
  for (const [place, owner] of owners.entries()) {
    const known = places.get(owner);
    if (known === undefined) places.set(owner, [place]);
    else known.push(place);
  }
  const files: Record<string, Uint8Array> = {};
  for (const name of await namesOf(db)) files[`${name}.arrow`] = arrowStream(pick(columns, places.get(name) ?? []));
  return zipSync(files, { level: 0 });
}

function pick(columns: Columns, places: readonly number[]): Columns {
  const entries = Object.entries(columns);
  return Object.fromEntries(entries.map(([name, values]) => [name, places.map((place) => values[place] ?? null)]));
}

/** The warehouse, or the position of it, that YARDSTICK_WAREHOUSE names, read on the day that YARDSTICK_DAY names. */
export async function openWarehouse(): Promise<Database> {
  return openOn(warehousePath(), pageDay());
}

/** The file that YARDSTICK_WAREHOUSE names. */
export function warehousePath(): string {
  const path = process.env.YARDSTICK_WAREHOUSE;
  if (path === undefined) throw new Error("YARDSTICK_WAREHOUSE names no file: build the site with yardstick build");
  return path;
}

/** The day that pages speak of, which YARDSTICK_DAY names. */
export function pageDay(): string {
  const day = process.env.YARDSTICK_DAY;
  if (day === undefined) throw new Error("YARDSTICK_DAY names no day: build the site with yardstick build");
  return day;
}

/** What a loader does: `work` makes a file's bytes from the warehouse, and they are written to stdout. */
export async function writeFromWarehouse(work: (db: Database) => Promise<Uint8Array>): Promise<void> {
  const db = await openWarehouse();
  try {
    await writeOut(await work(db));
  } finally {
    db.close();
  }
}

/** Writes a loader's file to stdout, whole. */
export function writeOut(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
