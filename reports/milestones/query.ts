import { dataSet, listed, table } from "../../src/site/query.ts";
import { coverage, milestoneForecast, milestoneLine, milestoneLinesSql } from "../components/milestone/query.ts";

/** Every milestone of every area. */
export const milestones = dataSet({
  name: "milestones",
  per: "site",
  tables: {
    lines: table(
      milestoneLine,
      `select ${listed(milestoneLine)} from (${milestoneLinesSql}) order by milestone, position, area_type desc, area_name`,
    ),
  },
});

/** What is forecast and what is not, and how past forecasts did over all councils. */
export const forecasts = dataSet({
  name: "forecasts",
  per: "site",
  tables: {
    milestones: table(
      milestoneForecast,
      `select ${listed(milestoneForecast)} from pub.milestone_forecast order by milestone, definition`,
    ),
    coverage: table(
      coverage,
      `select milestone, definition, horizon, coverage.due_period, forecasts, held, median_error, median_bias, refusal
      from pub.forecast_coverage as coverage join pub.milestone_forecast using (milestone, definition, person_type)
      order by milestone, definition, horizon, coverage.due_period`,
    ),
  },
});
