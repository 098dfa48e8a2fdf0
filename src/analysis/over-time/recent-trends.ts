/** The columns of one series: financial and calendar years are two, and so are years of two definitions. */
const series =
  "area_type, area_code, framework, edition, indicator_code, definition, person_type, basis, length(period), defined_from";

/**
 * The rows of `pub.recent_trend` for the series that were touched: the newest figure of each series of yearly figures of
 * everyone, with the trend of its five most recent points. `trend` is `increasing`, `decreasing`, `no_significant_change`
 * or `cannot_be_calculated`, where `refusal` says why and `slope` (the change a year on the scale of the figure) and
 * `chi_squared` are null; `judgement` is `getting_better` or `getting_worse` where a side is good. A series ends where
 * the definition changes, with a break or without, and where its publisher says that it breaks. A year without a figure is not made up: what is measured every second
 * year has no trend. Counts and sums of money have none either, because they follow the size of a council.
 */
export const recentTrendsSql = `with yearly as (
      select figure.*, polarity, cast(left(period, 4) as integer) as position, (
          select max(starts.first_period) from (
            select framework, edition, indicator_code, first_period from meta.indicator_version
            union all select framework, edition, indicator_code, period from pub.series_change where is_break
          ) as starts
          where starts.framework = figure.framework and starts.edition = figure.edition
            and starts.indicator_code = figure.indicator_code and starts.first_period <= figure.period
        ) as defined_from
      from pub.figure as figure join touched_series_figure using (figure_id)
      join meta.indicator as indicator using (framework, edition, indicator_code)
      where is_latest and breakdown = 'all' and not contains(period, 'Q') and indicator.kind not in ('count', 'money')
    ), trend_point as (
      select concat_ws('|', ${series}) as series, figure_id, polarity, position, value, lower_95, upper_95 from yearly
    ), newest as (
      select series, arg_max(figure_id, position) as figure_id, any_value(polarity) as polarity
      from trend_point group by series
    )
    select figure_id, trend, trend_judgement(trend, polarity) as judgement, slope, chi_squared, refusal
    from newest join recent_trend('trend_point') using (series)`;
