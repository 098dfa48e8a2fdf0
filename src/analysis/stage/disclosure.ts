/** SQL over a figure: whether a number of people is few by its rule. */
function isFew(count: string): string {
  return `(${count} < few_under and (${count} > 0 or (is_nobody_few and ${count} = 0)))`;
}

/**
 * SQL over a figure: whether it is hidden before it is published, because it is a council's own count of few people, or
 * leaves few out, or adds up figures of which one does, or is money spent on few.
 */
export const isHidden = `(case counts
      when 'published' then false
      when 'money' then ${isFew("people_count")}
      else ${["numerator", "denominator", "(denominator - numerator)", "people_count"].map(isFew).join(" or ")}
    end is true)`;

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
  select * exclude (counts, people_count, few_under, is_nobody_few, is_hidden) replace (
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
