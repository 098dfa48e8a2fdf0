import { z } from "zod";
import type { Return } from "../contract/return.ts";
import { identifier, quoted } from "../contract/sql.ts";
import { scopeSql } from "../store/load/scopes.ts";
import { Database } from "../store/warehouse/database.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { type KeptFigure, sameFigure } from "./search.ts";

const daySchema = z.object({ day: z.string(), before: z.string().nullable() });
const returnSchema = z.object({ return_name: z.string() });

/** What a figure said until the day on which other rows took the place of those it was made from. */
export interface EarlierValue {
  /** The day on which it changed. */
  readonly until: string;
  readonly value: number | null;
  readonly value_status: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The last restatements that are looked at: each needs the warehouse as it was before it. */
const lookedAt = 4;

/** What a figure said before it was restated, the latest first. `positionAt` gives the warehouse as known on a day. */
export async function earlierValues(
  db: Database,
  definitions: readonly Return[],
  figure: KeptFigure,
  positionAt: (day: string) => Promise<Workspace>,
): Promise<EarlierValue[]> {
  const days = await daysReplaced(db, definitions, figure);
  const earlier: EarlierValue[] = [];
  let last: Pick<KeptFigure, "value" | "numerator" | "denominator"> = figure;
  for (const { day, before } of days.slice(0, lookedAt)) {
    if (before === null) continue;
    const then = await figureIn(await positionAt(before), figure);
    if (then === null) continue;
    const { value, value_status, numerator, denominator } = then;
    const isSame = value === last.value && numerator === last.numerator && denominator === last.denominator;
    if (!isSame) earlier.push({ until: day, value, value_status, numerator, denominator });
    last = then;
  }
  return earlier;
}

async function figureIn(position: Workspace, figure: KeptFigure): Promise<KeptFigure | null> {
  const db = await Database.open(position.warehouse, "read");
  return sameFigure(db, figure).finally(() => db.close());
}

/**
 * The days on which a file replaced the scopes of the figure's rows, or added to them as a late council adds to England,
 * each with the day of receipt before it. The first day of a return is none: there was no figure before it.
 */
async function daysReplaced(db: Database, definitions: readonly Return[], figure: KeptFigure) {
  const sources = `select load_id from out.figure_source where figure_id = ${figure.figure_id}`;
  const names = await db.rows(returnSchema, `select distinct return_name from meta.load where load_id in (${sources})`);
  const replaced = names.flatMap(({ return_name }) => {
    const definition = definitions.find((known) => known.name === return_name);
    return definition === undefined ? [] : [replacedSql(definition, figure.figure_id)];
  });
  const query = `with involved as (
      select return_name, left(received_at, 10) as day from meta.load
      where load_id > 0 and load_id in (${[sources, ...replaced].join(" union ")})
    )
    select distinct day, (select max(left(other.received_at, 10)) from meta.load as other
        where other.load_id > 0 and left(other.received_at, 10) < later.day) as before
    from involved as later
    where exists (select 1 from involved as first where first.return_name = later.return_name and first.day < later.day)
    order by day desc`;
  return db.rows(daySchema, query);
}

/** SQL: every load that once stood for the scopes of the figure's rows of one return. */
function replacedSql(definition: Return, figureId: number): string {
  return `select unnest([load_id, replaced_by]) from meta.scope_replaced
    where return_name = ${quoted(definition.name)} and scope in (
      select ${scopeSql(definition)} from core.${identifier(definition.name)}
      where (load_id, source_row) in (
        select (load_id, source_row) from out.figure_source where figure_id = ${figureId}))`;
}
