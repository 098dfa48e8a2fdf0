import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Database } from "../../store/warehouse/database.ts";
import type { Resource } from "../data-package.ts";
import type { ExportCouncil, KnownFacts } from "../facts.ts";
import type { WorkbookFormat } from "../formats.ts";
import type { ReadyTable } from "../table.ts";
import { areaWorkbook } from "./area.ts";
import { ods } from "./ods.ts";
import { xlsx } from "./xlsx.ts";

/** The workbooks of an export. */
export interface Workbooks {
  readonly tables: readonly ReadyTable[];
  readonly factsOf: KnownFacts;
  /** Each has one of its own. */
  readonly councils: readonly ExportCouncil[];
  readonly formats: readonly WorkbookFormat[];
  /** `E08000035.xlsx` is written into its folder `xlsx`. */
  readonly folder: string;
}

const writers = { xlsx, ods } as const;

const mediatypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
} as const;

/** Writes a workbook for each council in each format, all of one format made of the same cells. */
export async function writeWorkbooks(db: Database, workbooks: Workbooks): Promise<Resource[]> {
  const { tables, factsOf, councils, formats, folder } = workbooks;
  if (formats.length === 0) return [];
  for (const format of formats) mkdirSync(join(folder, format));
  const resources: Resource[] = [];
  for (const council of councils) {
    await db.run("set variable council = cast(? as varchar)", [council.code]);
    const workbook = await areaWorkbook(db, tables, factsOf(council));
    for (const format of formats) {
      const path = `${format}/${council.code}.${format}`;
      writeFileSync(join(folder, path), writers[format](workbook));
      resources.push({
        name: `${council.code.toLowerCase()}-${format}`,
        path,
        title: workbook.title,
        description: "A workbook with a worksheet for each table, notes on its markers and what each column holds.",
        format,
        mediatype: mediatypes[format],
      });
    }
  }
  return resources;
}

const councilSchema = z.object({ code: z.string(), name: z.string() });

/** Every council that has a figure. */
export function allCouncils(db: Database): Promise<ExportCouncil[]> {
  return db.rows(
    councilSchema,
    `select council_code as code, council_name as name from pub.council
      where council_code in (select area_code from pub.figure where area_type = 'council') order by council_code`,
  );
}
