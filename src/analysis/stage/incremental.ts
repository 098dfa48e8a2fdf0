import { z } from "zod";
import { identifier, quoted } from "../../contract/sql.ts";
import type { Database } from "../../store/warehouse/database.ts";
import type { FigureUnit } from "../measures/unit.ts";

/** A unit whose figures are to be made anew: those of some periods, or all where `periods` is null. */
export interface StaleUnit {
  readonly unit: FigureUnit;
  /** Its place among all units, from 1: its figures are numbered by it. */
  readonly number: number;
  readonly periods: readonly string[] | null;
}

/** What a change of the loads makes stale. */
export interface Stale {
  /** Nothing was made before, or councils, comparators or the rules of hiding changed, which every figure rests on. */
  readonly isEverything: boolean;
  readonly units: readonly StaleUnit[];
  /** The returns that were loaded since figures were last made. */
  readonly changed: ReadonlySet<string>;
  /** Something was released since then: what is hidden is chosen anew, in every year. */
  readonly isReleased: boolean;
}

/** Returns that are read for every figure, or for every comparison. */
const foundations = ["councils", "comparator_groups", "nhs_england_peers", "area_features"];

/** Tables that no figure is made from alone: they are read beside a return. */
export const besides = ["councils", "cell_note", "service_classes", "gdp_deflators", "localities"];

const countSchema = z.object({ count: z.number() });
const madeSchema = z.object({ load_id: z.number(), is_released: z.boolean() });
const returnSchema = z.object({ return_name: z.string() });
const periodSchema = z.object({ period: z.string() });

/** Which figures rest on what was loaded since `noteMade`; all do where `areRulesOthers`, by which numbers are hidden. */
export async function staleUnits(db: Database, units: readonly FigureUnit[], areRulesOthers: boolean): Promise<Stale> {
  const numbered = units.map((unit, index) => ({ unit, number: index + 1 }));
  const last = await lastMade(db);
  const everything = async () => ({ isEverything: true, units: await unitsWithRows(db, numbered) });
  if (last === null) return { ...(await everything()), changed: new Set(), isReleased: true };
  const query = "select distinct return_name from meta.load where load_id > ?";
  const changed = new Set((await db.rows(returnSchema, query, [last.load_id])).map(({ return_name }) => return_name));
  const isReleased = last.is_released;
  if (areRulesOthers || foundations.some((name) => changed.has(name))) {
    return { ...(await everything()), changed, isReleased };
  }
  const stale: StaleUnit[] = [];
  for (const { unit, number } of numbered) {
    const read = tablesRead(unit.query).filter((table) => changed.has(table));
    if (read.length === 0) continue;
    const isOfPeriods = read.every((table) => table === unit.byPeriodOf);
    const periods = isOfPeriods ? await periodsLoaded(db, read, last.load_id) : null;
    stale.push({ unit, number, periods });
  }
  return { isEverything: false, units: stale, changed, isReleased };
}

/** Units of which some return that they are made from has rows: to plan a unit takes longer than to make it of nothing. */
async function unitsWithRows(db: Database, units: readonly Omit<StaleUnit, "periods">[]): Promise<StaleUnit[]> {
  const returnsOf = ({ unit }: Pick<StaleUnit, "unit">) =>
    tablesRead(unit.query).filter((table) => !besides.includes(table));
  const each = [...new Set(units.flatMap(returnsOf))].map(
    (table) => `select ${quoted(table)} as return_name where exists (from core.${identifier(table)})`,
  );
  const filled = (await db.rows(returnSchema, each.join(" union all "))).map(({ return_name }) => return_name);
  return units
    .filter((unit) => returnsOf(unit).some((table) => filled.includes(table)))
    .map((unit) => ({ ...unit, periods: null }));
}

/** Notes that the figures are those of every load there is, hidden as every release asks. */
export async function noteMade(db: Database): Promise<void> {
  await db.run(`create or replace table meta.figures_made as
    select (select coalesce(max(load_id), 0) from meta.load) as load_id, releases from meta.workspace`);
}

