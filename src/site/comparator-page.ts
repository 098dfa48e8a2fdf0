import { peerCount } from "../analysis/beside/open-peers.ts";
import { isForecastVintage } from "../analysis/vintages.ts";
import { judgedSql } from "./judged-measures-sql.ts";

/** The members of the set in use and those next in line, whom `out.open_peer` alone has, with `is_next`. */
const membersSql = `member as (
    select council_code, scheme, edition, comparator_code, rank, distance, succeeds, false as is_next
    from pub.comparator join comparator_set using (council_code, scheme, edition)
    union all
    select council_code, scheme, edition, peer_code, rank, distance, null, true
    from pub.open_peer join comparator_set using (council_code, edition)
    where scheme = 'open peers' and rank > ${peerCount}
  )`;

/** Whether each member has the council in its own group of the scheme; null where it has no group. */
const mutualSql = `pair as (
    select scheme, edition, council_code, comparator_code from pub.comparator
    union
    select 'open peers', edition, council_code, peer_code from pub.open_peer where rank <= ${peerCount}
  ), mutual as (
    select scheme, edition, comparator_code as council_code, council_code as comparator_code, true as has_back from pair
  ), grouped as (
    select distinct scheme, edition, council_code as comparator_code, true as has_group from pair
  )`;

const reading = "framework, edition, indicator_code, definition, person_type, basis";

/** SQL: the name of a reading of a measure, by which a council’s figure and those of its comparators are one. */
const measureOf = (figure: string) => `concat_ws('|', ${reading.replace(/\w+/g, (column) => `${figure}.${column}`)})`;

/**
 * `asked`: what each council is compared on: the outcome measures that it is judged by, where nothing bars it, and the newest
 * figures on each reading of personal budgets and savings.
 */
const askedSql = `milestone as (
    select figure.*, title, polarity, indicator.decimals as decimals
    from pub.figure as figure join pub.indicator as indicator using (framework, edition, indicator_code)
    where is_latest and area_type = 'council' and breakdown = 'all' and indicator_code in ('PPF-12', 'PPF-20')
  ), asked as (
    select council_code, ${measureOf("judged")} as measure, ${reading}, period, coalesce(vintage, '') as vintage, title,
      unit, decimals, polarity, value, value_status, lower_95, upper_95, true as is_judged
    from judged left join (select figure_id, vintage from pub.figure) using (figure_id) where own_refusal is null
    union all
    select area_code, ${measureOf("milestone")}, ${reading}, period, vintage, title, unit, decimals, polarity, value,
      value_status, lower_95, upper_95, false
    from milestone join (select ${reading}, max(period) as period from milestone where value is not null group by all)
      using (${reading}, period)
  )`;

const askedColumns = `measure, indicator_code, title, definition, person_type, basis, period, vintage, unit, decimals,
    polarity, value, value_status, lower_95, upper_95, is_judged`;

/**
 * SQL of the data of a council's comparators page, one row a thing by its `kind`: `member` (and those next in line),
 * `feature` (of open peers), `note` (of what was done to the group by rule), `own` (the council's main figures) and `peer`
 * (what each member has of it).
 */
export const comparatorPageSql = `with ${judgedSql}, ${membersSql}, ${mutualSql}, ${askedSql}, named as (
    select council_code as comparator_code, council_name, region, council_type,
      case when last_day is not null then ' (to ' || strftime(last_day, '%-d %B %Y') || ')'
        when first_day > (select min(first_day) from pub.council)
        then ' (from ' || strftime(first_day, '%-d %B %Y') || ')' else '' end as span
    from pub.council
  )
  select council_code, 'member' as kind, scheme, edition, comparator_code as code, council_name || span as name,
    region || ', ' || council_type as place, rank, distance, is_next,
    case when has_group then coalesce(has_back, false) end as is_mutual, succeeds is not null as is_successor
  from member join named using (comparator_code)
  left join mutual using (scheme, edition, council_code, comparator_code)
  left join grouped using (scheme, edition, comparator_code)
  union all by name
  select council_code, 'note' as kind, comparator_code as code, coalesce(council_name, comparator_code, '') as name,
    note as place
  from pub.comparator_note join comparator_set using (council_code, scheme, edition) left join named using (comparator_code)
  union all by name
  select own.council_code, 'feature' as kind, feature as code, replace(feature, '_', ' ') as name, own.weight,
    own.feature_value as value, any_value(mean) as mean, any_value(deviation) as deviation, any_value(area_count) as area_count,
    median(theirs.feature_value) as peer_median
  from comparator_set join pub.area_feature as own using (council_code, edition)
  join pub.open_peer_feature using (edition, feature)
  join member on member.council_code = own.council_code and not is_next
  join pub.area_feature as theirs on theirs.council_code = comparator_code and theirs.edition = own.edition
    and theirs.feature = own.feature
  where comparator_set.scheme = 'open peers'
  group by own.council_code, feature, own.weight, own.feature_value
  union all by name
  select council_code, 'own' as kind, ${askedColumns} from asked
  union all by name
  select member.council_code, 'peer' as kind, comparator_code as code, measure, theirs.value, theirs.lower_95, theirs.upper_95
  from member join asked using (council_code)
  join pub.figure as theirs on theirs.area_type = 'council' and theirs.area_code = comparator_code
    and theirs.is_latest and theirs.breakdown = 'all' and theirs.period = asked.period
    and ${isForecastVintage("theirs.vintage")} = ${isForecastVintage("asked.vintage")}
    and ${reading.replace(/\w+/g, (column) => `theirs.${column} = asked.${column}`).replaceAll(",", " and")}
  order by council_code, kind, is_next, rank nulls last, distance nulls last, is_successor, measure, name, code`;
