import { arrowStream, writeFromWarehouse } from "../../src/site/arrow.ts";

/**
 * Every council's unit costs of the newest year, in one file that all council pages share. An outlier is further from
 * the median than 3.5 scaled median absolute deviations (Iglewicz and Hoaglin, 1993); with no spread there is none.
 */
await writeFromWarehouse(async (db) =>
  arrowStream(
    await db.columns(`with costs as (
      select area_code as council_code, area_name as council_name, breakdown_value as service, period, value, value_status
      from pub.figure
      where indicator_code = 'UC' and is_latest and area_type = 'council'
        and period = (select max(period) from pub.figure where indicator_code = 'UC')
    ), spread as (
      select service, median(value) as middle, 1.4826 * mad(value) as deviation from costs group by service
    )
    select council_code, council_name, costs.service, period, value, value_status,
      coalesce(abs(value - middle) > 3.5 * deviation and deviation > 0, false) as is_outlier
    from costs join spread using (service)
    order by service, council_code`),
  ),
);
