/**
 * The value of each gain in each year from 2008-09 to 2010-11, for every submission: gross gain less what it costs to
 * keep it, less what it cost to make it in its first year. A gain counts while it lasts if it is sustained: no end, or
 * an end at least two full years after the year in which it was first made. One that is not sustained counts in no
 * year, so that a running total can fall (after the rules of national indicator 179). `nhs_share_gbp` is what of it falls
 * to the NHS in the same years; null where the register does not say.
 */
export const gainValuesSql = `create or replace table out.gain_value as
  with register as (
    select *, cast(left(first_year, 4) as integer) as first,
      coalesce(cast(left(end_year, 4) as integer), 9999) as last
    from core.savings
  ), years (year) as (values (2008), (2009), (2010))
  select council_code, vintage, submission, gain_id, title, service, first_year, end_year, is_cash_releasing,
    is_preventative, last >= first + 2 as is_sustained, financial_year(year) as period,
    case when last >= first + 2 and year between first and last then
      gross_gbp - coalesce(ongoing_cost_gbp, 0) - case when year = first then coalesce(one_off_cost_gbp, 0) else 0 end
    else 0 end as net_gbp,
    case when last >= first + 2 and year between first and last then nhs_share_gbp else 0 end as nhs_share_gbp,
    submission = max(submission) over (partition by council_code, vintage) as is_latest_submission,
    load_id, source_row, is_incomplete
  from register, years
  where year >= first`;
