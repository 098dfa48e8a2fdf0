import { z } from "zod";
import type { Message } from "../../contract/message.ts";
import { heading } from "../../contract/return.ts";
import { sql } from "../../contract/sql.ts";
import { fileNote } from "../../files/message.ts";
import { numberedRecords } from "../../files/records.ts";
import type { Database } from "../warehouse/database.ts";
import type { StagedFile } from "./stage.ts";

const meantSchema = z.object({
  column_name: z.string(),
  written: z.string(),
  meant: z.string(),
  count: z.number(),
  first: z.number(),
});

type Meant = z.infer<typeof meantSchema>;

const meantSql = sql`select column_name, written, meant, count(*) as count, min(source_row) as first
  from meant_value group by all order by column_name, first, written, meant`;

/** Values that a note names; of more it says how many they are. */
const shownAtMost = 5;

/** A note of each column in which values were read as others that are meant, such as codes that councils had later. */
export async function meantValues(db: Database, file: StagedFile): Promise<Message[]> {
  const meant = await db.rows(meantSchema, meantSql);
  const columns = [...new Set(meant.map(({ column_name }) => column_name))];
  const ofColumns = columns.map((column) => meant.filter(({ column_name }) => column_name === column));
  const places = await numberedRecords(file, ofColumns.map(firstRow));
  return ofColumns.map((values) => ({ ...note(file, values), line: places.get(firstRow(values))?.line ?? null }));
}

function firstRow(values: readonly Meant[]): number {
  return Math.min(...values.map(({ first }) => first));
}

function note(file: StagedFile, values: readonly Meant[]): Message {
  const name = values[0]?.column_name ?? "";
  const field = file.definition.fields[name];
  const more = values.length > shownAtMost ? ` and ${values.length - shownAtMost} more` : "";
  const shown = values.slice(0, shownAtMost);
  const found = shown.map(
    ({ written, count }) => `${written} in ${count === 1 ? "1 row" : `${count.toLocaleString("en-GB")} rows`}`,
  );
  const read = shown.map(({ written, meant }) => `${written} as ${meant}`);
  const parts = {
    code: "cell/other-code",
    expected: "the code that the council had in the period of the row",
    found: `${found.join(", ")}${more}`,
    why: `The same council under another code: read ${read.join(", ")}${more}.`,
    fix: "Nothing needs doing if that is right.",
  };
  return { ...fileNote(file.name, parts), column: field === undefined ? name : heading(name, field) };
}
