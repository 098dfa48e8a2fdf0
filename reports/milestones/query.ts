import { z } from "zod";
import { dataSet, listed, table } from "../../src/site/query.ts";
import { milestoneLine, milestoneLinesSql } from "../components/milestone/query.ts";

const number = z.number().nullable();
const text = z.string();

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

/** A milestone that asks for a number, or a reading of it, and why it is not forecast; null where it is. */
const milestoneForecast = {
  milestone: text,
  /** Null where the reason is the milestone's, whatever the reading. */
  definition: text.nullable(),
  /** Null where no return has a number for it. */
  target: number,
  due_period: text.nullable(),
  refusal: text.nullable(),
};

/** How all councils' forecasts of one reading did: those of one quarter that were made so many quarters before it. */
const coverage = {
  milestone: text,
  definition: text,
  horizon: z.number(),
  due_period: text,
  forecasts: z.number(),
  /** Those whose 80% interval held the outcome. */
  held: z.number(),
  /** In percentage points. */
  median_error: z.number(),
  /** Forecast less outcome, in percentage points: above 0 where forecasts were too high. */
  median_bias: z.number(),
  /** Why the reading is not forecast, though it was tried; null where it is. */
  refusal: text.nullable(),
};

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
