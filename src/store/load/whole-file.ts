import { z } from "zod";
import { besideSql, type Standing } from "../../contract/beside.ts";
import { type Check, type Doubt, doubtsSql } from "../../contract/check.ts";
import type { Message } from "../../contract/message.ts";
import { heading } from "../../contract/return.ts";
import { sql } from "../../contract/sql.ts";
import { fileMessage, fileNote } from "../../files/message.ts";
import { titleWords } from "../../files/publication/named.ts";
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

/** Doubts of one check that are told one by one; the last of them says how many more there are. */
const toldOfCheck = 100;

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

function fixOf(file: StagedFile, { alone }: Check, doubt: Doubt): string {
  const usual = isPublication(file)
    ? "It is loaded as it is published: if it is wrong, its publisher should be told."
    : "Check both numbers; if one is wrong, correct its file and run refresh again. The row is loaded.";
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
    fix: fixOf(file, check, doubt),
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
