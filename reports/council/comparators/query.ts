import { z } from "zod";
import { peerCount } from "../../../src/analysis/beside/open-peers.ts";
import { isForecastVintage } from "../../../src/analysis/vintages.ts";
import { dataSet, listed, table } from "../../../src/site/query.ts";
import { reading } from "../../components/figure/query.ts";
import { judgedSql } from "../../components/indicator/query.ts";

const text = z.string();
const number = z.number().nullable();

/** A council of the set in use, or one next in line. */
const member = {
  scheme: text,
  edition: text,
  code: text,
  name: text,
  /** Its region and type. */
  place: text,
  /** 1 for the most alike; null where the scheme has no order. */
  rank: number,
  /** How unlike the two are, on the scheme's own scale; null where the scheme gives none. */
  distance: number,
  is_next: z.boolean(),
  /** Whether the council is in this one's own set; null where this one has none of the scheme. */
  is_mutual: z.boolean().nullable(),
  /** Whether it stands in the place of a council that the group names and that has ended. */
  is_successor: z.boolean(),
};

/** What was done to the group by rule. */
const note = {
  /** The council it is about; empty where it is about the group. */
  name: text,
  note: text,
};

/** What open peers are found by. */
const feature = {
  name: text,
  weight: z.number(),
  value: z.number(),
  mean: z.number(),
  /** Standard deviation over the areas compared: the feature's own scale. */
  deviation: z.number(),
  area_count: z.number(),
  peer_median: z.number(),
};

const values = {
  /** The reading of a measure by which a council’s figure and those of its comparators are one. */
  measure: text,
  value: number,
  lower_95: number,
  upper_95: number,
};

/** One of the measures that the council is judged by, or a reading of a milestone. */
const own = {
  ...values,
  /** Whether it is one of the outcome measures; else it is a reading of a milestone. */
  is_judged: z.boolean(),
  indicator_code: text,
  title: text,
  ...reading,
  period: text,
  /** Of savings whose year has not been returned: forecast. */
  vintage: text,
  unit: text,
  decimals: z.number(),
  polarity: text,
  value_status: text,
};

/** The same figure of a council of the set, or of one next in line. */
const peer = { code: text, ...values };

/** The members of the set in use and those next in line, whom `pub.open_peer` alone has, with `is_next`. */
const membersSql = `member as (
    select council_code, scheme, edition, comparator_code, rank, distance, succeeds, false as is_next
    from pub.comparator join pub.comparator_set using (council_code, scheme, edition)
    union all
    select council_code, scheme, edition, peer_code, rank, distance, null, true
    from pub.open_peer join pub.comparator_set using (council_code, edition)
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

/** The names of members, with the days between which one lasted that began late or has ended. */
const namedSql = `named as (
    select council_code as comparator_code, council_name, region, council_type,
      case when last_day is not null then ' (to ' || strftime(last_day, '%-d %B %Y') || ')'
        when first_day > (select min(first_day) from pub.council)
        then ' (from ' || strftime(first_day, '%-d %B %Y') || ')' else '' end as span
    from pub.council
  )`;

const key = `framework, edition, indicator_code, ${listed(reading)}`;

const measureOf = (figure: string) => `concat_ws('|', ${key.replace(/\w+/g, (column) => `${figure}.${column}`)})`;

/**
 * `asked`: what each council is compared on: the outcome measures that it is judged by, where nothing bars it, and the newest
 * figures on each reading of personal budgets and savings.
 */
const askedSql = `${judgedSql}, milestone as (
    select figure.*, title, polarity, indicator.decimals as decimals
    from pub.figure as figure join pub.indicator as indicator using (framework, edition, indicator_code)
    where is_latest and area_type = 'council' and breakdown = 'all' and indicator_code in ('PPF-12', 'PPF-20')
  ), asked as (
    select council_code, ${measureOf("judged")} as measure, ${key}, period, coalesce(vintage, '') as vintage, title,
      unit, decimals, polarity, value, value_status, lower_95, upper_95, true as is_judged
    from judged left join (select figure_id, vintage from pub.figure) using (figure_id) where own_refusal is null
    union all
    select area_code, ${measureOf("milestone")}, ${key}, period, vintage, title, unit, decimals, polarity, value,
      value_status, lower_95, upper_95, false
    from milestone join (select ${key}, max(period) as period from milestone where value is not null group by all)
      using (${key}, period)
  )`;

/** The set that a council is compared with, who is in it and why, and what its members have of the council's main figures. */
export const comparators = dataSet({
  name: "comparators",
  per: "council",
  tables: {
    members: table(
      member,
      `with ${membersSql}, ${mutualSql}, ${namedSql}
      select council_code, scheme, edition, comparator_code as code, council_name || span as name,
        region || ', ' || council_type as place, rank, distance, is_next,
        case when has_group then coalesce(has_back, false) end as is_mutual, succeeds is not null as is_successor
      from member join named using (comparator_code)
      left join mutual using (scheme, edition, council_code, comparator_code)
      left join grouped using (scheme, edition, comparator_code)
      order by council_code, is_next, rank nulls last, distance nulls last, is_successor, name, code`,
    ),
    notes: table(
      note,
      `with ${namedSql}
      select council_code, coalesce(council_name, comparator_code, '') as name, note
      from pub.comparator_note join pub.comparator_set using (council_code, scheme, edition)
      left join named using (comparator_code)
      order by council_code, name, comparator_code`,
    ),
    features: table(
      feature,
      `with ${membersSql}
      select own.council_code, replace(feature, '_', ' ') as name, own.weight,
        own.feature_value as value, any_value(mean) as mean, any_value(deviation) as deviation, any_value(area_count) as area_count,
        median(theirs.feature_value) as peer_median
      from pub.comparator_set join pub.area_feature as own using (council_code, edition)
      join pub.open_peer_feature using (edition, feature)
      join member on member.council_code = own.council_code and not is_next
      join pub.area_feature as theirs on theirs.council_code = comparator_code and theirs.edition = own.edition
        and theirs.feature = own.feature
      where comparator_set.scheme = 'open peers'
      group by own.council_code, feature, own.weight, own.feature_value
      order by own.council_code, name, feature`,
    ),
    own: table(
      own,
      `with ${askedSql} select council_code, ${listed(own)} from asked order by council_code, measure, period, vintage`,
    ),
    peers: table(
      peer,
      `with ${askedSql}, ${membersSql}
      select member.council_code, comparator_code as code, measure, theirs.value, theirs.lower_95, theirs.upper_95
      from member join asked using (council_code)
      join pub.figure as theirs on theirs.area_type = 'council' and theirs.area_code = comparator_code
        and theirs.is_latest and theirs.breakdown = 'all' and theirs.period = asked.period
        and ${isForecastVintage("theirs.vintage")} = ${isForecastVintage("asked.vintage")}
        and ${key.replace(/\w+/g, (column) => `theirs.${column} = asked.${column}`).replaceAll(",", " and")}
      order by member.council_code, measure, code`,
    ),
  },
});
