import { writeFromWarehouse } from "../../src/site/arrow.ts";
import { tablesArchive } from "../../src/site/tables-archive.ts";

/** What is forecast and what is not, and how past forecasts did over all councils. */
await writeFromWarehouse((db) =>
  tablesArchive(db, {
    milestones: `select milestone, definition, target, due_period, refusal from pub.milestone_forecast
      order by milestone, definition`,
    coverage: `select milestone, definition, horizon, coverage.due_period, forecasts, held, median_error, median_bias, refusal
      from pub.forecast_coverage as coverage join pub.milestone_forecast using (milestone, definition, person_type)
      order by milestone, definition, horizon, coverage.due_period`,
  }),
);
