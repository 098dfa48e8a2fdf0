import { dataSet, listed, table } from "../../../src/site/query.ts";
import { councilForecast, milestoneLine, milestoneLinesSql } from "../../components/milestone/query.ts";

/** A council's milestones, with what was forecast of it at each quarter. */
export const councilMilestones = dataSet({
  name: "council-milestones",
  per: "council",
  tables: {
    lines: table(
      milestoneLine,
      `select area_code as council_code, ${listed(milestoneLine)} from (${milestoneLinesSql})
      where area_type = 'council' order by council_code, milestone, position`,
    ),
    forecasts: table(
      councilForecast,
      `with counted as (
        select indicator_code as milestone, definition, person_type, any_value(basis) as basis from pub.figure group by all
      )
      select area_code as council_code, milestone, definition, person_type, coalesce(basis, '') as basis, origin_period,
        horizon, due_period, target, forecast, lower_80, upper_80, refusal, outcome
      from pub.forecast left join counted using (milestone, definition, person_type)
      where area_type = 'council' order by council_code, milestone, definition, person_type, origin_period`,
    ),
  },
});
