import { z } from "zod";
import { kindsInWords, kindsOfAreas } from "../../contract/area-kinds.ts";
import type { Message } from "../../contract/message.ts";
import { type Part, rowsOf } from "../../contract/part.ts";
import { periodColumn, type Return } from "../../contract/return.ts";
import { listInWords, periodsInWords } from "../../contract/span.ts";
import { identifier, sql } from "../../contract/sql.ts";
import { fileMessage, fileNote } from "../../files/message.ts";
import type { Database } from "../warehouse/database.ts";
import { scopeSql } from "./scopes.ts";

/** How a file that replaces what stands is judged. */
export interface Replacing {
  readonly name: string;
  /** It loads however much of what stands goes. */
  readonly isAllowed: boolean;
  /** No row of it was left out: a file of a reference table then replaces the committed table whole. */
  readonly isComplete: boolean;
}

const texts = z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text)));
const lossSchema = z.object({
  part: z.number(),
  scope: z.string(),
  period: z.string(),
  total: z.number(),
  kept: z.number(),
});
const namesSchema = z.object({ keys: texts, kept: texts, gone: texts, files: texts });

/** Things of one kind in one table that stand, and how many of them the file has too. */
type Loss = z.infer<typeof lossSchema>;

/**
 * Compares the sound rows with what stands in the scopes that they replace, those of `incoming` that are taken. A file
 * is refused that has fewer than half of the areas, lines or years that stand in any of those; what it leaves out
 * otherwise is a note. Of a return without parts nothing is asked.
 */
export async function judgeReplacement(db: Database, definition: Return, file: Replacing): Promise<Message[]> {
  const kinds = definition.parts.length > 1 ? [...definition.parts, rowsOf(definition.parts)] : definition.parts;
  if (kinds.length === 0) return [];
  await db.run(standingSql(definition, kinds, file.isComplete));
  const losses = await db.rows(lossSchema, lossesSql);
  const messages: Message[] = [];
  for (const [index, part] of kinds.entries()) {
    const own = losses.filter((loss) => loss.part === index);
    const under = own.filter(({ kept, total }) => 2 * kept < total);
    const [worst] = under;
    if (worst !== undefined && !file.isAllowed)
      return [refusal(file, definition, part, under, await named(db, [worst]))];
    // Rows are only told of where every area and every line is still there.
    const isSaid = part.nouns[0] === "row" && messages.length > 0;
    if (own.length > 0 && !isSaid) messages.push(leftOut(file, definition, part, own, await named(db, own)));
  }
  return messages;
}

/** SQL of the table of the things that stand in each scope that is replaced, with whether the file has each too. */
function standingSql(definition: Return, kinds: readonly Part[], isComplete: boolean): string {
  const { isReplaced, scope } = replacedSql(definition, isComplete);
  const period = periodColumn(definition);
  const each = kinds.map(
    ({ keySql, nameSql }, part) => sql`select * from (
      with standing as (
        select ${scope} as scope, ${keySql} as key, min(${nameSql}) as name, max(load_id) as load_id,
          ${period === null ? "''" : `min(cast(staged.${identifier(period)} as varchar))`} as period
        from core.${identifier(definition.name)} as staged
        where ${isReplaced}
        group by 1, 2
      ), taken as (
        select distinct ${scope} as scope, ${keySql} as key from sound as staged
      )
      select ${part} as part, standing.*, taken.key is not null as is_kept
      from standing left join taken using (scope, key)
      where standing.key is not null)`,
  );
  return sql`create or replace temporary table standing_part as ${each.join(" union all ")}`;
}

/** SQL over a row of a return's table: whether it is replaced, and which rows are compared with which of the file. */
function replacedSql(definition: Return, isComplete: boolean) {
  const scope = scopeSql(definition);
  const isInScope = sql`${scope} in (select scope from incoming where is_taken and is_known)`;
  if (definition.isReference && isComplete) return { isReplaced: `(load_id = 0 or ${isInScope})`, scope: "''" };
  if (definition.latestCounts === undefined) return { isReplaced: isInScope, scope };
  const column = identifier(definition.latestCounts);
  const latest = sql`(select max(${column}) from core.${identifier(definition.name)})`;
  const isOvertaken = sql`(${column} = ${latest} and ${latest} < (select max(${column}) from sound))`;
  return { isReplaced: `(${isInScope} or ${isOvertaken})`, scope: "''" };
}

