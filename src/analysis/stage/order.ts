/** The statuses that rank vintages, the most settled first. */
const vintageOrder = ["revised", "final", "actual", "published", "provisional", "forecast", "projection"];

/** The columns of a figure's key that are numbered together, in the order in which they rank. */
const parts = {
  area: "area_type, area_code",
  series: "framework, edition, indicator_code, definition, person_type, basis",
  part: "breakdown, breakdown_value",
  vintage: "vintage",
} as const;

/** SQL: a number for a period: its year, then 1 to 4 for a quarter, 5 for a financial year, 9 for a calendar year. */
const periodNumber = `cast(left(period, 4) as bigint) * 10
  + case when contains(period, 'Q') then cast(right(period, 1) as integer) when length(period) = 4 then 9 else 5 end`;

/**
 * Makes `figure_order`: for each row of the stage its `figure_id`. It is made of the number of the unit, of the period,
 * and of the place among the unit's figures of the period in the order of their keys, at most ten million: so figures of
 * other units and periods keep theirs. It is a whole number that JavaScript holds exactly. The columns of the key are
 * numbered first: sorting a few numbers a figure costs a tenth of sorting a dozen texts.
 */
export const figureOrderSql: readonly string[] = [
  ...Object.entries(parts).map(
    ([name, columns]) => `create or replace temporary table order_${name} as
      select ${columns}, row_number() over (order by ${columns}) as ${name}_number
      from (select distinct ${columns} from figure_stage)`,
  ),
  `create or replace temporary table figure_order as
    with numbered as (
      select stage.rowid as stage_row, unit_number, ${periodNumber} as period_number, area_number, series_number,
        part_number, vintage_number
      from figure_stage as stage
      ${Object.entries(parts)
        .map(([name, columns]) => `join order_${name} using (${columns})`)
        .join("\n      ")}
    )
    select stage_row, unit_number * 1000000000000 + period_number * 10000000 + row_number() over (
        partition by unit_number, period_number order by area_number, series_number, part_number, vintage_number
      ) as figure_id
    from numbered`,
];

/**
 * SQL: the order in which tables of figures are written, the oldest period first. DuckDB writes a whole stretch of rows
 * again where one of them is replaced: the newest, which are replaced most, lie together.
 */
export const byPeriod = "figure_id // 10000000 % 100000, figure_id";

const key = `area_type, area_code, framework, edition, indicator_code, definition, person_type, basis, period, breakdown,
  breakdown_value`;

/**
 * Judges `is_latest` of the measures that were touched: whether no vintage of the same figure is more settled. Two units
 * may have a vintage each. Few figures have several: those are found by a hash of the key, and told apart by the key. One
 * that was not the latest may be by now, alone.
 */
export const latestSql: readonly string[] = [
  `create or replace temporary table vintages as
    with keyed as (
      select figure_id, is_latest, hash(${key}) as same from touched_figure join out.figure using (figure_id)
    )
    select figure_id from keyed
    where not is_latest or same in (select same from keyed group by same having count(*) > 1)`,
  `update out.figure set is_latest = ranked.is_latest
    from (
      select figure_id, row_number() over (
          partition by ${key} order by list_position([${vintageOrder.map((name) => `'${name}'`).join(", ")}], vintage)
        ) = 1 as is_latest
      from out.figure join vintages using (figure_id)
    ) as ranked
    where figure.figure_id = ranked.figure_id and figure.is_latest <> ranked.is_latest`,
];
