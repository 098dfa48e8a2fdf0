/**
 * SQL: for each council and question of the guide to scrutiny, what answers it. `figure_count` counts the indicators of
 * the question of which the council has a published figure, `hidden_count` those of which every figure is hidden,
 * `record_count` items of money, settings and targets, each once however many years it has; `done_count` and `open_count` entries of the register of
 * evidence, of the question or of a milestone that answers it, that are done, and that are not. `state` says it in one
 * word; figures and evidence, figures, evidence, under way, hidden, not sent (there is a
 * return and no row), no evidence, not collected.
 */
export const questionStateSql = `create or replace view pub.question_state as
  with answered as (
    select area_code as council_code, question, framework, edition, indicator_code, bool_or(value is not null) as is_known,
      bool_or(value_status = 'suppressed') as is_hidden
    from pub.figure as figure join meta.question_indicator using (framework, edition, indicator_code)
    where area_type = 'council' and is_latest
    group by all
  ), figures as (
    select council_code, question, count(*) filter (is_known) as figure_count,
      count(*) filter (is_hidden and not is_known) as hidden_count
    from answered group by all
  ), row_of as (
    select distinct council_code, 'money_item' as return_table, cast(kind as varchar) as kind, item_id as item
    from pub.money_item
    union all
    select distinct council_code, 'council_setting', cast(setting as varchar), cast(setting as varchar)
    from pub.council_setting
    union all
    select council_code, 'local_target', cast(source as varchar), '' from pub.local_target
  ), records as (
    select council_code, question, count(*) as record_count
    from row_of join meta.question_record as asked
      on asked.return_table = row_of.return_table and coalesce(asked.kind, row_of.kind) = row_of.kind
    group by all
  ), entry as (
    select council_code, cast(subject as varchar) as question, status
    from pub.evidence where subject_kind = 'question'
    union all
    select council_code, question, status
    from pub.evidence join meta.question_milestone on milestone = cast(subject as varchar)
    where subject_kind = 'milestone'
  ), evidence as (
    select council_code, question, count(*) filter (status = 'done') as done_count,
      count(*) filter (status in ('in_progress', 'not_started')) as open_count
    from entry group by all
  ), counted as (
    select council_code, asked.question, asks, not_collected, coalesce(figure_count, 0) as figure_count,
      coalesce(hidden_count, 0) as hidden_count, coalesce(record_count, 0) as record_count,
      coalesce(done_count, 0) as done_count, coalesce(open_count, 0) as open_count
    from pub.council cross join meta.question as asked
    left join figures using (council_code, question)
    left join records using (council_code, question)
    left join evidence using (council_code, question)
  )
  select council_code, question, figure_count, hidden_count, record_count, done_count, open_count,
    case when figure_count + record_count > 0 and done_count > 0 then 'figures_and_evidence'
      when figure_count + record_count > 0 then 'figures'
      when done_count > 0 then 'evidence'
      when open_count > 0 then 'under_way'
      when hidden_count > 0 then 'hidden'
      when question in (select question from meta.question_indicator union select question from meta.question_record)
        then 'not_sent'
      when asks <> 'figures' or question in (select question from meta.question_milestone) then 'no_evidence'
      else 'not_collected' end as state
  from counted`;
