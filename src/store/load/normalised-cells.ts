import { z } from "zod";
import type { Message } from "../../contract/message.ts";
import { identifier, sql } from "../../contract/sql.ts";
import { numberedRecords } from "../../files/records.ts";
import { respelledNote } from "../../files/row-messages.ts";
import { isPublication } from "../../files/table.ts";
import type { Database } from "../warehouse/database.ts";
import { type Batch, type Notes, notesOfEach, ofLoad } from "./batch.ts";
import { respelledFields } from "./reread.ts";
import type { StagedFile } from "./stage.ts";

const countSchema = z.object({ count: z.number() });
const writtenSchema = z.object({
  load_id: z.number().optional(),
  written: z.string(),
  value: z.string(),
  count: z.number(),
  first: z.number(),
});

/** Cells that are written alike, and how they are read. */
type Written = z.infer<typeof writtenSchema>;

interface WrittenIn extends Written {
  /** The column. */
  readonly name: string;
}

/** What is said of a cell that no spelling of its field explains. */
const byName = "the council of that name in the period";

/** How publishers print numbers: nothing is told of those in a publication. */
const asPrinted: ReadonlySet<string> = new Set(["thousands commas", "a percent sign", "a pound sign"]);

/** Different texts of one column that are told apart; more are counted with the last. */
const mostTexts = 10_000;

/** A note of each column and each way in which its cells are written otherwise than the return asks: they are read. */
export async function normalisedCells(db: Database, batch: Batch): Promise<Notes> {
  const [reread] = await db.rows(countSchema, "select count(*) as count from sound_reread");
  if (reread?.count === 0) return new Map();
  const texts: WrittenIn[] = [];
  for (const name of respelledFields(batch.definition)) {
    const own = await db.rows(writtenSchema, writtenSql(name, batch.by));
    for (const text of own) texts.push({ ...text, name });
  }
  return notesOfEach(batch, texts, notesOf);
}

async function notesOf(file: StagedFile, texts: readonly WrittenIn[]): Promise<Message[]> {
  const names = [...new Set(texts.map(({ name }) => name))];
  const kinds = names.flatMap((name) => {
    const own = texts.filter((text) => text.name === name);
    const told = [...bySaying(file, name, own)].filter(([says]) => !(isPublication(file) && asPrinted.has(says)));
    return told.map(([says, cells]) => ({ name, says, cells }));
  });
  const firsts = await numberedRecords(
    file,
    kinds.map(({ cells }) => cells.first),
  );
  return kinds.map(({ name, says, cells }) => ({
    ...respelledNote(file.name, file.definition, { ...cells, column: name, says }),
    line: firsts.get(cells.first)?.line ?? null,
  }));
}

function writtenSql(name: string, by: readonly string[]): string {
  const written = identifier(`written_${name}`);
  const own = by.map((column) => `${column}, `).join("");
  return sql`select ${own}${written} as written, any_value(cast(${identifier(name)} as varchar)) as value,
      count(*) as count, min(source_row) as first
    from sound_reread where ${written} is not null
    group by ${own}${written}
    qualify row_number() over ${ofLoad(by, "order by first")} <= ${mostTexts}
    order by first`;
}

function bySaying(file: StagedFile, name: string, texts: readonly Written[]): Map<string, Written> {
  const kinds = new Map<string, Written>();
  for (const text of texts) {
    const says = file.definition.fields[name]?.respellingsIn(text.written).join(", ") || byName;
    const before = kinds.get(says);
    kinds.set(says, before === undefined ? text : { ...before, count: before.count + text.count });
  }
  return kinds;
}
