/** Returns that each council sends, with the SQL that says which period a row is about. */
const expected: Readonly<Record<string, string>> = {
  personal_budgets: "select * from core.personal_budgets",
  personal_budget_offers: "select * from core.personal_budget_offers",
  ni_returns: "select * from core.ni_returns",
  self_funders: "select * from core.self_funders",
  expenditure: "select * from core.expenditure",
  savings: `select financial_year(cast(left(submission, 4) as integer) - 1) as period, *
    from core.savings where vintage = 'actual'`,
  population: "select year as period, * from core.population where kind = 'estimate'",
};

const names = Object.keys(expected)
  .map((name) => `'${name}'`)
  .join(", ");

const rows = Object.entries(expected)
  .map(([name, query]) => `select '${name}' as return_name, council_code, period, load_id from (${query})`)
  .join(" union all ");

/** How fresh each return is: its latest period, when it came, how many councils are in and how many should be. */
export const freshnessSql: readonly string[] = [
  `create or replace temporary table returned as
    select distinct return_name, council_code, period, load_id from (${rows})`,
  `create or replace table out.freshness as
    with latest as (
      select return_name, max_by(period, period_end(period)) as latest_period from returned group by return_name
    ), counted as (
      select latest.return_name, latest_period, cast(count(distinct council_code) as integer) as councils_in,
        max(received_at) as latest_received_at
      from latest
      join returned on returned.return_name = latest.return_name and returned.period = latest.latest_period
      left join meta.load using (load_id)
      group by latest.return_name, latest_period
    )
    select return_name, title, latest_period, latest_received_at, coalesce(councils_in, 0) as councils_in,
      (select cast(count(*) as integer) from core.councils
        where first_day <= period_end(latest_period)
          and coalesce(last_day, date '9999-12-31') >= period_end(latest_period)) as councils_expected
    from meta.return left join counted using (return_name)
    where return_name in (${names})
    order by return_name`,
  `create or replace table out.freshness_missing as
    select return_name, latest_period as period, council_code, council_name
    from out.freshness join core.councils
      on first_day <= period_end(latest_period) and coalesce(last_day, date '9999-12-31') >= period_end(latest_period)
    where (return_name, council_code, latest_period) not in (select (return_name, council_code, period) from returned)
    order by all`,
];
