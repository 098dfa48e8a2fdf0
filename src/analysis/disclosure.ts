import { dataToSql } from "./data-to.ts";
import { publishedFigureFileSql, rowPlaceMacros } from "./figure-files.ts";
import { publisherWordsSql } from "./publisher-words.ts";
import { publishedUnknownSql } from "./unknown-indicators.ts";

/** Counts of people under this many are hidden, and so are counts that leave fewer than this many out. */
const threshold = 5;

/**
 * SQL over a figure: whether it is hidden before it is published, because it is a council's own count of few people, or
 * adds up figures of which one is, or is money spent on few.
 */
export const isHidden = `(case counts
      when 'published' then false
      when 'money' then people_count > 0 and people_count < ${threshold}
      else (numerator > 0 and numerator < ${threshold})
        or (denominator > numerator and denominator - numerator < ${threshold})
        or (people_count > 0 and people_count < ${threshold}) end is true)`;

/**
 * Makes `pub.figure`: what may leave the building. Where a council's own return has a numerator, or a denominator less
 * the numerator, of 1 to 4, the numerator, denominator, value and limits are hidden and their status is suppressed.
 * Publications and population are controlled by their publisher and pass as published.
 */
export const publishedFigureSql = `create or replace view pub.figure as
  with judged as (
    select *, ${isHidden} as is_hidden
    from out.figure
  )
  select * exclude (counts, people_count, is_hidden) replace (
    case when not is_hidden then numerator end as numerator,
    case when is_hidden then 'suppressed' else numerator_status end as numerator_status,
    case when not is_hidden then denominator end as denominator,
    case when is_hidden then 'suppressed' else denominator_status end as denominator_status,
    case when not is_hidden then value end as value,
    case when is_hidden then 'suppressed' else value_status end as value_status,
    case when is_hidden then 'none' else method end as method,
    case when not is_hidden then lower_95 end as lower_95,
    case when not is_hidden then upper_95 end as upper_95,
    case when not is_hidden then lower_998 end as lower_998,
    case when not is_hidden then upper_998 end as upper_998)
  from judged`;

/** What else reports may read: facts about councils, loads, returns, indicators and methods. */
export const publishedTablesSql: readonly string[] = [
  "create or replace view pub.figure_source as from out.figure_source",
  ...rowPlaceMacros,
  publishedFigureFileSql,
  ...["comparator", "comparator_note", "open_peer", "open_peer_feature", "succession"].map(
    (table) => `create or replace view pub.${table} as from out.${table}`,
  ),
  `create or replace view pub.area_feature as
    select edition, council_code, feature, feature_value, weight from core.area_features`,
  `create or replace view pub.gain as
    select gain.* exclude (load_id, source_row) replace (current_code as council_code)
    from out.gain_value as gain join out.council_now as now on now.council_code = gain.council_code`,
  publishedUnknownSql,
  "create or replace view pub.due as from meta.due",
  "create or replace view pub.freshness as from out.freshness",
  "create or replace view pub.expected as from out.expected",
  dataToSql,
  `create or replace view pub.council as
    select council_code, council_name, region, council_type, local_code, area_first_day as first_day, last_day,
      successor_codes
    from core.councils join out.council_now using (council_code)
    where current_code = council_code order by council_code`,
  "create or replace view pub.council_now as select council_code, current_code from out.council_now",
  "create or replace view pub.workspace as select kind from meta.workspace",
  "create or replace view pub.load as from meta.load where load_id > 0",
  "create or replace view pub.return as from meta.return",
  "create or replace view pub.dictionary as from meta.dictionary",
  ...[
    ...[
      "indicator",
      "indicator_version",
      "indicator_fact",
      "indicator_step",
      "indicator_chain",
      "theme",
      "theme_indicator",
    ],
    ...["activity_line", "unit_cost", "client_group", "client_group_count", "symbol", "method", "publication"],
  ].map((table) => `create or replace view pub.${table} as from meta.${table}`),
  ...publisherWordsSql,
  `create or replace view pub.national_milestone as
    select * exclude (indicator_code, unit, return_name, return_vintage) from meta.milestone`,
  `create or replace view pub.milestone_return as
    select milestone, indicator_code, return_name, return_vintage as vintage, period
    from meta.milestone where return_name is not null`,
];
