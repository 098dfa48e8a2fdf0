import { sql } from "../../contract/sql.ts";

/** Stretches of rows that are written out; a sum over England is made of thousands. */
const stretchesAtMost = 20;

/** SQL macros that say where a row stands, and where a stretch of rows does; the column is null where a line is one row. */
export const rowPlaceMacros = [
  sql`create or replace macro row_place(sheet, line, col) as case
    when col is null then sheet || ', row ' || line
    when sheet is null then 'line ' || line || ', ' || col
    else sheet || '!' || col || line end`,
  sql`create or replace macro stretch_place(sheet, line, col, last_sheet, last_line, last_col) as case
    when sheet is distinct from last_sheet or (line <> last_line and col is not null)
      then row_place(sheet, line, col) || ' to ' || row_place(last_sheet, last_line, last_col)
    when line = last_line and col is not distinct from last_col then row_place(sheet, line, col)
    when col is null then sheet || ', rows ' || line || ' to ' || last_line
    when sheet is null then row_place(sheet, line, col) || ' to ' || last_col
    else row_place(sheet, line, col) || ':' || last_col || last_line end`,
];

/**
 * Makes `pub.figure_file`: the files each figure was made from and the part that rows of each played, with `row_count`
 * and `rows`: their record numbers in the file as stretches, "12,13,40-52", the first twenty of them. `places` is
 * where those stretches stand, "Table_2a!D57:E57; Table_2b!D9", where the file is a workbook or a publication laid out in
 * columns; null for any other. Of a figure that is hidden for its small numbers all three are null: where a
 * row is a person, their count is the number that is hidden.
 */
export const publishedFigureFileSql = sql`create or replace view pub.figure_file as
  with listed as (
    select figure_id, load_id, role, list_sort(list_distinct(list(source_row))) as numbers
    from out.figure_source group by figure_id, load_id, role
  ), stretches as (
    select *, list_filter(numbers, lambda number, place: place = 1 or numbers[place - 1] <> number - 1) as firsts,
      list_filter(numbers, lambda number, place: place = len(numbers) or numbers[place + 1] <> number + 1) as lasts
    from listed
  ), stretch as (
    select figure_id, load_id, role, unnest(firsts[1:${stretchesAtMost}]) as first, unnest(lasts[1:${stretchesAtMost}]) as last
    from stretches where load_id in (select load_id from meta.row_line)
  ), placed as (
    select figure_id, stretch.load_id, role,
      string_agg(stretch_place(one.sheet, one.line, column_of_one.name, other.sheet, other.line, column_of_other.name), '; '
        order by first) as places
    from stretch
    asof join meta.row_line as one on stretch.load_id = one.load_id and first >= one.first_row
    asof join meta.row_line as other on stretch.load_id = other.load_id and last >= other.first_row
    left join meta.row_column as column_of_one on column_of_one.load_id = stretch.load_id
      and column_of_one.block_row = one.block_row and column_of_one.place = first - one.first_row
    left join meta.row_column as column_of_other on column_of_other.load_id = stretch.load_id
      and column_of_other.block_row = other.block_row and column_of_other.place = last - other.first_row
    group by figure_id, stretch.load_id, role
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
    case when hidden.figure_id is null then rows end as rows,
    case when hidden.figure_id is null then places end as places
  from files left join placed using (figure_id, load_id, role) left join hidden using (figure_id)`;
