import { spentLines } from "./expenditure-lines.ts";
import { moneyOfMany } from "./relation.ts";
import { coversEngland, type FigureUnit, sourcesOf } from "./unit.ts";

/** Lines of expenditure of every funder, of each council, and of England for a funder whose lines nearly all councils have. */
const linesSql = `lines as (
    select council_code as area_code, 'council' as area_type, period, funder, gross_current_gbp,
      client_contribution_gbp, other_income_gbp, load_id, source_row, is_incomplete
    from ${spentLines}
  ), areas as (
    select * from lines
    union all
    select * replace (england_code() as area_code, 'england' as area_type)
    from lines join (
      select period, funder from lines group by period, funder
      having ${coversEngland("count(distinct area_code)", "period")}
    ) using (period, funder)
  )`;

const key = "area_type, area_code, 'Yardstick' as framework, '2008-09' as edition, period";
const measured = `'not_applicable' as denominator_status, bool_or(is_incomplete) as is_incomplete,
  ${sourcesOf("part of the sum")} as sources`;

/** Gross current expenditure by whose money it is: the council's, the NHS's, housing support. */
export const spendingByFunder: FigureUnit = {
  name: "spending by funder",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${linesSql}
    select ${key}, 'EX-FUNDER' as indicator_code, 'funder' as breakdown, funder as breakdown_value,
      sum(gross_current_gbp) as numerator, sum(gross_current_gbp) as value, ${measured}
    from areas group by area_type, area_code, period, funder`,
};

/**
 * What the council's own spending brought in, and what is left of it: gross less what clients pay and less other income.
 * Where no line says what came in, neither the income nor the net is known.
 */
export const chargesAndIncome: FigureUnit = {
  name: "charges, income and net current expenditure",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${linesSql}, own as (
      select *, coalesce(client_contribution_gbp, 0) + coalesce(other_income_gbp, 0) as income_gbp,
        coalesce(client_contribution_gbp, other_income_gbp) is not null as is_income_known
      from areas where funder = 'council'
    ), measures as (
      select 'EX-CHARGES' as indicator_code, client_contribution_gbp as amount_gbp, * from own
      union all
      select 'EX-INCOME', other_income_gbp, * from own
      union all
      select 'EX-NCE', gross_current_gbp - income_gbp, * from own
    )
    select ${key}, indicator_code, sum(amount_gbp) as numerator,
      case when indicator_code <> 'EX-NCE' or bool_or(is_income_known) then sum(amount_gbp) end as value, ${measured}
    from measures group by area_type, area_code, period, indicator_code`,
};
