import { z95 } from "../../src/methods/confidence.ts";
import { writeFromWarehouse } from "../../src/site/arrow.ts";
import { tablesArchive } from "../../src/site/tables-archive.ts";

const known = "area_type = 'council' and forecast is not null and outcome is not null";

/** SQL: the share of forecasts that a count is, with its Wilson limits, in percent. */
const share = (count: "held" | "met") => `100 * ${count} / forecasts as ${count}_percent,
        100 * wilson_lower(${count}, forecasts, ${z95}) as lower_95,
        100 * wilson_upper(${count}, forecasts, ${z95}) as upper_95`;

/** How past forecasts did, over all councils: by how far ahead they looked, and by the chance that they gave. */
await writeFromWarehouse((db) =>
  tablesArchive(db, {
    milestones: "select milestone, target, due_period, refusal from pub.milestone_forecast order by milestone",
    overall: `with counted as (
        select cast(count(*) as integer) as forecasts,
          cast(count(*) filter (outcome between lower_80 and upper_80) as integer) as held
        from pub.forecast where ${known}
      )
      select *, ${share("held")} from counted where forecasts > 0`,
    horizons: `with counted as (
        select milestone, definition, horizon, cast(count(*) as integer) as forecasts,
          cast(count(*) filter (outcome between lower_80 and upper_80) as integer) as held,
          median(abs(forecast - outcome)) as median_error, median(forecast - outcome) as median_bias
        from pub.forecast where ${known} group by all
      )
      select *, ${share("held")} from counted order by milestone, definition, horizon`,
    chances: `with placed as (
        select *, least(floor(chance * 5), 4) as fifth from pub.forecast where ${known} and chance is not null
      )
      select *, ${share("met")} from (
        select cast(20 * fifth as integer) as from_percent, cast(20 * fifth + 20 as integer) as to_percent,
          cast(count(*) as integer) as forecasts, cast(count(*) filter (outcome >= target) as integer) as met,
          100 * avg(chance) as mean_chance
        from placed group by fifth
      ) order by from_percent`,
  }),
);
