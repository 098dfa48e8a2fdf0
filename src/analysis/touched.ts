import { quoted } from "../contract/sql.ts";
import type { Stale } from "./stale.ts";

/** SQL that makes `stale_figure`: the figures there are of the units and periods that are made anew. */
export function staleFigureSql({ isEverything, units }: Stale): string {
  if (isEverything) return noneStaleSql;
  const each = units.map(({ number, periods }) => {
    const ids = `figure_id // 1000000000000 = ${number}`;
    return periods === null ? `(${ids})` : `(${ids} and period in (${periods.map(quoted).join(", ")}))`;
  });
  return `create or replace temporary table stale_figure as
    select figure_id, framework, edition, indicator_code, period from out.figure
    where ${each.length === 0 ? "false" : each.join(" or ")}`;
}

/** Where every figure is made anew there is no table of them yet. */
const noneStaleSql = `create or replace temporary table stale_figure as
  select null::bigint as figure_id, framework, edition, indicator_code, period from figure_stage where false`;

/** Makes `touched`: the indicators and periods of which a figure is made anew or taken out. */
export const touchedSql = `create or replace temporary table touched as
  select distinct framework, edition, indicator_code, period from figure_stage
  union
  select distinct framework, edition, indicator_code, period from stale_figure`;

/** Makes `touched_figure`: the figures there are of those indicators and periods, whichever unit makes them. */
export const touchedFigureSql = `create or replace temporary table touched_figure as
  select figure_id from out.figure where (framework, edition, indicator_code, period) in (from touched)`;

/** Makes `touched_series_figure`: the figures of any period of those indicators, for what is judged over time. */
export const touchedSeriesFigureSql = `create or replace temporary table touched_series_figure as
  select figure_id from out.figure
  where (framework, edition, indicator_code) in (select (framework, edition, indicator_code) from touched)`;
