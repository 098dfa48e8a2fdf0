import { z95 } from "../../src/methods/confidence.ts";
import { writeFromWarehouse } from "../../src/site/arrow.ts";
import { tablesArchive } from "../../src/site/tables-archive.ts";

const known = "area_type = 'council' and forecast is not null and outcome is not null";

/** How past forecasts did, over all councils: by how far ahead they looked, and by the chance that they gave. */
await writeFromWarehouse((db) =>
  tablesArchive(db, {
    horizons: `with counted as (
        select definition, horizon, cast(count(*) as integer) as forecasts,
          cast(count(*) filter (outcome between lower_80 and upper_80) as integer) as held,
          median(abs(forecast - outcome)) as median_error, median(forecast - outcome) as median_bias
        from pub.forecast where ${known} group by all
      )
      select *, 100 * held / forecasts as held_percent, 100 * wilson_lower(held, forecasts, ${z95}) as lower_95,
        100 * wilson_upper(held, forecasts, ${z95}) as upper_95
      from counted order by definition, horizon`,
    chances: `with placed as (
        select *, least(floor(chance * 5), 4) as fifth from pub.forecast where ${known} and chance is not null
      )
      select cast(20 * fifth as integer) as from_percent, cast(20 * fifth + 20 as integer) as to_percent,
        cast(count(*) as integer) as forecasts, cast(count(*) filter (outcome >= target) as integer) as met,
        100 * avg(chance) as mean_chance
      from placed group by fifth order by fifth`,
  }),
);
