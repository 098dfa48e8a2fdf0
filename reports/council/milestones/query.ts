import { z } from "zod";
import { dataSet, listed, table } from "../../../src/site/query.ts";
import { comparators, figureKey } from "../../components/figure/query.ts";
import { councilForecast, milestoneLine, milestoneLinesSql } from "../../components/milestone/query.ts";
import { besideSet } from "../../components/own-comparators/query.ts";
import { registerEntriesSql, registerEntry } from "../../components/themes/query.ts";

const number = z.number().nullable();

/** A figure by which a reading of a milestone stands, with where the council's comparators lie and its place among them. */
const comparedReading = {
  ...figureKey,
  polarity: z.string(),
  value: z.number(),
  lower_95: number,
  upper_95: number,
  ...comparators,
  comparator_rank: number,
  tied_count: number,
  overlap_count: number,
};

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
    /** What the council's register has of milestones. */
    entries: table(
      registerEntry,
      `select council_code, ${listed(registerEntry)} from (${registerEntriesSql})
      where subject_kind = 'milestone' order by council_code, subject, due_on nulls last, item_id`,
    ),
    /** Whether the council sent a register at all: one row where it did. */
    register: table(
      { entry_count: number },
      `select council_code, count(*)::integer as entry_count from pub.evidence
      group by all order by council_code`,
    ),
    /** The figures by which readings in percent stand, with where the comparators lie. A count is put beside no others. */
    beside: table(
      comparedReading,
      `with readings as (
        select distinct area_code, indicator_code, definition, person_type, unnest([period, latest_period]) as period
        from (${milestoneLinesSql}) where area_type = 'council' and unit = 'percent'
      )
      select area_code as council_code, indicator_code, definition, person_type, basis, period, breakdown,
        breakdown_value, polarity, figure.value, lower_95, upper_95, ${listed(comparators)}, comparator_rank, tied_count,
        overlap_count
      from pub.figure as figure
      join readings using (area_code, indicator_code, definition, person_type, period)
      join pub.indicator as indicator using (framework, edition, indicator_code)
      join pub.figure_beside as beside using (figure_id)
      where area_type = 'council' and is_latest and breakdown = 'all' and figure.value is not null
      order by council_code, indicator_code, definition, person_type, period`,
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

/** What every council has of those figures. */
export const besideMilestones = besideSet({
  name: "milestones",
  key: figureKey,
  figures: `from (${councilMilestones.tables.beside.sql}) where comparator_n is not null`,
});
