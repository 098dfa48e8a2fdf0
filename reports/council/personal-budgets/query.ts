import { z } from "zod";
import { dataSet, listed, table } from "../../../src/site/query.ts";
import { activityFigure, activitySql } from "../../components/activity/query.ts";
import { threshold, thresholdSql } from "../../components/eligibility/query.ts";
import { figureLine, figureLinesSql, reading } from "../../components/figure/query.ts";
import { besideSet } from "../../components/own-comparators/query.ts";
import { publishedBudgets } from "./published/query.ts";

const text = z.string();
const number = z.number().nullable();

/** A quarter of a series of one council. */
const quarter = {
  indicator_code: text,
  ...reading,
  period: text,
  value: number,
  value_status: text,
  /** The same quarter a year before; null where there is no figure of it at all. */
  before_period: text.nullable(),
  before_value: number,
  /** Now less before, in percentage points, with its 95% interval; null where `change_refusal` says why. */
  difference: number,
  lower_difference: number,
  upper_difference: number,
  /** higher, lower, no_clear_change or not_compared. */
  verdict: text.nullable(),
  change_refusal: text.nullable(),
};

/** What two returns of a council say of one thing, in its newest period. */
const reconciled = {
  what: text,
  /** "2010-11". */
  period: text,
  unit: text,
  return_one: text,
  name_one: text,
  value_one: z.number(),
  /** The day on which each was received, as 2011-06-30; null where that is not known. */
  received_one: text.nullable(),
  return_two: text,
  name_two: text,
  value_two: z.number(),
  received_two: text.nullable(),
  is_within: z.boolean(),
  why: text,
};

/** Who is new, what budgets are worth, how they were set, and what support cost before and with one. */
const activityCodes = [
  ...["ACT-PB-START", "ACT-PB-BAND", "ACT-PB-MEAN", "ACT-PB-MEDIAN", "ACT-PB-NEAR", "ACT-PB-APPEAL", "ACT-PB-HELP"],
  ...["ACT-PB-LIST", "ACT-COST-BEFORE", "ACT-COST-WITH", "ACT-COST-WITH-COUNT"],
];

/** A council's own return of personal budgets: its figures beside others', over time, and what another return says. */
export const personalBudgets = dataSet({
  name: "personal-budgets",
  per: "council",
  tables: {
    lines: table(
      figureLine,
      figureLinesSql({ reported: "indicator_code in ('PPF-10', 'PPF-11', 'PPF-12', 'PB-FORM')", placed: "PPF-12" }),
    ),
    overTime: table(
      quarter,
      `select area_code as council_code, indicator_code, definition, person_type, basis, period, figure.value, value_status,
        before_period, before_value, difference, change.lower_95 as lower_difference,
        change.upper_95 as upper_difference, verdict, change.refusal as change_refusal
      from pub.figure as figure
      left join pub.year_change as change using (figure_id)
      where area_type = 'council' and is_latest and breakdown = 'all' and indicator_code in ('PPF-10', 'PPF-11', 'PPF-12')
      order by council_code, indicator_code, definition, person_type, period`,
    ),
    activity: table(activityFigure, activitySql(activityCodes)),
    threshold: table(threshold, thresholdSql),
    /** How a budget is worked out before a plan is agreed, in the two newest years. */
    allocation: table(
      { year: text, value: text },
      `select council_code, year, cast(value as varchar) as value from pub.council_setting
      where setting = 'resource_allocation'
      qualify row_number() over (partition by council_code order by year desc) <= 2
      order by council_code, year desc`,
    ),
    reconciled: table(
      reconciled,
      `select council_code, what, period, unit, return_one, name_one, value_one,
        cast(received_one as varchar) as received_one, return_two, name_two, value_two,
        cast(received_two as varchar) as received_two, is_within, why
      from pub.reconciliation
      qualify period = max(period) over (partition by council_code, what)
      order by council_code, what`,
    ),
  },
});

/** Groups and forms of the returns are put beside no comparators: what every council has of those is of everyone. */
const compared = `from (${personalBudgets.tables.lines.sql}) where role = 'this' and breakdown = 'all' and n is not null`;

/** What tells a line of one council from its others. */
const lineKey = { indicator_code: text, ...reading, period: text, breakdown: text, breakdown_value: text };

/** What every council has of the figures of the page: intervals are compared in the newest period of a reading. */
export const besideBudgets = besideSet({
  name: "budgets",
  key: lineKey,
  figures: `select ${listed(lineKey)} ${compared} union all
    select ${listed(lineKey)} from (${publishedBudgets.tables.lines.sql}) where role = 'this' and n is not null union all
    select ${listed(lineKey)} from (${personalBudgets.tables.activity.sql}) where comparator_n is not null`,
  hasLimits: "period = max(period) over (partition by indicator_code, definition)",
});
