/** Words by which a publisher says that figures before and after are not to be compared. */
const breaks = "not be compared|survey was voluntary|is a break in the time series";
/** And by which it says that a change is no break after all. */
const noBreaks = "not being treated as a break";

/**
 * What publications say of their own measures, as the pages read it:
 * - `pub.series_change`: what changed in which year, and whether that breaks the series, by the codes of today and, for
 *   the years before they were, by the codes of then;
 * - `pub.publisher_note`: the notes that the tables of a measure cite;
 * - `pub.publisher_measure`: what its list of measures says of each, its former code among it, and where its log of changes
 *   says another.
 */
export const publisherWordsSql: readonly string[] = [
  `create or replace view pub.series_change as
    with said as (
      select measure, upper(old_measure) as old_measure, cast(period as varchar) as period,
        replace(words, '~', ': ') as words,
        regexp_matches(words, '(?i)${breaks}') and not regexp_matches(words, '(?i)${noBreaks}') as is_break
      from core.ascof_time_series where content = 'change'
    )
    select framework, edition, indicator_code, period, words, is_break
    from said join meta.indicator as indicator on framework = 'ASCOF' and (
      (edition = '2023-24' and (indicator_code = measure or starts_with(indicator_code, measure || '(')))
      or (edition = '2011-12' and indicator_code = old_measure and (period < '2023-24' or measure = 'none')))
    order by all`,
  `create or replace view pub.publisher_note as
    with cited as (
      select distinct measure, cast(unnest(regexp_extract_all(lower(notes), 'note ([0-9]+)', 1)) as integer) as note
      from core.ascof_time_series where content = 'value'
    ), written as (
      select try_cast(regexp_extract(item, '[0-9]+') as integer) as note,
        case when notes is null or notes = 'Not applicable' then words else words || ' ' || notes end as words
      from core.ascof_time_series where content = 'note'
    )
    select 'ASCOF' as framework, '2023-24' as edition, measure as indicator_code, note, words
    from cited join written using (note)
    order by all`,
  `create or replace view pub.publisher_measure as
    with logged as (
      select measure, min(upper(old_measure)) as old_measure
      from core.ascof_time_series where content = 'change' and old_measure is not null
      group by measure having count(distinct upper(old_measure)) = 1
    )
    select 'ASCOF' as framework, '2023-24' as edition, measure as indicator_code, item,
      trim(words) || case when item like '% Code' and words <> 'Not applicable' and upper(words) <> logged.old_measure
        then ' (but ' || logged.old_measure || ' in its own log of changes)' else '' end as words
    from core.ascof_time_series as listed left join logged using (measure)
    where content = 'measure' and words is not null
    order by all`,
];
