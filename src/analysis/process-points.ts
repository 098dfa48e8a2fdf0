/** SQL: what a quarter adds to a count since April; a count of the first quarter is its own. */
const added = (column: string) => `${column} - case when quarter = 1 then 0 else lag(${column}) over series_order end`;

/**
 * The rows of `pub.process_point` for the series that were touched: each quarter of a series of everyone, with the limits
 * between which it moves while nothing changes (XmR, screened once) and the rule that it is part of. A count since April
 * is turned into what each quarter adds to it, and its `value` is that number of people; any other value is the
 * figure's. A series ends at a break and begins anew after it. Limits and rules are null where `refusal` says why.
 */
export const processPointsSql = `with quarters as (
      select figure.*, cast(left(period, 4) as integer) * 4 + cast(right(period, 1) as integer) as position,
        cast(right(period, 1) as integer) as quarter, (
          select count(*) from meta.indicator_version as version
          where version.framework = figure.framework and version.edition = figure.edition
            and version.indicator_code = figure.indicator_code and is_break and first_period <= left(period, 7)
        ) as breaks
      from pub.figure as figure join touched_series_figure using (figure_id)
      where is_latest and breakdown = 'all' and contains(period, ' Q') and area_type in ('council', 'england')
    ), process_value as (
      select figure_id, position, concat_ws('|', area_code, framework, edition, indicator_code, definition, person_type,
          basis, breaks) as series,
        case when basis <> 'in_year' then value
          when quarter = 1 or lag(position) over series_order = position - 1 then ${added("numerator")} end as value
      from quarters
      window series_order as (
        partition by area_code, framework, edition, indicator_code, definition, person_type, basis, breaks
        order by position)
    ), limits as (
      select * from xmr_limits('process_value', null, true)
    ), rules as (
      select * from xmr_rules('limits')
    )
    select figure_id, limits.value, mean, lower_limit, upper_limit, near_lower_limit, near_upper_limit, rule, signal,
      cast(direction as integer) as direction, refusal
    from process_value join limits using (series, position) left join rules using (series, position)`;
