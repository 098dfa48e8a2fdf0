import { z } from "zod";
import { dataSet, englandPage, table } from "../../../src/site/query.ts";
import { figureKey, valued } from "../../components/figure/query.ts";

const text = z.string();
const number = z.number().nullable();

/** A figure of the page's area with what its explanation says of it alone. */
const figure = {
  framework: text,
  edition: text,
  ...figureKey,
  vintage: text,
  /** Whether no vintage of the same figure is more settled. */
  is_latest: z.boolean(),
  /** Whether England has the same figure. */
  has_england: z.boolean(),
  unit: text,
  numerator: number,
  numerator_status: text,
  denominator: number,
  denominator_status: text,
  ...valued,
  marker: text.nullable(),
  method: text,
  is_incomplete: z.boolean(),
  /** What its counts are multiples of, where they were rounded to be published; else null. */
  rounded_to: number,
  /**
   * A line for each file and part that rows of it played: load_id, part, how many rows, which, and where those stand in a
   * workbook or a publication; apart by tabs, and all but the first two empty where the figure is hidden.
   */
  files: text,
  /** Whether it is hidden for its small numbers: then neither rows nor their number are told. */
  is_hidden: z.boolean(),
  /** What it said on the day `since`, where it was restated; both null where it was not, or is hidden. */
  old_value: number,
  old_status: text.nullable(),
  /** The day on which the file that restated it came. */
  restated_on: text.nullable(),
};

/** A file that figures of the page's area were made from. */
const load = {
  load_id: z.number(),
  received_at: text,
  title: text,
  file: text,
};

const page = `case area_type when 'england' then '${englandPage}' else area_code end`;

const key = `framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value, vintage`;

/** Every figure of every council and of England, by unit, period and group. */
export const explained = dataSet({
  name: "explained",
  per: "area",
  tables: {
    figures: table(
      figure,
      `with made as (
        select figure_id, max(left(received_at, 10)) as last_day,
          string_agg(concat_ws(chr(9), load_id, role, coalesce(cast(made_of.row_count as varchar), ''),
            coalesce(made_of.rows, ''), coalesce(made_of.places, '')), chr(10) order by load_id, role) as files,
          count(*) > 0 and count(made_of.row_count) = 0 as is_hidden
        from pub.figure_file as made_of left join pub.load using (load_id) group by figure_id
      ), restated as (
        select area_code, ${key}, old_value, old_status from change
        where area_type in ('council', 'england') and kind in ('restated', 'definition changed') and old_status is not null
      ), england as (
        select ${key} from pub.figure where area_type = 'england'
      )
      select ${page} as page, ${key}, is_latest,
        england.period is not null as has_england, figure.unit, numerator, numerator_status, denominator,
        denominator_status, figure.value, value_status, lower_95, upper_95, marker, method, is_incomplete,
        rounded_to, coalesce(files, '') as files, coalesce(is_hidden, false) as is_hidden,
        case when is_hidden is not true then old_value end as old_value,
        case when is_hidden is not true then old_status end as old_status,
        case when is_hidden is not true and last_day > getvariable('since') then last_day end as restated_on
      from pub.figure as figure left join made using (figure_id)
      left join restated using (area_code, ${key})
      left join england using (${key})
      where area_type in ('council', 'england')
      order by page, figure_id`,
    ),
    // Those of the page alone: a file that gives it no figure changes nothing on it.
    loads: table(
      load,
      `select distinct ${page} as page, load_id, cast(received_at as varchar) as received_at, title, file
      from pub.figure_file join pub.figure as figure using (figure_id) join pub.load using (load_id)
        join pub.return using (return_name)
      where area_type in ('council', 'england')
      order by page, load_id desc`,
    ),
  },
});
