import { z } from "zod";
import { quoted } from "../../contract/sql.ts";
import type { Database } from "../../store/warehouse/database.ts";
import type { FigureUnit } from "../measures/unit.ts";
import type { Stale, StaleUnit } from "./incremental.ts";

/** Codes that rows have and the catalogue has not, by the number of the unit that would make figures of them. */
const tableSql = `create or replace table out.unknown_indicator (
  unit_number integer, return_name varchar, framework varchar, edition varchar, indicator_code varchar, period varchar,
  row_count integer)`;

const unknownSql = `select unit_number, framework, edition, indicator_code, period, cast(count(*) as integer) as row_count
  from figure_stage anti join meta.indicator using (framework, edition, indicator_code)
  group by all order by all`;

const unknownSchema = z.object({
  unit_number: z.number(),
  framework: z.string(),
  edition: z.string(),
  indicator_code: z.string(),
  period: z.string(),
  row_count: z.number(),
});

/**
 * Keeps `out.unknown_indicator`: rows of the stage whose code no indicator of the catalogue has, which make no figure.
 *
 * @throws {Error} where a unit makes such a code itself: a measure of ours is missing from the catalogue.
 */
export async function noteUnknownIndicators(db: Database, { isEverything, units }: Stale): Promise<void> {
  if (isEverything) await db.run(tableSql);
  else for (const stale of units) await forget(db, stale);
  for (const row of await db.rows(unknownSchema, unknownSql)) {
    const { unit_number, framework, edition, indicator_code, period, row_count } = row;
    const unit = units.find(({ number }) => number === unit_number)?.unit;
    const returnName = unit?.givesCodes;
    if (returnName === undefined) throw missing(unit, `${framework} ${edition} ${indicator_code}`);
    await db.run("insert into out.unknown_indicator values (?, ?, ?, ?, ?, ?, ?)", [
      unit_number,
      returnName,
      framework,
      edition,
      indicator_code,
      period,
      row_count,
    ]);
  }
}

/** The codes that are not known, for people: of which return, of which list, in how many rows. */
export const publishedUnknownSql = `create or replace view pub.unknown_indicator as
  select return_name, framework, edition, indicator_code, min(period) as first_period, max(period) as last_period,
    cast(sum(row_count) as integer) as row_count
  from out.unknown_indicator
  group by return_name, framework, edition, indicator_code
  order by return_name, framework, edition, indicator_code`;

async function forget(db: Database, { number, periods }: StaleUnit): Promise<void> {
  const made = periods === null ? "" : ` and period in (${periods.map(quoted).join(", ")})`;
  await db.run(`delete from out.unknown_indicator where unit_number = ${number}${made}`);
}

function missing(unit: FigureUnit | undefined, measure: string): Error {
  return new Error(`${unit?.name ?? "a unit"} makes ${measure}, which no list of src/catalogue/indicators has`);
}
