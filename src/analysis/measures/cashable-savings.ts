import { savingsBaselines, savingsWindows } from "../../catalogue/savings-readings.ts";
import { quoted } from "../../contract/sql.ts";
import { spentLines } from "./expenditure-lines.ts";
import { moneyOfMany } from "./relation.ts";
import { coversEngland, type FigureUnit, sourcesOf } from "./unit.ts";

const [firstMade, worthInYear, summed] = savingsWindows;

/**
 * Gains in adult social care that release cash and last, by window: those first made in 2010-11, what every gain since
 * April 2008 was worth in 2010-11, and the three years added up. Actual from the latest July submission, forecast from
 * the October submission of the year. A council whose register has no such gain saved nothing: it did report.
 */
const savedSql = `registered as (
    select current_code as council_code, gain_value.* exclude (council_code)
    from out.gain_value as gain_value join out.council_now as now on now.council_code = gain_value.council_code
    where is_latest_submission
      and ((vintage = 'actual' and submission >= '2011-07') or (vintage = 'forecast' and submission = '2010-10'))
  ), counted as (
    select *, case when service = 'adult_social_care' and is_cash_releasing then net_gbp end as saved_gbp
    from registered
  ), windowed as (
    select ${quoted(firstMade)} as savings_window, * from counted where first_year = '2010-11' and period = '2010-11'
    union all
    select ${quoted(worthInYear)}, * from counted where period = '2010-11'
    union all
    select ${quoted(summed)}, * from counted
  ), saved as (
    select council_code, vintage, names.savings_window, coalesce(sum(saved_gbp), 0) as saved_gbp,
      coalesce(sum(saved_gbp) filter (is_preventative), 0) as prevention_gbp,
      registers.is_incomplete,
      coalesce(${sourcesOf("gain", "windowed")} filter (saved_gbp is not null), []) as sources
    from (select council_code, vintage, bool_or(is_incomplete) as is_incomplete from registered group by all) as registers
    cross join (values ${savingsWindows.map((name) => `(${quoted(name)})`).join(", ")}) as names (savings_window)
    left join windowed using (council_code, vintage, savings_window)
    group by council_code, vintage, names.savings_window, registers.is_incomplete
  )`;

/** What the council itself spent, under any code that its area has had: gross and net current expenditure, in pounds. */
const baselinesSql = `spent as (
    select current_code as council_code, period, gross_current_gbp as gross_gbp,
      gross_current_gbp - coalesce(client_contribution_gbp, 0) - coalesce(other_income_gbp, 0) as net_gbp,
      load_id, source_row
    from out.council_now join (select * from ${spentLines} where funder = 'council') using (council_code)
  ), baselines as (
    select council_code, baseline_name, sum(if(is_net, net_gbp, gross_gbp)) as baseline_gbp,
      ${sourcesOf("baseline")} as sources
    from spent join (values ${savingsBaselines
      .map(({ name, period, isNet }) => `(${quoted(name)}, ${quoted(period)}, ${isNet})`)
      .join(", ")}) as baseline (baseline_name, period, is_net) using (period)
    group by council_code, baseline_name
  ), readings as (
    select saved.council_code, vintage, baseline_name || ', ' || savings_window as definition, saved_gbp, baseline_gbp,
      saved.is_incomplete, list_concat(saved.sources, coalesce(baselines.sources, [])) as sources,
      case when area_first_day > date '2008-04-01' and baseline_period = '2007-08' then 'not_applicable'
        else 'missing' end as status_without
    from saved
    cross join (values ${savingsBaselines.map(({ name, period }) => `(${quoted(name)}, ${quoted(period)})`).join(", ")})
      as names (baseline_name, baseline_period)
    join (select distinct current_code as council_code, area_first_day from out.council_now) using (council_code)
    left join baselines using (council_code, baseline_name)
  )`;

const key = "'PPF' as framework, '2009-10' as edition, '2010-11' as period, vintage, definition";
const england = "'england' as area_type, england_code() as area_code";
const isEngland = `having ${coversEngland("count(*)", "'2010-11'")}`;

export const cashableSavings: FigureUnit = {
  name: "cashable savings of councils",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${savedSql}, ${baselinesSql}
    select council_code as area_code, 'PPF-20' as indicator_code, ${key}, saved_gbp as numerator,
      baseline_gbp as denominator, 100 * saved_gbp / nullif(baseline_gbp, 0) as value,
      case when baseline_gbp is null then status_without end as denominator_status,
      case when baseline_gbp is null then status_without end as value_status, is_incomplete, sources
    from readings`,
};

export const cashableSavingsEngland: FigureUnit = {
  name: "cashable savings of England",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${savedSql}, ${baselinesSql}
    select ${england}, 'PPF-20' as indicator_code, ${key}, sum(saved_gbp) as numerator,
      sum(baseline_gbp) as denominator, 100 * sum(saved_gbp) / nullif(sum(baseline_gbp), 0) as value,
      bool_or(is_incomplete) as is_incomplete, flatten(list(sources)) as sources
    from readings where baseline_gbp is not null
    group by vintage, definition ${isEngland}`,
};

export const preventionSavings: FigureUnit = {
  name: "savings that result from prevention",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${savedSql}, of_councils as (
      select *, savings_window as definition, prevention_gbp as value from saved
    )
    select 'council' as area_type, council_code as area_code, 'PPF-20P' as indicator_code, ${key},
      value as numerator, value, 'not_applicable' as denominator_status, is_incomplete, sources
    from of_councils
    union all
    select ${england}, 'PPF-20P', ${key}, sum(value), sum(value), 'not_applicable', bool_or(is_incomplete),
      flatten(list(sources))
    from of_councils group by vintage, definition ${isEngland}`,
};
