import type { Message } from "../../contract/message.ts";
import type { Return } from "../../contract/return.ts";
import type { StagedFile } from "./stage.ts";

/** Files of one return whose rows are staged, judged and put in place by the same statements. */
export interface Batch {
  readonly definition: Return;
  /** The files by their load_id, in the order in which they are loaded. */
  readonly files: ReadonlyMap<number, StagedFile>;
  /** SQL over a row of `sound`: its load_id. */
  readonly loadId: string;
  /** Columns that tell the rows of one file from those of another: none for a file by itself, which is spared them. */
  readonly by: readonly string[];
}

/** A file by itself, of any size. */
export function batchOfOne(file: StagedFile, loadId: number): Batch {
  return { definition: file.definition, files: new Map([[loadId, file]]), loadId: String(loadId), by: [] };
}

/** Small files together: each of their rows says of which load it is. */
export function batchOfSeveral(definition: Return, files: ReadonlyMap<number, StagedFile>): Batch {
  return { definition, files, loadId: "sound.load_id", by: ["load_id"] };
}

/** What is told of each file, by its load_id. */
export type Notes = ReadonlyMap<number, readonly Message[]>;

/** What `tell` says of each file from those of the rows that are of it. Rows of a file by itself do not say so. */
export async function notesOfEach<R extends { readonly load_id?: number | undefined }>(
  { files }: Batch,
  rows: readonly R[],
  tell: (file: StagedFile, rows: readonly R[]) => Promise<Message[]>,
): Promise<Notes> {
  const [only = 0] = files.keys();
  const own = new Map<number, R[]>();
  for (const row of rows) {
    const loadId = row.load_id ?? only;
    const before = own.get(loadId);
    if (before === undefined) own.set(loadId, [row]);
    else before.push(row);
  }
  const notes = new Map<number, readonly Message[]>();
  for (const [loadId, file] of files) {
    const ownRows = own.get(loadId);
    if (ownRows !== undefined) notes.set(loadId, await tell(file, ownRows));
  }
  return notes;
}

/** SQL of a window over the rows of each load. */
export function ofLoad(by: readonly string[], order = ""): string {
  const parts = by.length === 0 ? [] : [`partition by ${by.join(", ")}`];
  return `(${[...parts, order].join(" ").trim()})`;
}
