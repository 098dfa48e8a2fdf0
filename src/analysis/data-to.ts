import { isForecastVintage } from "./vintages.ts";

/**
 * Makes the view `pub.data_to`: the day to which the figures of each area go, `data_to`. It is the newest end of a period
 * of which something is known, hidden or not; a forecast, a projection, a budget or a plan does not count. A mid-year
 * estimate is of 30 June and not of the end of its year.
 */
export const dataToSql = `create or replace view pub.data_to as
  select area_type, area_code,
    max(case when length(period) = 4 and basis = 'snapshot' then make_date(year(period_end), 6, 30) else period_end end)
      as data_to
  from pub.figure
  where not ${isForecastVintage("vintage")} and value_status in ('value', 'suppressed')
  group by all`;
