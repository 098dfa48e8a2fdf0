import { z } from "zod";
import type { Message } from "../contract/message.ts";
import type { Return } from "../contract/return.ts";
import { identifier, sql } from "../contract/sql.ts";
import { fileMessage } from "../files/message.ts";
import { numberedRecords } from "../files/records.ts";
import type { Database } from "./database.ts";
import type { StagedFile } from "./stage.ts";

const distinctSchema = z.object({ is_distinct: z.boolean() });
const repeatSchema = z.object({ rows: z.string(), count: z.number() });

const shownRepeats = 100;

/** A message for each key that more than one sound row has, at most 100. */
export async function repeatedKeys(db: Database, definition: Return, file: StagedFile): Promise<Message[]> {
  const key = definition.key.map(identifier).join(", ");
  if (await areDistinct(db, key)) return [];
  const repeats = await db.rows(repeatSchema, repeatsSql(key));
  const numbersOf = ({ rows }: { rows: string }) => rows.split(",").map(Number);
  const records = await numberedRecords(file, repeats.flatMap(numbersOf));
  return repeats.map((repeat) => {
    const { count } = repeat;
    const at = numbersOf(repeat).map((row) => records.get(row)?.line ?? 0);
    return repeated(file, definition, at, count);
  });
}

/** Keys whose hashes all differ all differ; where two hashes agree the keys themselves are compared. */
async function areDistinct(db: Database, key: string): Promise<boolean> {
  const [row] = await db.rows(distinctSchema, distinctSql(key));
  return row?.is_distinct ?? true;
}

/** SQL: hashes are sorted, so that those that agree lie beside each other: to count the different ones takes longer. */
function distinctSql(key: string): string {
  return sql`with hashed as (
      select hash(${key}) as hash from sound
    ), neighbours as (
      select hash = lag(hash) over (order by hash) as is_same from hashed
    )
    select count(*) = 0 as is_distinct from neighbours where is_same`;
}

function repeatsSql(key: string): string {
  return sql`select array_to_string(list(source_row order by source_row)[:${shownRepeats}], ',') as rows,
      count(*) as count, min(source_row) as first
    from sound group by ${key} having count(*) > 1 order by first limit ${shownRepeats}`;
}

function repeated(file: StagedFile, definition: Return, lines: readonly number[], count: number): Message {
  const more = count > lines.length ? ` and ${count - lines.length} more` : "";
  const message = fileMessage(file.name, {
    code: "key/repeated",
    expected: `one row for each ${definition.key.join(", ")}`,
    found: `the same on ${file.places(lines)}${more}`,
    why: "Two rows for one thing cannot both be right, so nothing in the file was loaded.",
    fix: "Take out the wrong row and run refresh again.",
  });
  return { ...message, line: lines.at(-1) ?? null };
}
