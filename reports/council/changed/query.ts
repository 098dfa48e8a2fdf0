import { dataSet, listed, table } from "../../../src/site/query.ts";
import {
  addedFigures,
  changedComparators,
  changedDays,
  changedFigure,
  changedVerdict,
  countsOfKindsSql,
} from "../../components/changed/query.ts";

/** SQL: whether a row is of a council that has pages. */
const ofCouncils = "area_code in (select council_code from pub.council)";

/** What is otherwise for a council than at the end of the day `since`: verdicts, figures, new figures and comparators. */
export const councilChanges = dataSet({
  name: "council-changes",
  per: "council",
  tables: {
    days: table(
      changedDays,
      `with until as (
        select left(max(received_at), 10) as until from pub.load
      ), counted as (
        select area_code, ${countsOfKindsSql} from change group by area_code
      )
      select council_code, getvariable('since') as since, until, coalesce(added, 0) as added,
        coalesce(restated, 0) as restated, coalesce(confirmed, 0) as confirmed, coalesce(withdrawn, 0) as withdrawn,
        coalesce(redefined, 0) as redefined
      from pub.council cross join until left join counted on area_code = council_code`,
    ),
    verdicts: table(
      changedVerdict,
      `select area_code as council_code, ${listed(changedVerdict)} from verdict_change where ${ofCouncils}
      order by council_code, was_judged desc, subject, measure, definition`,
    ),
    figures: table(
      changedFigure,
      `select area_code as council_code, ${listed(changedFigure)} from change
      where kind not in ('new', 'confirmed') and ${ofCouncils}
      qualify row_number() over (partition by area_code
        order by relative_size desc nulls last, absolute_size desc nulls last, indicator_code, period) <= 100
      order by council_code, relative_size desc nulls last, absolute_size desc nulls last, indicator_code, period`,
    ),
    added: table(
      addedFigures,
      `select area_code as council_code, area_code, area_name, indicator_code, title, returns, files,
        cast(count(*) as integer) as figures, min(period) as first_period, max(period) as last_period
      from change where kind = 'new' and ${ofCouncils} group by all
      order by council_code, title, returns, files`,
    ),
    comparators: table(
      changedComparators,
      `select area_code as council_code, ${listed(changedComparators)} from comparator_change where ${ofCouncils} order by council_code`,
    ),
  },
});
