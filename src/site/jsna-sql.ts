import { judgedColumns, judgedSql } from "./judged-measures-sql.ts";

/** People, those who are served, and of the personal budget counts only what no other measure holds. */
const isReported = `is_latest and area_type = 'council' and (
  indicator_code in ('POP', 'SERVED', 'SERVED-STD', 'SF-SHARE', 'SF-REQ', 'SF-ADV', 'SF-DPA')
  or (indicator_code = 'PPF-12' and period like '% Q4'
    and (breakdown in ('ethnic_group', 'rurality') or definition = 'carers_in_year')))`;

/** The people of each council by wider age band, with all its people in the same year and what the band was at first. */
const peopleSql = `counted as (
    select area_code, definition, period, breakdown_value, value from pub.figure
    where indicator_code = 'POP' and is_latest and breakdown in ('all', 'age_band')
  ), base as (
    select area_code, breakdown_value, value as base_value from counted
    where definition = 'estimate'
      and period = (select max(period) from counted where definition = 'estimate')
  ), shares as (
    select part.area_code, part.definition, part.period, part.breakdown_value,
      100 * part.value / nullif(whole.value, 0) as share, 100 * (part.value / nullif(base_value, 0) - 1) as change
    from counted as part
    join counted as whole on whole.area_code = part.area_code and whole.definition = part.definition
      and whole.period = part.period and whole.breakdown_value = 'all'
    left join base on base.area_code = part.area_code and base.breakdown_value = part.breakdown_value
    where part.breakdown_value in ('18-64', '65+', '85+')
  )`;

const measure = "framework, edition, indicator_code";

/**
 * The earlier figures of each judged measure, under its own code and under those before it: `is_comparable` where neither
 * a change of code, a new definition nor, as its publisher says, a break of the series lies between.
 */
const pastSql = `family as (
    select distinct ${measure}, ${measure.replace(/\w+/g, (column) => `${column} as past_${column}`)} from judged
    union
    select later_framework, later_edition, later_code, ${measure} from pub.indicator_chain
  ), break_period as (
    select ${measure}, first_period from pub.indicator_version where is_break
    union
    select ${measure}, period from pub.series_change where is_break
  ), past as (
    select judged.council_code, judged.framework, judged.edition, judged.indicator_code, past_indicator_code as past_code,
      earlier.period, earlier.value, earlier.value_status, earlier.unit,
      past_indicator_code = judged.indicator_code and past_edition = judged.edition and earlier.unit = judged.unit
        and not exists (select 1 from break_period
          where break_period.framework = judged.framework and break_period.edition = judged.edition
            and break_period.indicator_code = judged.indicator_code
            and first_period > left(earlier.period, 7) and first_period <= left(judged.period, 7)) as is_comparable
    from judged join family using (${measure})
    join pub.figure as earlier on earlier.area_type = 'council' and earlier.area_code = judged.council_code
      and earlier.framework = past_framework and earlier.edition = past_edition
      and earlier.indicator_code = past_indicator_code and earlier.definition = judged.definition
      and earlier.person_type = judged.person_type and earlier.basis = judged.basis
      and earlier.breakdown = 'all' and earlier.is_latest and earlier.value is not null
      and earlier.period_end < period_end(judged.period)
  )`;

/**
 * SQL of the data of a council’s needs assessment, one row per thing by its `kind`: `measure` (what the council is judged
 * by), `past` (an earlier figure of one), `figure` (of people, of those served, of self-funders), `people` (what the
 * comparators’ people are like) and `group` (an ethnic group’s share of people).
 */
export const jsnaSql = `with ${judgedSql}, ${pastSql}, ${peopleSql}
  select council_code, 'measure' as kind, ${judgedColumns} from judged
  union all by name
  select council_code, 'past' as kind, * exclude (council_code) from past
  union all by name
  select figure.area_code as council_code, 'figure' as kind, framework, indicator_code, title, domain, source, polarity,
    decimals, figure.unit, definition, person_type, basis, period, breakdown, breakdown_value, numerator, denominator,
    denominator_status, figure.value, value_status, lower_95, upper_95, n as comparator_n, median as comparator_median,
    lowest as comparator_lowest, highest as comparator_highest
  from pub.figure as figure
  join pub.indicator as indicator using (framework, edition, indicator_code)
  left join comparator_set on comparator_set.council_code = figure.area_code
  left join pub.comparison as comparison on comparison.figure_id = figure.figure_id
    and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
  where ${isReported}
  union all by name
  select figure.area_code as council_code, 'group' as kind, indicator_code, figure.period, breakdown, breakdown_value,
    numerator, figure.value, n as comparator_n, median as comparator_median, england.value as england_value
  from pub.figure as figure
  left join (
    select indicator_code, period, breakdown_value, value from pub.figure
    where framework = 'Census' and area_type = 'england' and is_latest
  ) as england using (indicator_code, period, breakdown_value)
  left join comparator_set on comparator_set.council_code = figure.area_code
  left join pub.comparison as comparison on comparison.figure_id = figure.figure_id
    and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
  where framework = 'Census' and figure.is_latest and figure.area_type = 'council'
  union all by name
  select comparator.council_code, 'people' as kind, definition, period, breakdown_value, count(*) as comparator_n,
    median(share) as comparator_median, min(share) as comparator_lowest, max(share) as comparator_highest,
    median(change) as comparator_change
  from pub.comparator as comparator join comparator_set using (council_code, scheme, edition)
  join shares on shares.area_code = comparator.comparator_code
  where comparator.comparator_code <> comparator.council_code
  group by comparator.council_code, definition, period, breakdown_value
  order by council_code, kind, place, definition, period, breakdown, breakdown_value`;
