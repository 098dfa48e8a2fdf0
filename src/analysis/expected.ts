/** The councils of each area, with the days on which one of its codes was in use. */
const codesSql = `select now.current_code as area_code, first_day, coalesce(last_day, date '9999-12-31') as last_day
    from core.councils join out.council_now as now using (council_code)`;

/** Makes `submitted`: what came of which council and period. To read it from the scopes takes long, and two tables need it. */
const submittedSql = "create or replace temporary table submitted as from meta.submitted";

/** What was received, by area: the day of the load that first brought it. A row is about the period that ends with its own. */
const receivedSql = `select due.return_name, due.vintage, due.period, due.due_on, now.current_code as area_code,
      min(cast(left(received_at, 10) as date)) as received_on
    from submitted
    join meta.due as due on due.return_name = submitted.return_name
      and period_end(due.period) = period_end(submitted.period)
      and (due.vintage = '' or due.vintage = submitted.vintage)
    join out.council_now as now on now.council_code = submitted.council_code
    join meta.load using (load_id)
    group by all`;

/**
 * From which due day on a return is expected of an area. Of one that has sent it before, from the first that it sent:
 * what it sent elsewhere before is not known here. Of one that the workspace names as its own, from the first that
 * anyone sent, so that one that never sent is not forgotten. All others are comparators and owe nothing.
 */
const aboutSql = `select return_name, area_code, min(due_on) as from_day from (
      select return_name, area_code, due_on from received
      union all
      select return_name, now.current_code, first_due_on
      from (select return_name, min(due_on) as first_due_on from received group by return_name),
        meta.own_council as own join out.council_now as now using (council_code)
    ) group by all`;

/**
 * Makes `out.expected`: what is expected of which council, by which day, and when it came. One row for each area, return,
 * vintage (empty where any will do) and period.
 * - `due_on`: the last day on which it is not late.
 * - `received_on`: the day of the load that first brought it, null while none has.
 * Expected is what an area owes that existed on the last day of the period; one that had ended by the due day cannot be
 * asked any more, and has a row only for what it sent. Whether a row is late depends on the day it is read.
 */
export const expectedSql: readonly string[] = [
  submittedSql,
  `create or replace table out.expected as
  with code as (${codesSql}), received as (${receivedSql}), about as (${aboutSql})
  select distinct about.area_code, due.return_name, due.vintage, due.period, due.due_on, received_on
  from about
  join meta.due as due on due.return_name = about.return_name and due.due_on >= from_day
  join code on code.area_code = about.area_code
    and greatest(period_end(due.period), date '2008-04-01') between code.first_day and code.last_day
  left join received on received.area_code = about.area_code and received.return_name = due.return_name
    and received.vintage = due.vintage and received.period = due.period
  where received_on is not null
    or exists (from code as later where later.area_code = about.area_code and later.last_day >= due.due_on)
  order by all`,
];
