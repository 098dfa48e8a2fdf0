import { z } from "zod";
import { adviceComplaint } from "../../contract/complaint.ts";
import type { Message } from "../../contract/message.ts";
import type { Return } from "../../contract/return.ts";
import type { Rule } from "../../contract/rule.ts";
import { sql } from "../../contract/sql.ts";
import { type FoundRecord, numberedRecords } from "../../files/records.ts";
import type { Database } from "../warehouse/database.ts";
import { type Batch, type Notes, notesOfEach } from "./batch.ts";
import { cellsOf, rowMessage } from "./faulty-rows.ts";
import type { StagedFile } from "./stage.ts";

const brokenSchema = z.object({
  load_id: z.number().optional(),
  advice: z.number(),
  source_row: z.number(),
  total: z.number(),
});

type BrokenAdvice = z.infer<typeof brokenSchema>;

/** Rows that break one piece of advice that are told one by one; the last of them says how many more there are. */
const toldOfAdvice = 100;

/** Judges the advice of a return, when the rows of its loads are `placed`: a note at each row that breaks it. */
export async function adviceNotes(db: Database, batch: Batch): Promise<Notes> {
  const { definition, by } = batch;
  if (definition.advice.length === 0) return new Map();
  return notesOfEach(batch, await db.rows(brokenSchema, brokenAdviceSql(definition, by)), notesOf);
}

async function notesOf(file: StagedFile, broken: readonly BrokenAdvice[]): Promise<Message[]> {
  const { advice } = file.definition;
  const places = await numberedRecords(
    file,
    broken.map((row) => row.source_row),
  );
  return broken.flatMap((row, index) => {
    const [rule, record] = [advice[row.advice], places.get(row.source_row)];
    const isLast = broken[index + 1]?.advice !== row.advice;
    const more = isLast ? row.total - Math.min(row.total, toldOfAdvice) : 0;
    return rule === undefined || record === undefined ? [] : [note(file, rule, record, more)];
  });
}

/** SQL: the first rows that break each piece of advice, with how many do: in one pass, however many they are. */
export function brokenAdviceSql({ advice }: Return, by: readonly string[] = []): string {
  const grouped = by.length === 0 ? "" : `group by ${by.join(", ")}`;
  const each = advice.map(
    ({ brokenSql }, index) => sql`select ${[...by, `${index} as advice`].join(", ")},
        unnest(min(source_row, ${toldOfAdvice})) as source_row, count(*) as total
      from placed as staged where ${brokenSql} ${grouped}`,
  );
  return sql`${each.join(" union all ")} order by advice, source_row`;
}

function note(file: StagedFile, rule: Rule, record: FoundRecord, more: number): Message {
  const cells = cellsOf(file.definition, file, record);
  const message = rowMessage(file, record, cells, adviceComplaint(file.definition, rule, cells));
  const others = more > 0 ? ` There are ${more.toLocaleString("en-GB")} more like this.` : "";
  return { ...message, severity: "note", why: `${message.why}${others}` };
}
