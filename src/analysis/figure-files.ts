import { sql } from "../contract/sql.ts";

/** Stretches of rows that are written out; a sum over England is made of thousands. */
const stretchesAtMost = 20;

/**
 * Makes `pub.figure_file`: the files each figure was made from and the part that rows of each played, with `row_count`
 * and `rows`: their record numbers in the file as stretches, "12,13,40-52", the first twenty of them. Of a figure that
 * is hidden for its small numbers both are null: where a row is a person, their count is the number that is hidden.
 */
export const publishedFigureFileSql = sql`create or replace view pub.figure_file as
  with listed as (
    select figure_id, load_id, role, list_sort(list_distinct(list(source_row))) as numbers
    from out.figure_source group by figure_id, load_id, role
  ), stretches as (
    select *, list_filter(numbers, lambda number, place: place = 1 or numbers[place - 1] <> number - 1) as firsts,
      list_filter(numbers, lambda number, place: place = len(numbers) or numbers[place + 1] <> number + 1) as lasts
    from listed
  ), files as (
    select figure_id, load_id, role, len(numbers) as row_count,
      array_to_string(list_transform(firsts[1:${stretchesAtMost}], lambda number, place:
        case when number = lasts[place] then cast(number as varchar) else number || '-' || lasts[place] end), ',') as rows
    from stretches
  ), hidden as (
    select figure_id from pub.figure as shown join out.figure as kept using (figure_id)
    where (shown.value_status = 'suppressed' and kept.value_status <> 'suppressed')
      or (shown.numerator_status = 'suppressed' and kept.numerator_status <> 'suppressed')
      or (shown.denominator_status = 'suppressed' and kept.denominator_status <> 'suppressed')
  )
  select figure_id, load_id, role,
    case when hidden.figure_id is null then row_count end as row_count,
    case when hidden.figure_id is null then rows end as rows
  from files left join hidden using (figure_id)`;
