/** SQL: how many returns and publications are loaded, to which day councils' figures go, and when the last file came; one row. */
export const loadedSql = `
  select cast(count(distinct return_name) as integer) as return_count, left(max(received_at), 10) as received_on, (
      select cast(max(data_to) as varchar) from pub.data_to where area_type = 'council'
    ) as data_to
  from pub.load`;

/**
 * SQL: each return or publication of which anything is loaded: its latest period, when the last of that came, how many
 * councils are in it and of how many it is expected, and who owes anything of it on the day of the connection. A
 * publication that is not made again has no period of its own, and no council owes it.
 */
export const loadedReturnsSql = `
  with late as (
    select return_name, cast(count(distinct council_code) as integer) as late_count,
      string_agg(distinct council_name, ', ' order by council_name) as late
    from pub.expected join pub.council as council on council.council_code = area_code
    where received_on is null and due_on < getvariable('day')
    group by return_name
  ), received as (
    select return_name, max(received_at) as received_at from pub.load group by return_name
  )
  select title, latest_period, left(coalesce(latest_received_at, received_at), 10) as received_on, councils_in,
    councils_expected, coalesce(late_count, 0) as late_count, coalesce(late, '') as late
  from received join pub.return using (return_name)
  left join (select * exclude (title) from pub.freshness) using (return_name)
  left join late using (return_name)
  order by title`;
