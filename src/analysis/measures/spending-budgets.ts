import { moneyOfMany } from "./relation.ts";
import { coversEngland, type FigureUnit, sourcesOf } from "./unit.ts";

/** What councils set to be spent of their own money, by class of service, and of England where nearly all councils have a budget. */
const setSql = `budgeted as (
    select council_code as area_code, 'council' as area_type, period, class, gross_current_gbp, load_id, source_row,
      is_incomplete
    from (select * from core.expenditure) as lines
    join (select service, class from core.service_classes) as classes using (service)
    where vintage = 'budget' and funder = 'council'
  ), areas as (
    select * from budgeted
    union all
    select * replace (england_code() as area_code, 'england' as area_type) from budgeted
    where period in (
      select period from budgeted group by period having ${coversEngland("count(distinct area_code)", "period")})
  )`;

const shared = `area_type, area_code, 'Yardstick' as framework, '2008-09' as edition, period, 'budget' as vintage,
      bool_or(is_incomplete) as is_incomplete`;

export const budgets: FigureUnit = {
  name: "budget, in all and by class of service",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${setSql}, groups as (
      select *, 'all' as breakdown, 'all' as breakdown_value from areas
      union all
      select *, 'class', class from areas
    )
    select ${shared}, 'EX-BUDGET' as indicator_code, breakdown, breakdown_value, sum(gross_current_gbp) as numerator,
      sum(gross_current_gbp) as value, 'not_applicable' as denominator_status, ${sourcesOf("part of the sum")} as sources
    from groups group by area_type, area_code, period, breakdown, breakdown_value`,
};

export const budgetShares: FigureUnit = {
  name: "share of the budget by class of service",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${setSql}, totals as (
      select area_code, period, sum(gross_current_gbp) as total_gbp from areas group by area_code, period
    )
    select ${shared}, 'EX-BUDGET-CLASS' as indicator_code, 'class' as breakdown, class as breakdown_value,
      sum(gross_current_gbp) as numerator, any_value(total_gbp) as denominator,
      100 * sum(gross_current_gbp) / nullif(any_value(total_gbp), 0) as value, ${sourcesOf("numerator")} as sources
    from areas join totals using (area_code, period)
    group by area_type, area_code, period, class`,
};
