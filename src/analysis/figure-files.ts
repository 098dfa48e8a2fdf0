import { sql } from "../contract/sql.ts";

/** Stretches of rows that are written out; a sum over England is made of thousands. */
const stretchesAtMost = 20;

/**
 * SQL macros of a row of a block: where it stands, in words, `place` rows after the first of the block; and a stretch of
 * rows, from one row to another.
 */
export const rowPlaceMacros = [
  sql`create or replace macro row_line(block, place) as block.lines[place // greatest(len(block.columns), 1) + 1]`,
  sql`create or replace macro row_column(block, place) as block.columns[place % greatest(len(block.columns), 1) + 1]`,
  sql`create or replace macro row_place(block, place) as case
    when len(block.columns) = 0 then block.sheet || ', row ' || row_line(block, place)
    when block.sheet is null then 'line ' || row_line(block, place) || ', ' || row_column(block, place)
    else block.sheet || '!' || row_column(block, place) || row_line(block, place) end`,
  sql`create or replace macro stretch_place(block, place, last_block, last_place) as case
    when block.first_row = last_block.first_row and place = last_place then row_place(block, place)
    when block.first_row = last_block.first_row and len(block.columns) = 0
      then block.sheet || ', rows ' || row_line(block, place) || ' to ' || row_line(block, last_place)
    when block.first_row <> last_block.first_row or row_line(block, place) <> row_line(block, last_place)
      then row_place(block, place) || ' to ' || row_place(last_block, last_place)
    when block.sheet is null then row_place(block, place) || ' to ' || row_column(block, last_place)
    else row_place(block, place) || ':' || row_column(block, last_place) || row_line(block, last_place) end`,
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
    from stretches where load_id in (select load_id from meta.row_block)
  ), placed as (
    select figure_id, stretch.load_id, role,
      string_agg(stretch_place(one, first - one.first_row, other, last - other.first_row), '; ' order by first) as places
    from stretch
    asof join meta.row_block as one on stretch.load_id = one.load_id and first >= one.first_row
    asof join meta.row_block as other on stretch.load_id = other.load_id and last >= other.first_row
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
