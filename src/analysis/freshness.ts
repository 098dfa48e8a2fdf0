import { isForecastVintage } from "./vintages.ts";

/**
 * Makes `out.freshness`: for each return that is made again, its latest period that is no forecast, when rows of that
 * last came, how many councils are in and of how many it is expected; null of what no council owes. It
 * reads `submitted` and `out.expected`.
 */
export const freshnessSql = `create or replace table out.freshness as
    with sent as (
      select return_name, period, now.current_code as area_code, load_id
      from submitted join out.council_now as now using (council_code)
      where not ${isForecastVintage("vintage")}
    ), latest as (
      select return_name, max_by(period, period_end(period)) as latest_period from sent group by return_name
    ), counted as (
      select sent.return_name, latest_period, cast(count(distinct area_code) as integer) as councils_in,
        max(received_at) as latest_received_at
      from latest
      join sent on sent.return_name = latest.return_name and sent.period = latest.latest_period
      left join meta.load using (load_id)
      group by all
    ), expected as (
      select return_name, period, cast(count(distinct area_code) as integer) as councils_expected
      from out.expected group by all
    )
    select counted.return_name, title, latest_period, latest_received_at, councils_in, councils_expected
    from counted join meta.return using (return_name)
    left join expected on expected.return_name = counted.return_name and expected.period = latest_period
    order by return_name`;
