import { z } from "zod";
import { besideSql, type Standing } from "../../contract/beside.ts";
import { type Check, type Doubt, doubtsSql } from "../../contract/check.ts";
import type { Message } from "../../contract/message.ts";
import { sql } from "../../contract/sql.ts";
import { doubtMessage, toldOfCheck } from "../../files/doubt-message.ts";
import { type FoundRecord, numberedRecords } from "../../files/records.ts";
import { isPublication } from "../../files/table.ts";
import type { Database } from "../warehouse/database.ts";
import { type Batch, type Notes, notesOfEach, ofLoad } from "./batch.ts";
import type { StagedFile } from "./stage.ts";

const doubtSchema = z.object({
  load_id: z.number().optional(),
  check: z.number(),
  source_row: z.number(),
  now: z.number(),
  other: z.number(),
  of: z.string(),
  rows: z.string().transform((list) => list.split(",").map(Number)),
  total: z.number(),
});

type FoundDoubt = z.infer<typeof doubtSchema>;

/**
 * Judges the rows of loads as wholes, when they are `placed`: a note of each doubt, at its row, or what stops the file.
 * `standing` says where the rows are that each is compared with.
 */
export async function wholeFileNotes(db: Database, batch: Batch, standing?: Standing): Promise<Notes> {
  const { definition, by } = batch;
  const { checks } = definition;
  if (checks.length === 0) return new Map();
  for (const statement of besideSql(definition, checks, standing)) await db.run(statement);
  return notesOfEach(batch, await db.rows(doubtSchema, firstDoubtsSql(checks, by)), notesOf);
}

async function notesOf(file: StagedFile, doubts: readonly FoundDoubt[]): Promise<Message[]> {
  const { checks } = file.definition;
  const isTold = ({ check }: FoundDoubt, index: number) =>
    !isPublication(file) || checks[check]?.alone !== undefined || doubts[index - 1]?.check !== check;
  // Of numbers of a publication that do not go together one is told, with how many more there are.
  const told = doubts.filter(isTold);
  const places = await numberedRecords(
    file,
    told.flatMap((doubt) => doubt.rows),
  );
  return told.flatMap((doubt, index) => {
    const check = checks[doubt.check];
    const isLast = told[index + 1]?.check !== doubt.check;
    const more = isLast ? doubt.total - told.filter((each) => each.check === doubt.check).length : 0;
    const records = doubt.rows.flatMap((row) => places.get(row) ?? []);
    return check === undefined ? [] : [note(file, check, doubt, records, more)];
  });
}

/** SQL: the first doubts of each check, with how many there are. */
export function firstDoubtsSql(checks: readonly Check[], by: readonly string[] = []): string {
  const each = checks.map(
    (check, index) => sql`select ${[...by, `${index} as "check"`].join(", ")}, source_row, now, other, "of", rows,
        count(*) over ${ofLoad(by)} as total
      from (${doubtsSql(check, by)})
      qualify row_number() over ${ofLoad(by, 'order by source_row, "of"')} <= ${toldOfCheck}`,
  );
  return sql`${each.join(" union all ")} order by "check", source_row, "of"`;
}

function note(file: StagedFile, check: Check, doubt: Doubt, rows: readonly FoundRecord[], more: number): Message {
  const [place] = rows;
  const council = /[A-Z][0-9]{8}/.exec(place?.text ?? "")?.[0] ?? null;
  const places = file.places(rows.map(({ line }) => line));
  const at = { line: place?.line ?? null, council, places, more };
  return doubtMessage({ ...file, isPublication: isPublication(file) }, check, doubt, at);
}
