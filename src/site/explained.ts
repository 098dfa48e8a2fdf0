import { quoted } from "../contract/sql.ts";
import type { Database } from "../store/database.ts";
import { councilCodes } from "./arrow.ts";

const key = `framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value, vintage`;

/** The page of England's figures among those of the councils' codes. */
const englandPage = "england";

/** The pages on which figures are explained: one of each council, and England's. */
export async function explainedPages(db: Database): Promise<string[]> {
  return [...(await councilCodes(db)), englandPage];
}

/**
 * SQL: every figure of every council and of England, with its `page` and what its explanation says of it alone, by unit,
 * period and group. `files` has a line for each file and part that its rows played: load_id, role, how many rows, which,
 * and where those stand in a workbook or a publication; apart by tabs, and all but the first two empty where the figure is
 * hidden. `old_value` is what it said on the day `since`, where it was restated; a hidden figure has none. `has_england`
 * says whether England has the same figure. Reads the tables of `openSiteChanges`.
 */
export function explainedFiguresSql(since: string): string {
  return `with made as (
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
    select case area_type when 'england' then ${quoted(englandPage)} else area_code end as page, ${key}, is_latest,
      england.period is not null as has_england, figure.unit, numerator, numerator_status, denominator,
      denominator_status, figure.value, value_status, lower_95, upper_95, marker, method, is_incomplete,
      coalesce(files, '') as files, coalesce(is_hidden, false) as is_hidden,
      case when is_hidden is not true then old_value end as old_value,
      case when is_hidden is not true then old_status end as old_status,
      case when is_hidden is not true and last_day > ${quoted(since)} then last_day end as restated_on
    from pub.figure as figure left join made using (figure_id)
    left join restated using (area_code, ${key})
    left join england using (${key})
    where area_type in ('council', 'england')
    order by figure_id`;
}
