import { z } from "zod";
import { identifier, quoted, sql } from "../contract/sql.ts";
import type { Database } from "../store/warehouse/database.ts";
import { ascofMeasures } from "./measures/ascof.ts";
import { ascofTimeSeries } from "./measures/ascof-time-series.ts";
import { recomputableSupportCosts } from "./measures/pss-support.ts";
import { recomputableUnitCosts } from "./measures/pss-unit-costs.ts";

/**
 * A publication whose values can be put beside their own numerators and denominators.
 */
export interface Recomputable {
  /** The return that it is loaded as. */
  readonly returnName: string;
  /**
   * SQL: a row for each published value with `framework`, `edition`, `indicator_code`, `area_type`, `area_code`,
   * `area_name`, `period`, `breakdown`, `breakdown_value`, `numerator`, `denominator`, `value`, and
   * - `multiplier`: what numerator over denominator is multiplied by, period factors included; null where the value is
   *   no quotient of the two;
   * - `is_weighted`: a survey's score, which was weighted: its published parts never give it;
   * - `is_estimated`: the publisher added estimates to its parts or to it; it may be left out;
   * - `numerator_half`, `denominator_half`, `value_half`: how far each may lie from what was known before rounding.
   */
  readonly query: string;
}

/** SQL: how far a published count may be from the true one: a count that 5 divides may have been rounded to it. */
function roundedToFive(column: string): string {
  return `case when ${column} % 5 = 0 then 2.5 else 0 end`;
}

/** SQL: half of the last decimal that is printed; a number without decimals may have lost a nought. */
function halfOfLastDecimal(column: string): string {
  return `0.5 / pow(10, greatest(1, length(split_part(cast(${column} as varchar), '.', 2)) - (${column} % 1 = 0)::integer))`;
}

function outcomesOf(returnName: string, query: string): Recomputable {
  return {
    returnName,
    query: `select figures.*, coalesce(version.multiplier, indicator.multiplier) as multiplier,
        coalesce(version.kind, indicator.kind) = 'survey' as is_weighted,
        ${roundedToFive("numerator")} as numerator_half, ${roundedToFive("denominator")} as denominator_half,
        ${halfOfLastDecimal("value")} as value_half
      from (${query}) as figures
      join meta.indicator as indicator using (framework, edition, indicator_code)
      left join meta.indicator_version as version on version.framework = figures.framework
        and version.edition = figures.edition and version.indicator_code = figures.indicator_code
        and figures.period between version.first_period and coalesce(version.last_period, '9999')`,
  };
}

/** Every publication that is recomputed. */
export const recomputables: readonly Recomputable[] = [
  outcomesOf("ascof_open_data", ascofMeasures.query),
  outcomesOf("ascof_time_series", ascofTimeSeries.query),
  recomputableUnitCosts,
  recomputableSupportCosts,
];

/** What may have happened to a value, by the factor that it is wrong by. */
const causes: readonly (readonly [factor: string, cause: string])[] = [
  ...[10, 12, 52, 100, 1000].flatMap((factor): [string, string][] => [
    [String(factor), `${factor.toLocaleString("en-GB")} times too large`],
    [`1.0 / ${factor}`, `${factor.toLocaleString("en-GB")} times too small`],
  ]),
  ["(denominator / numerator) / (numerator / denominator)", "numerator and denominator swapped"],
];

const given = `return_name, framework, edition, indicator_code, area_type, area_code, area_name, period, breakdown,
  breakdown_value, numerator, denominator, value`;

/**
 * Makes `pub.recomputed`, how many values of each publication, indicator and period lie within what rounding allows, and
 * `pub.recomputed_finding`, those that do not, with the likely cause. A value is worked out before its parts are rounded,
 * so that what they give is an interval and never one number.
 */
export async function recompute(db: Database): Promise<void> {
  for (const statement of [recomputingSql(await filledOf(db)), ...recomputedSql]) await db.run(statement);
}

const returnSchema = z.object({ return_name: z.string() });

/** Publications with rows: to plan one takes longer than to recompute nothing. Where none has any, one gives the columns. */
async function filledOf(db: Database): Promise<readonly Recomputable[]> {
  const each = recomputables.map(
    ({ returnName }) =>
      sql`select ${quoted(returnName)} as return_name where exists (from core.${identifier(returnName)})`,
  );
  const rows = await db.rows(returnSchema, each.join(" union all "));
  const names = rows.map(({ return_name }) => return_name);
  const filled = recomputables.filter(({ returnName }) => names.includes(returnName));
  return filled.length === 0 ? recomputables.slice(0, 1) : filled;
}

/** SQL: no row; columns that not every publication has, or has of one type. */
const typesSql = `select null::varchar as period, null::double as multiplier, null::double as value_half,
  null::boolean as is_estimated where false`;

function recomputingSql(publications: readonly Recomputable[]): string {
  return `create or replace temporary table recomputing as
    with every as (
      ${typesSql} union all by name
      ${publications.map(({ returnName, query }) => `select ${quoted(returnName)} as return_name, * from (${query})`).join("\n      union all by name ")}
    ), kinds as (
      select *, case when value is null then 'no_value' when is_weighted then 'weighted'
          when is_estimated then 'estimated'
          when multiplier is null then 'no_quotient' when numerator is null or denominator is null then 'no_parts'
          when numerator <= 0 or denominator <= denominator_half then 'nought' else 'checked' end as kind
      from every
    )
    select ${given}, kind, multiplier * numerator / denominator as exactly, value_half,
      multiplier * (numerator - numerator_half) / (denominator + denominator_half) as lowest,
      multiplier * (numerator + numerator_half) / (denominator - denominator_half) as highest
    from kinds`;
}

const recomputedSql: readonly string[] = [
  `create or replace temporary table recomputed as
    select *, ${isInside("1.0")} as is_inside, abs(exactly - value) <= value_half + 1e-9 as is_exact
    from recomputing`,
  `create or replace table pub.recomputed as
    select return_name, framework, edition, indicator_code, period,
      ${["checked", "weighted", "estimated", "no_parts", "no_quotient", "nought"]
        .map((kind) => `cast(count(*) filter (kind = '${kind}') as integer) as ${kind}_count`)
        .join(", ")},
      cast(count(*) filter (kind = 'checked' and is_inside) as integer) as inside_count,
      cast(count(*) filter (kind = 'checked' and is_exact) as integer) as exact_count
    from recomputed where kind <> 'no_value'
    group by all order by all`,
  `create or replace table pub.recomputed_finding as
    with suspected as (
      select recomputed.*, factor, cause,
        row_number() over (
          partition by ${given} order by abs(ln(abs(value / nullif(exactly * factor, 0)))) nulls last
        ) as place
      from recomputed left join lateral (
        select factor, cause from (values ${causes.map(([factor, cause]) => `(${factor}, ${quoted(cause)})`).join(", ")})
          as known (factor, cause)
        where ${isInside("factor")}
      ) on true
      where kind = 'checked' and not is_inside
    )
    select ${given}, lowest - value_half as lowest, highest + value_half as highest, cause
    from suspected where place = 1
    order by all`,
];

/** SQL: whether the value, wrong by a factor before or after it was rounded, lies within what its parts allow. */
function isInside(factor: string): string {
  const rounding = `(value_half * greatest(${factor}, 1) + 1e-9)`;
  return `value between lowest * ${factor} - ${rounding} and highest * ${factor} + ${rounding}`;
}
