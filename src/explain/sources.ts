import { z } from "zod";
import type { Return } from "../contract/return.ts";
import type { Database } from "../store/warehouse/database.ts";
import { type SourceLine, sourceLines } from "../store/workspace/source-lines.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import type { KeptFigure } from "./search.ts";

const fileSchema = z.object({
  load_id: z.number(),
  received_at: z.string().nullable(),
  return_name: z.string().nullable(),
  file: z.string().nullable(),
  sha256: z.string().nullable(),
  rows: z.number(),
});
const rowSchema = z.object({ load_id: z.number(), source_row: z.number(), role: z.string() });

/** A row that a figure was made from, and where it stands in its file. */
export type SourceRow = z.infer<typeof rowSchema> & { readonly place: SourceLine | null };

/** A file that a figure was made from: how many of its rows, and those that are named. */
export type SourceFile = z.infer<typeof fileSchema> & {
  readonly named: readonly SourceRow[];
  /** What is wrong with the archived file. */
  readonly fault: string | null;
};

/** Sources that are named one by one; a sum over England has thousands. */
const namedAtMost = 10;

/** The files a figure was made from, each with its rows: the first ten of all are named with their lines. */
export async function figureSources(
  db: Database,
  definitions: readonly Return[],
  workspace: Workspace,
  figure: KeptFigure,
): Promise<SourceFile[]> {
  const files = await db.rows(
    fileSchema,
    `select load_id, any_value(received_at) as received_at, any_value(return_name) as return_name,
        any_value(file) as file, any_value(sha256) as sha256, count(*) as rows
      from out.figure_source left join meta.load using (load_id)
      where figure_id = $1 group by load_id order by load_id`,
    [figure.figure_id],
  );
  const rows = await db.rows(
    rowSchema,
    `select load_id, source_row, role from out.figure_source where figure_id = $1
      order by load_id, source_row, role limit ${namedAtMost}`,
    [figure.figure_id],
  );
  return Promise.all(files.map((file) => withLines(workspace, definitions, file, rows)));
}

async function withLines(
  workspace: Workspace,
  definitions: readonly Return[],
  file: z.infer<typeof fileSchema>,
  rows: readonly z.infer<typeof rowSchema>[],
): Promise<SourceFile> {
  const own = rows.filter((row) => row.load_id === file.load_id);
  if (own.length === 0 || file.sha256 === null) {
    return { ...file, named: own.map((row) => ({ ...row, place: null })), fault: null };
  }
  const archived = { sha256: file.sha256, name: file.file ?? "" };
  const wanted = own.map((row) => row.source_row);
  const { lines, fault } = await sourceLines(workspace, definitions, archived, wanted);
  return { ...file, named: own.map((row) => ({ ...row, place: lines.get(row.source_row) ?? null })), fault };
}
