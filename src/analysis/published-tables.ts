import { dataToSql } from "./data-to.ts";
import { publisherWordsSql } from "./publisher-words.ts";
import { questionStateSql } from "./question-states.ts";
import { publishedFigureFileSql, rowPlaceMacros } from "./stage/sources.ts";
import { publishedUnknownSql } from "./stage/unknown-indicators.ts";

/** Views of what councils record of themselves that counts no people they support, each with its return. */
const ownRecords = {
  evidence: "evidence",
  council_setting: "council_settings",
  money_item: "money_items",
} as const;

/** The columns of a target that say which figure it is of, as figures have them. */
const targetedSql = `framework, edition, indicator_code, coalesce(definition, '') as definition,
  coalesce(cast(person_type as varchar), 'all') as person_type, coalesce(cast(basis as varchar), '') as basis, breakdown,
  breakdown_value`;

/**
 * Makes `pub.local_target`: what councils agreed to reach. What it is counted from is mostly the council's own figure of
 * that period: `baseline_status` says that it is hidden where that is, and is null where none was recorded.
 */
const localTargetSql = `create or replace view pub.local_target as
  with hidden as (
    select distinct area_code as council_code, framework, edition, indicator_code, definition, person_type, basis,
      breakdown, breakdown_value, period as baseline_period, true as is_hidden
    from out.figure semi join out.hidden_figure using (figure_id)
  ), recorded as (
    select current_code as council_code, ${targetedSql}, returned.period, target, cast(baseline_period as varchar) as baseline_period,
      baseline_value, source, owner_role
    from core.local_targets as returned join out.council_now as now on now.council_code = returned.council_code
  )
  select * exclude (is_hidden) replace (if(is_hidden, null, baseline_value) as baseline_value),
    case when baseline_value is not null then if(is_hidden, 'suppressed', 'value') end as baseline_status
  from recorded left join hidden using (council_code, framework, edition, indicator_code, definition, person_type, basis,
    breakdown, breakdown_value, baseline_period)`;

/** What else reports may read: facts about councils, loads, returns, indicators and methods. */
export const publishedTablesSql: readonly string[] = [
  // Which rows a figure is made of, and how many, would tell one that is hidden.
  "create or replace view pub.figure_load as select distinct figure_id, load_id from out.figure_source",
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
  ...Object.entries(ownRecords).map(
    ([view, table]) => `create or replace view pub.${view} as
      select returned.* exclude (load_id, source_row, is_incomplete) replace (current_code as council_code)
      from core.${table} as returned join out.council_now as now on now.council_code = returned.council_code`,
  ),
  // The key of a figure has a locality's code as its council returned it, with the code that the council had then.
  `create or replace view pub.locality as
    select current_code as council_code, own.council_code || ':' || own.locality_code as breakdown_value, own.name,
      own.kind, larger.name as lies_in, own.population_count, own.deprivation_fifth
    from core.localities as own join out.council_now as now on now.council_code = own.council_code
    left join core.localities as larger on larger.council_code = own.council_code
      and larger.locality_code = own.parent_code`,
  localTargetSql,
  publishedUnknownSql,
  "create or replace view pub.due as from meta.due",
  "create or replace view pub.disclosure_rule as from out.disclosure_rule",
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
  // Without hash and size: hidden numbers of a council's file could be guessed, and each guess checked by them.
  `create or replace view pub.load as
    select load_id, received_at, return_name, file, row_count, left_out_count from meta.load where load_id > 0`,
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
    ...[
      "question",
      "question_indicator",
      "account",
      "account_question",
      "account_indicator",
      "unit_cost",
      "client_group",
      "client_group_count",
      "symbol",
      "method",
      "publication",
    ],
  ].map((table) => `create or replace view pub.${table} as from meta.${table}`),
  questionStateSql,
  ...publisherWordsSql,
  `create or replace view pub.national_milestone as
    select * exclude (indicator_code, unit, return_name, return_vintage) from meta.milestone`,
  `create or replace view pub.milestone_return as
    select milestone, indicator_code, return_name, return_vintage as vintage, period
    from meta.milestone where return_name is not null`,
];
