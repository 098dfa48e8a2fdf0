import { coversEngland, type FigureUnit, sourcesOf } from "./figure-stage.ts";

/** Adult social care gains that release cash, as the latest July submission has them, by window of the milestone. */
const savedSql = `windows (savings_window, first_period) as (
    values ('2010-11 alone', '2010-11'), ('since April 2008', '2008-09')
  ), saved as (
    select current_code as council_code, savings_window, sum(net_gbp) as saved_gbp,
      sum(net_gbp) filter (is_preventative) as prevention_gbp,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("gain")} as sources
    from out.gain_value join out.council_now using (council_code) join windows on period >= first_period
    where vintage = 'actual' and is_latest_submission and submission >= '2011-07'
      and service = 'adult_social_care' and is_cash_releasing
    group by current_code, savings_window
  )`;

/** What the council itself spent, under any code that its area has had: gross and net current expenditure, in pounds. */
const baselinesSql = `baselines as (
    select current_code as council_code, baseline, sum(baseline_gbp) as baseline_gbp, ${sourcesOf("baseline")} as sources
    from out.council_now join (
      select council_code, 'gross current 2009-10' as baseline, gross_current_gbp as baseline_gbp, load_id, source_row
      from core.expenditure where period = '2009-10' and funder = 'council'
      union all
      select council_code, 'net current 2009-10',
        gross_current_gbp - coalesce(client_contribution_gbp, 0) - coalesce(other_income_gbp, 0), load_id, source_row
      from core.expenditure where period = '2009-10' and funder = 'council'
      union all
      select council_code, 'gross current 2007-08', gross_current_gbp, load_id, source_row
      from core.expenditure where period = '2007-08' and funder = 'council'
    ) using (council_code)
    group by current_code, baseline
  ), readings as (
    select saved.council_code, baseline_name, savings_window, saved_gbp, baseline_gbp, saved.is_incomplete,
      list_concat(saved.sources, coalesce(baselines.sources, [])) as sources,
      case when area_first_day > date '2008-04-01' and baseline_name = 'gross current 2007-08' then 'not_applicable'
        else 'missing' end as status_without
    from saved
    cross join (values ('gross current 2009-10'), ('net current 2009-10'), ('gross current 2007-08'))
      as names (baseline_name)
    join (select distinct current_code as council_code, area_first_day from out.council_now) using (council_code)
    left join baselines on baselines.council_code = saved.council_code and baseline = baseline_name
  )`;

const key = "'PPF' as framework, '2009-10' as edition, 'PPF-20' as indicator_code, '2010-11' as period";

export const cashableSavings: FigureUnit = {
  name: "cashable savings of councils",
  counts: "money",
  query: `with ${savedSql}, ${baselinesSql}
    select council_code as area_code, ${key}, baseline_name || ', ' || savings_window as definition,
      saved_gbp as numerator, baseline_gbp as denominator, 100 * saved_gbp / nullif(baseline_gbp, 0) as value,
      case when baseline_gbp is null then status_without end as denominator_status,
      case when baseline_gbp is null then status_without end as value_status, is_incomplete, sources
    from readings`,
};

export const cashableSavingsEngland: FigureUnit = {
  name: "cashable savings of England",
  counts: "money",
  query: `with ${savedSql}, ${baselinesSql}
    select 'england' as area_type, england_code() as area_code, ${key},
      baseline_name || ', ' || savings_window as definition, sum(saved_gbp) as numerator,
      sum(baseline_gbp) as denominator, 100 * sum(saved_gbp) / nullif(sum(baseline_gbp), 0) as value,
      bool_or(is_incomplete) as is_incomplete, flatten(list(sources)) as sources
    from readings where baseline_gbp is not null
    group by baseline_name, savings_window
    having ${coversEngland("count(*)", "'2010-11'")}`,
};

export const preventionSavings: FigureUnit = {
  name: "savings that result from prevention",
  counts: "money",
  query: `with ${savedSql}
    select council_code as area_code, 'PPF' as framework, '2009-10' as edition, 'PPF-20P' as indicator_code,
      '2010-11' as period, savings_window as definition, coalesce(prevention_gbp, 0) as numerator,
      coalesce(prevention_gbp, 0) as value, 'not_applicable' as denominator_status, is_incomplete, sources
    from saved`,
};
