import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { setDay } from "../store/day.ts";
import { Database } from "../store/warehouse/database.ts";
import { Fault } from "../store/workspace/fault.ts";
import { makeWhole } from "../store/workspace/own-folder.ts";
import { writeCsv } from "./csv.ts";
import { csvResource, dataPackage, packageName, parquetResource, type Resource } from "./data-package.ts";
import { type ExportCouncil, exportFacts } from "./facts.ts";
import { figures } from "./figures.ts";
import type { Format } from "./formats.ts";
import { writeParquet } from "./parquet.ts";
import { columnsOf, type ExportTable } from "./table.ts";
import { exportTables } from "./tables.ts";

/** What is to be exported, and where to. */
export interface ExportOptions {
  readonly warehouse: string;
  readonly folder: string;
  /** The day that is spoken of, as 2011-06-17. */
  readonly day: string;
  /** Null for all councils. */
  readonly council: ExportCouncil | null;
  readonly formats: readonly Format[];
}

/** What was exported. */
export interface Exported {
  readonly files: number;
  readonly figures: number;
}

/**
 * Writes what may be shown into a folder, with a description of every file. It is made in a folder beside it, which takes
 * its place when it is whole. Only `pub` is read, and no clock: the same warehouse and day give the same files.
 *
 * @throws {Fault} where the folder holds anything but an export
 */
export async function exportFigures(options: ExportOptions): Promise<Exported> {
  const place = resolve(options.folder);
  expectPlaceOfExport(place);
  return makeWhole(place, async (folder) => {
    const db = await openToExport(options);
    try {
      return await writeAll(db, options, folder);
    } finally {
      db.close();
    }
  });
}

async function openToExport({ warehouse, day, council }: ExportOptions): Promise<Database> {
  const db = await Database.open(warehouse, "export");
  // Rows keep their order and files their bytes.
  await db.run("set threads = 1");
  await setDay(db, day);
  await db.run("set variable council = cast(? as varchar)", [council?.code ?? null]);
  return db;
}

async function writeAll(db: Database, options: ExportOptions, folder: string): Promise<Exported> {
  const facts = await exportFacts(db, options.council, options.day);
  const resources: Resource[] = [];
  for (const format of options.formats) {
    mkdirSync(join(folder, format));
    for (const table of exportTables) resources.push(await writeTable(db, table, format, folder));
  }
  writeFileSync(join(folder, packageName), dataPackage(facts, resources));
  return { files: resources.flatMap(({ path }) => path).length + 1, figures: await figureCount(db) };
}

async function writeTable(db: Database, table: ExportTable, format: Format, folder: string): Promise<Resource> {
  const columns = await columnsOf(db, table);
  if (format === "csv") {
    const path = `csv/${table.name}.csv`;
    await writeCsv(db, table.query, columns, join(folder, path));
    return csvResource(table, columns, path);
  }
  const paths = await writeParquet(db, table, join(folder, format));
  return parquetResource(
    table,
    columns,
    paths.map((path) => `${format}/${path}`),
  );
}

const countSchema = z.object({ count: z.number() });

async function figureCount(db: Database): Promise<number> {
  const [row] = await db.rows(countSchema, `select count(*) as count from (${figures.query})`);
  return row?.count ?? 0;
}

const packageSchema = z.object({ name: z.string().startsWith("yardstick") });

/** An export takes the place of the one before, whole: what lies there and is none would be lost. */
function expectPlaceOfExport(place: string): void {
  if (!existsSync(place)) return;
  const found = readdirSync(place);
  if (found.length === 0 || isExport(place)) return;
  throw new Fault(
    `${place}: expected an empty folder or an earlier export, found ${found.length} other ${found.length === 1 ? "file" : "files"}, such as ${found[0]}. Give a folder of its own.`,
  );
}

function isExport(place: string): boolean {
  try {
    return packageSchema.safeParse(JSON.parse(readFileSync(join(place, packageName), "utf8"))).success;
  } catch {
    return false;
  }
}