const lossesSql = sql`select part, scope, min(period) as period, count(*) as total, count(*) filter (is_kept) as kept
  from standing_part
  group by part, scope
  having not bool_and(is_kept)
  order by part, kept / total, scope`;

/** The things that stand in some tables, by name: those that the file has in all of them, and those that it leaves out. */
async function named(db: Database, losses: readonly Loss[]): Promise<z.infer<typeof namesSchema>> {
  const scopes = JSON.stringify(losses.map(({ scope }) => scope));
  const [names] = await db.rows(namesSchema, namesSql, [losses[0]?.part ?? 0, scopes]);
  if (names === undefined) throw new RangeError("a query without groups gives one row");
  return names;
}

const namesSql = sql`with chosen as (
    select * from standing_part
    where part = $1 and list_contains(from_json($2::json, '["varchar"]'), scope)
  ), things as (
    select key, min(name) as name, bool_and(is_kept) as is_kept from chosen group by key
  ), brought as (
    select distinct file from chosen join meta.load using (load_id) where not is_kept
  )
  select to_json(list(key)) as keys,
    to_json(coalesce(list(name order by name) filter (is_kept), [])) as kept,
    to_json(coalesce(list(name order by name) filter (not is_kept), [])) as gone,
    to_json(coalesce((select list(file order by file) from brought), [])) as files
  from things`;

type Names = z.infer<typeof namesSchema>;

function refusal({ name }: Replacing, definition: Return, part: Part, losses: readonly Loss[], names: Names): Message {
  const { keys, kept, gone, files } = names;
  const those = kept.length === 0 ? "" : `: ${listed(part, kept)}`;
  const from = files.length === 0 ? "" : `, loaded from ${listInWords(files)}`;
  return fileMessage(name, {
    code: "publication/part",
    expected: "a whole publication",
    found: `${count(kept.length, keys.length, part)}${place(definition, losses)}${part.nouns[0] === "area" ? ` (${kindsInWords(kindsOfAreas(keys))})` : ""}${those}`,
    why: `${others(kept.length, gone.length)} would be gone: ${listed(part, gone)}${from}.`,
    fix: "Load the whole publication; to load it all the same, run refresh --replace.",
  });
}

function leftOut({ name }: Replacing, definition: Return, part: Part, losses: readonly Loss[], names: Names): Message {
  const { keys, kept, gone } = names;
  return fileNote(name, {
    code: "publication/left-out",
    expected: `every ${part.nouns[0]} that stands`,
    found: `${count(kept.length, keys.length, part)}${place(definition, losses)}`,
    why: `${others(kept.length, gone.length)} ${gone.length === 1 ? "is" : "are"} gone: ${listed(part, gone)}.`,
    fix: "If the publisher still has them, load the whole publication again with refresh --replace.",
  });
}

function others(kept: number, gone: number): string {
  return kept === 0 ? "What stands" : `The other${gone === 1 ? "" : ` ${gone.toLocaleString("en-GB")}`}`;
}

function count(kept: number, total: number, { nouns }: Part): string {
  const noun =
    total === 1 ? `the only ${nouns[0]} that stands` : `the ${total.toLocaleString("en-GB")} ${nouns[1]} that stand`;
  return kept === 0 ? `${total === 1 ? "not" : "none of"} ${noun}` : `${kept.toLocaleString("en-GB")} of ${noun}`;
}

/** Where things are left out: the periods, and the table where they are of one. */
function place(definition: Return, losses: readonly Loss[]): string {
  const period = periodColumn(definition);
  const at = period === null ? -1 : definition.scope.indexOf(period);
  const tables = losses.map(({ scope }) => scope.split("|").filter((cell, index) => index !== at && cell !== "all"));
  const [table, ...otherTables] = [...new Set(tables.map((cells) => cells.join(", ")))];
  const periods = periodsInWords(losses.map((loss) => loss.period).filter((each) => each !== ""));
  const where = [periods, otherTables.length === 0 ? table : `${otherTables.length + 1} tables`];
  const words = where.filter((part) => part !== undefined && part !== "" && at !== -1).join(", ");
  return words === "" ? "" : ` for ${words}`;
}

function listed({ nouns }: Part, names: readonly string[]): string {
  return nouns[0] === "year" ? periodsInWords(names) : listInWords(names);
}
