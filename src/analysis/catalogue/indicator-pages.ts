const key = "framework, edition, indicator_code";

/**
 * The view `pub.indicator_page`: the indicators that have a page, by their key with `slug`, the page's name,
 * `nis-2008-09-ni-130`. They have a figure of everyone for some council, and are no count or sum of money, which only the
 * size of a council would tell apart.
 */
export const indicatorPagesSql = `create or replace view pub.indicator_page as
  select ${key},
    trim(lower(regexp_replace(concat_ws('-', ${key}), '[^A-Za-z0-9]+', '-', 'g')), '-') as slug
  from pub.indicator
  where kind <> 'count' and unit not in ('gbp', 'people') and not (unit = 'number' and decimals = 0) and (${key}) in (
    select (${key}) from pub.figure
    where area_type = 'council' and breakdown = 'all' and is_latest and value is not null)`;