/** The last load that the figures are made of, and whether there is a release they do not know; null: none were made. */
async function lastMade(db: Database): Promise<z.infer<typeof madeSchema> | null> {
  const query = `select count(*) as count from duckdb_tables()
    where database_name = current_database() and schema_name = 'meta' and table_name = 'figures_made'`;
  const [found] = await db.rows(countSchema, query);
  if (found?.count !== 1) return null;
  const [made] = await db.rows(
    madeSchema,
    `select load_id, made.releases is distinct from workspace.releases as is_released
      from meta.figures_made as made, meta.workspace as workspace`,
  );
  return made ?? null;
}

/** The tables of `core` that a query reads, those behind the values of gains among them. */
export function tablesRead(query: string): string[] {
  const named = query.replaceAll("out.gain_value", "core.savings").matchAll(/\bcore\.(\w+)/g);
  return [...new Set([...named].map(([, table = ""]) => table))];
}

/** A file replaces scopes of the periods that it has rows of, and of no others. */
async function periodsLoaded(db: Database, tables: readonly string[], last: number): Promise<string[]> {
  const each = tables.map(
    (table) => `select cast(period as varchar) as period from core.${identifier(table)} where load_id > ${last}`,
  );
  const query = `select distinct period from (${each.join(" union all ")}) order by period`;
  return (await db.rows(periodSchema, query)).map(({ period }) => period);
}

/** SQL that makes `stale_figure`: the figures there are of the units and periods that are made anew. */
export function staleFigureSql(units: readonly StaleUnit[]): string {
  const each = units.map(({ number, periods }) => {
    const ids = `figure_id // 1000000000000 = ${number}`;
    return periods === null ? `(${ids})` : `(${ids} and period in (${periods.map(quoted).join(", ")}))`;
  });
  return `create or replace temporary table stale_figure as
    select figure_id from out.figure where ${each.length === 0 ? "false" : each.join(" or ")}`;
}

/**
 * Makes `made_figure`, the rows of a query of figures, those that are stale made anew, and `differing_figure`, the figures
 * of which these are others than those that stand. A return that comes again has most of its numbers unchanged, and what
 * is derived from those stands too.
 */
export function differingFigureSql(query: string): readonly string[] {
  return [
    `create or replace temporary table made_figure as ${query}`,
    // Whether a figure is the latest of its vintages is judged once all are in place.
    `create or replace temporary table differing_figure as
      with standing as (
        select * replace (true as is_latest) from out.figure where figure_id in (from stale_figure)
      )
      select coalesce(made.figure_id, standing.figure_id) as figure_id
      from made_figure as made full join standing on made.figure_id = standing.figure_id
      where made is distinct from standing`,
  ];
}

/** The columns of a measure: figures of other areas that agree in these stand beside each other. */
export const measure =
  "framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value";

/** What is judged over time of one area. */
const series = "framework, edition, indicator_code, definition, person_type, basis";

/** Makes `touched` where everything is made: every measure, and no figure that was another before. */
export const allTouchedSql: readonly string[] = [
  "create or replace temporary table differing_figure as select null::bigint as figure_id where false",
  `create or replace temporary table touched as select distinct ${measure} from out.figure`,
];

/**
 * Makes `touched`: the measures of which a figure is another than before or is taken out; of a publication all that it
 * has figures of, because its notes of what changed are read beside them.
 */
export const touchedSql = `create or replace temporary table touched as
  select ${measure} from made_figure where counts = 'published' or figure_id in (from differing_figure)
  union
  select ${measure} from out.figure where figure_id in (from differing_figure)`;

/** Makes `touched_figure`: the figures of those measures, whichever unit makes them, and those that are no more. */
export const touchedFigureSql = `create or replace temporary table touched_figure as
  select figure_id from out.figure where (${measure}) in (from touched) union from differing_figure`;

/** Makes `touched_series_figure`: the same of any period of those measures, for what is judged over time. */
export const touchedSeriesFigureSql = `create or replace temporary table touched_series_figure as
  select figure_id from out.figure where (${series}) in (select (${series}) from touched) union from differing_figure`;
