import { z } from "zod";
import { dateName } from "../explain/day.ts";
import { demonstrationWords } from "../explain/words.ts";
import { type Exported, exportFigures } from "../export/export.ts";
import type { ExportCouncil } from "../export/facts.ts";
import { formats, tableFormats } from "../export/formats.ts";
import { Fault } from "../store/workspace/fault.ts";
import { type Workspace, workspaceKind } from "../store/workspace/workspace.ts";
import { answer, counted, tell } from "./answer.ts";
import { areaNamed } from "./area-named.ts";
import { dayOf, workspaceRead } from "./context.ts";
import { openWarehouse } from "./open-warehouse.ts";
import { oneOf, readOptions, word } from "./options.ts";

/** Options of `export`. */
export const exportOptions = readOptions.extend({
  council: word.optional(),
  format: z.array(oneOf(formats)).optional(),
});

type ExportCommand = z.infer<typeof exportOptions>;

/** Writes what may be shown as files that other tools read. */
export async function exportCommand(folder: string, options: ExportCommand): Promise<number> {
  const workspace = await workspaceRead(options);
  const council = await councilAsked(workspace, options);
  const { day } = dayOf(options);
  if (workspaceKind(workspace) === "demonstration") tell(demonstrationWords);
  // Of all councils there are as many workbooks as councils: those are written where they are asked for.
  const usual = council === null ? tableFormats : formats;
  const asked = formats.filter((format) => (options.format ?? usual).some((each) => each === format));
  const exported = await exportFigures({ warehouse: workspace.warehouse, folder, day, council, formats: asked });
  answer(
    options.json,
    { folder, council: council?.code ?? null, day, formats: asked, ...exported },
    words(folder, council, day, exported),
  );
  return 0;
}

const foundSchema = z.object({ council_code: z.string() });

/** The council that is asked for; null where none is. */
async function councilAsked(workspace: Workspace, options: ExportCommand): Promise<ExportCouncil | null> {
  const db = await openWarehouse(workspace, dayOf(options));
  try {
    if (options.council === undefined) return null;
    const { area_code: code, area_name: name } = await areaNamed(db, options.council);
    const [row] = await db.rows(foundSchema, "select council_code from pub.council where council_code = $1", [code]);
    if (row === undefined) throw new Fault(`${name} (${code}) is no council. Give the name or the code of a council.`);
    return { code, name };
  } finally {
    db.close();
  }
}

function words(folder: string, council: ExportCouncil | null, day: string, { files, figures }: Exported): string {
  const whose = council === null ? "" : ` of ${council.name} and England`;
  return `Wrote ${counted(figures, "figure")}${whose} to ${folder}, as known on ${dateName(day)}: ${counted(files, "file")}, which datapackage.json describes. Run yardstick audit ${folder} before it goes out.`;
}
