import { z } from "zod";
import { besideSql } from "../contract/beside.ts";
import { type Check, type Doubt, doubtsSql } from "../contract/check.ts";
import type { Message } from "../contract/message.ts";
import { heading } from "../contract/return.ts";
import { sql } from "../contract/sql.ts";
import { fileMessage, fileNote } from "../files/message.ts";
import { titleWords } from "../files/named.ts";
import { type FoundRecord, numberedRecords } from "../files/records.ts";
import type { Database } from "./database.ts";
import type { StagedFile } from "./stage.ts";

const doubtSchema = z.object({
  check: z.number(),
  source_row: z.number(),
  now: z.number(),
  other: z.number(),
  of: z.string(),
  rows: z.string().transform((list) => list.split(",").map(Number)),
  total: z.number(),
});

/** Doubts of one check that are told one by one; the last of them says how many more there are. */
const toldOfCheck = 100;

/** Judges the rows of a load as a whole, when they are `placed`: a note of each doubt, at its row, or what stops the file. */
export async function wholeFileNotes(db: Database, file: StagedFile): Promise<Message[]> {
  const { checks } = file.definition;
  if (checks.length === 0) return [];
  for (const statement of besideSql(file.definition, checks)) await db.run(statement);
  const doubts = await db.rows(doubtSchema, firstDoubtsSql(checks));
  if (doubts.length === 0) return [];
  const places = await numberedRecords(
    file,
    doubts.flatMap((doubt) => doubt.rows),
  );
  return doubts.flatMap((doubt, index) => {
    const check = checks[doubt.check];
    const isLast = doubts[index + 1]?.check !== doubt.check;
    const more = isLast ? doubt.total - Math.min(doubt.total, toldOfCheck) : 0;
    const records = doubt.rows.flatMap((row) => places.get(row) ?? []);
    return check === undefined ? [] : [note(file, check, doubt, records, more)];
  });
}

/** SQL: the first doubts of each check, with how many there are. */
export function firstDoubtsSql(checks: readonly Check[]): string {
  const each = checks.map(
    (check, index) => sql`select * from (
      select ${index} as "check", source_row, now, other, "of", rows, count(*) over () as total from (${doubtsSql(check)})
      order by source_row, "of" limit ${toldOfCheck})`,
  );
  return sql`${each.join(" union all ")} order by "check", source_row, "of"`;
}

function fixOf({ alone }: Check, doubt: Doubt): string {
  const usual = "Check both numbers; if one is wrong, correct its file and run refresh again. The row is loaded.";
  const fix = alone?.fix ?? usual;
  return typeof fix === "string" ? fix : fix(doubt);
}

function note(file: StagedFile, check: Check, doubt: Doubt, rows: readonly FoundRecord[], more: number): Message {
  const others = more > 0 ? ` There are ${more.toLocaleString("en-GB")} more like this.` : "";
  const parts = {
    code: `check/${check.name}`,
    expected: check.expected(doubt),
    found: check.alone?.found(doubt, file.places(rows.map(({ line }) => line))) ?? doubt.now.toLocaleString("en-GB"),
    why: `${check.why(doubt)}${others}`,
    fix: fixOf(check, doubt),
  };
  const [place] = rows;
  const [name] = check.columns;
  const field = file.definition.fields[name];
  const council = /[A-Z][0-9]{8}/.exec(place?.text ?? "")?.[0] ?? null;
  const column = field === undefined ? name : heading(name, field);
  const where = { line: place?.line ?? null, column, council };
  if (check.stops?.(doubt) !== true) return { ...fileNote(file.name, parts), ...where };
  const title = file.title === undefined || file.title === "" ? "" : `; ${titleWords(file.title)}`;
  return { ...fileMessage(file.name, parts), ...where, found: `${parts.found}${title}` };
}
