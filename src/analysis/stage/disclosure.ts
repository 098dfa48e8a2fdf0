/** Counts of people under this many are hidden, and so are counts that leave fewer than this many out. */
export const threshold = 5;

/**
 * SQL over a figure: whether it is hidden before it is published, because it is a council's own count of few people, or
 * adds up figures of which one is, or is money spent on few.
 */
export const isHidden = `(case counts
      when 'published' then false
      when 'money' then people_count > 0 and people_count < ${threshold}
      else (numerator > 0 and numerator < ${threshold})
        or (denominator > 0 and denominator < ${threshold})
        or (denominator > numerator and denominator - numerator < ${threshold})
        or (people_count > 0 and people_count < ${threshold}) end is true)`;

/**
 * Makes `pub.figure`: what may leave the building. Of the figures in `out.hidden_figure`, which are a council's own counts
 * of few people and others that would reveal those, the numerator, denominator, value and limits are hidden, and their
 * status is suppressed. Publications and population are controlled by their publisher and pass as published.
 */
export const publishedFigureSql = `create or replace view pub.figure as
  with judged as (
    select figure.*, hidden.figure_id is not null as is_hidden
    from out.figure as figure left join out.hidden_figure as hidden on hidden.figure_id = figure.figure_id
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
