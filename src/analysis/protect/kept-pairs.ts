import { z } from "zod";
import { quoted } from "../../contract/sql.ts";
import type { Database } from "../../store/warehouse/database.ts";
import { type Relation, relationColumns } from "../measures/relation.ts";
import { pairsSql, readPairs, type TiedPairs } from "./figures.ts";

/**
 * `out.protected_pair`: the figures that each relation ties, by their numbers among those of a year. `out.protected_key`: a
 * hash of the keys of those figures. Which are tied rests on keys alone: where a file changes values, none is found again.
 */
export const protectedPairSql: readonly string[] = [
  "create or replace table out.protected_pair (year varchar, relation smallint, one integer, other integer)",
  "create or replace table out.protected_key (year varchar, key varchar)",
];

const keySchema = z.object({ key: z.string() });

const keySql = `select coalesce(md5(string_agg(cast(hash(number, area_type, area_code, ${relationColumns.join(", ")}) as varchar), ' '
    order by number)), '') as key
  from protected_figure`;

/** What ties the figures of `protected_figure`, which are those of a year: read where it was found for the same keys. */
export async function pairsOfYear(db: Database, year: string, relations: readonly Relation[]): Promise<TiedPairs[]> {
  const ofYear = `where year = ${quoted(year)}`;
  const [now] = await db.rows(keySchema, keySql);
  const [kept] = await db.rows(keySchema, `select key from out.protected_key ${ofYear}`);
  if (kept?.key !== now?.key) {
    for (const table of ["out.protected_pair", "out.protected_key"]) await db.run(`delete from ${table} ${ofYear}`);
    await db.run(
      `insert into out.protected_pair select ${quoted(year)}, relation, one, other from (${pairsSql(relations)})`,
    );
    await db.run("insert into out.protected_key values (?, ?)", [year, now?.key ?? ""]);
  }
  return readPairs(db, relations, `select relation, one, other from out.protected_pair ${ofYear}`);
}
