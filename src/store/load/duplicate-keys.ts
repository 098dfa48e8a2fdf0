import { z } from "zod";
import type { Message } from "../../contract/message.ts";
import { allFields, type Return } from "../../contract/return.ts";
import { identifier, sql } from "../../contract/sql.ts";
import { numberedRecords } from "../../files/records.ts";
import { repeatedKey } from "../../files/row-messages.ts";
import type { Database } from "../warehouse/database.ts";
import type { StagedFile } from "./stage.ts";

const distinctSchema = z.object({ is_distinct: z.boolean() });
const repeatSchema = z.object({ rows: z.string(), count: z.number() });

const shownRepeats = 100;

/** A message for each key that more than one sound row has, at most 100. */
export async function duplicateKeys(db: Database, definition: Return, file: StagedFile): Promise<Message[]> {
  if (await areDistinct(db, definition)) return [];
  const repeats = await db.rows(repeatSchema, repeatsSql(definition.key));
  const numbersOf = ({ rows }: { rows: string }) => rows.split(",").map(Number);
  const records = await numberedRecords(file, repeats.flatMap(numbersOf));
  return repeats.map((repeat) => {
    const { count } = repeat;
    const at = numbersOf(repeat).map((row) => records.get(row)?.line ?? 0);
    return repeated(file, definition, at, count);
  });
}

async function areDistinct(db: Database, definition: Return): Promise<boolean> {
  const [row] = await db.rows(distinctSchema, distinctSql(definition));
  return row?.is_distinct ?? true;
}

/** SQL: whether all keys differ; false may be wrong, and is where a column of the key is null: then keys are compared. */
export function distinctSql(definition: Return): string {
  const bits = bitColumns(definition);
  return bits.length === 0 ? distinctHashesSql(definition.key) : distinctBitsSql(definition.key, bits);
}

/** A column of the key that is a closed list, and how many values are in it. */
interface BitColumn {
  readonly name: string;
  readonly size: number;
}

/** Columns of the key whose combinations of values are few enough for a bit each of one number. */
function bitColumns(definition: Return): BitColumn[] {
  const lists = allFields(definition)
    .filter(([name]) => definition.key.includes(name))
    .map(([name, { type }]) => ({ name, size: type.values?.length ?? Number.POSITIVE_INFINITY }))
    .toSorted((a, b) => b.size - a.size);
  const chosen: BitColumn[] = [];
  let bits = 1;
  for (const list of lists) {
    if (bits * list.size > 64) continue;
    bits *= list.size;
    chosen.push(list);
  }
  return chosen;
}

/** Rows that agree in the other columns of the key all differ where as many bits are set as there are rows. */
function distinctBitsSql(key: readonly string[], bits: readonly BitColumn[]): string {
  const place = bits.reduce(
    (sum, { name, size }) => `(${sum} * ${size} + enum_code(${identifier(name)}))`,
    "0::ubigint",
  );
  const others = key.filter((name) => bits.every((bit) => bit.name !== name)).map(identifier);
  const groups = others.length === 0 ? "" : `group by ${others.join(", ")}`;
  return sql`with groups as (
      select count(*) = bit_count(bit_or(1::ubigint << ${place})) as is_distinct from sound ${groups}
    )
    select coalesce(bool_and(is_distinct is true), true) as is_distinct from groups`;
}

/**
 * Where two hashes agree the keys may. Hashes are sorted, so that those that agree lie beside each other: to count the
 * different ones takes longer.
 */
function distinctHashesSql(key: readonly string[]): string {
  return sql`with hashed as (
      select hash(${key.map(identifier).join(", ")}) as hash from sound
    ), neighbours as (
      select hash = lag(hash) over (order by hash) as is_same from hashed
    )
    select count(*) = 0 as is_distinct from neighbours where is_same`;
}

function repeatsSql(key: readonly string[]): string {
  return sql`select array_to_string(list(source_row order by source_row)[:${shownRepeats}], ',') as rows,
      count(*) as count, min(source_row) as first
    from sound group by ${key.map(identifier).join(", ")} having count(*) > 1 order by first limit ${shownRepeats}`;
}

function repeated(file: StagedFile, definition: Return, lines: readonly number[], count: number): Message {
  const more = count > lines.length ? ` and ${count - lines.length} more` : "";
  return repeatedKey(file.name, definition.key, `${file.places(lines)}${more}`, lines.at(-1) ?? null);
}
