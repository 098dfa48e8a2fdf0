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

/** Columns that are published otherwise where counts are rounded, or not at all where the figure is hidden. */
const numberColumns = ["numerator", "denominator", "value", "lower_95", "upper_95", "lower_998", "upper_998"];

/** SQL: a column as it is published: of a figure whose counts are rounded what came of that. */
function published(column: string): string {
  return `case when rounded_to is null then figure.${column} else rounded.${column} end`;
}

/**
 * Makes `pub.figure`: what may leave the building. Of the figures in `out.hidden_figure`, which are a council's own counts
 * of few people and others that would reveal those, the numerator, denominator, value, limits and marker are hidden, and
 * their status is suppressed. Of those in `out.rounded_figure` the numbers are what came of rounding; `rounded_to` is what their
 * counts are multiples of, null where they are as returned. Publications and population are controlled by their publisher
 * and pass as published.
 */
export const publishedFigureSql = `create or replace view pub.figure as
  select figure.* exclude (counts, people_count, few_under, is_nobody_few) replace (
    ${numberColumns.map((column) => `case when hidden.figure_id is null then ${published(column)} end as ${column}`).join(", ")},
    case when hidden.figure_id is null then figure.numerator_status else 'suppressed' end as numerator_status,
    case when hidden.figure_id is null then figure.denominator_status else 'suppressed' end as denominator_status,
    case when hidden.figure_id is null then ${published("value_status")} else 'suppressed' end as value_status,
    case when hidden.figure_id is null then ${published("method")} else 'none' end as method,
    case when hidden.figure_id is null then ${published("marker")} end as marker), rounded_to
  from out.figure as figure
  left join out.hidden_figure as hidden on hidden.figure_id = figure.figure_id
  left join out.rounded_figure as rounded on rounded.figure_id = figure.figure_id`;
