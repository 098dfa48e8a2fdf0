import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { setDay } from "../store/day.ts";
import { Database } from "../store/warehouse/database.ts";
import { Fault } from "../store/workspace/fault.ts";
import { makeWhole } from "../store/workspace/own-folder.ts";
import { writeCsv } from "./csv.ts";
import { csvResource, dataPackage, packageName, parquetResource, type Resource } from "./data-package.ts";
import { type ExportCouncil, england, knownFacts } from "./facts.ts";
import { type Format, type TableFormat, tableFormats, workbookFormats } from "./formats.ts";
import { writeParquet } from "./parquet.ts";
import type { ReadyTable } from "./table.ts";
import { readyTables } from "./tables.ts";
import { allCouncils, writeWorkbooks } from "./workbook/write.ts";

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
  const factsOf = await knownFacts(db, options.day);
  const tables = await readyTables(db);
  const resources: Resource[] = [];
  for (const format of tableFormats) {
    if (options.formats.includes(format)) resources.push(...(await writeTables(db, tables, format, folder)));
  }
  const figures = await figureCount(db, tables);
  const formats = workbookFormats.filter((format) => options.formats.includes(format));
  const councils = options.council === null ? [england, ...(await allCouncils(db))] : [options.council];
  resources.push(...(await writeWorkbooks(db, { tables, factsOf, councils, formats, folder })));
  writeFileSync(join(folder, packageName), dataPackage(factsOf(options.council), resources));
  return { files: resources.flatMap(({ path }) => path).length + 1, figures };
}

async function writeTables(
  db: Database,
  tables: readonly ReadyTable[],
  format: TableFormat,
  folder: string,
): Promise<Resource[]> {
  mkdirSync(join(folder, format));
  const resources: Resource[] = [];
  for (const table of tables) {
    const path = `${format}/${table.name}.csv`;
    if (format === "csv") {
      await writeCsv(db, table, join(folder, path));
      resources.push(csvResource(table, path));
    } else {
      const paths = await writeParquet(db, table, join(folder, format));
      resources.push(
        parquetResource(
          table,
          paths.map((each) => `${format}/${each}`),
        ),
      );
    }
  }
  return resources;
}

const countSchema = z.object({ count: z.number() });

async function figureCount(db: Database, [figures]: readonly ReadyTable[]): Promise<number> {
  const [row] = await db.rows(countSchema, `select count(*) as count from (${figures?.rows})`);
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
