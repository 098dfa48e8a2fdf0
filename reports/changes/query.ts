import { dataSet, listed, table } from "../../src/site/query.ts";
import {
  addedFigures,
  changedComparators,
  changedDays,
  changedFigure,
  changedVerdict,
  countsOfKindsSql,
} from "../components/changed/query.ts";

/** What is otherwise than at the end of the day `since`: figures, new figures and comparators. */
export const changes = dataSet({
  name: "changes",
  per: "site",
  tables: {
    days: table(
      changedDays,
      `select getvariable('since') as since, left(max(received_at), 10) as until, ${countsOfKindsSql}
      from change right join (select max(received_at) as received_at from pub.load) on true`,
    ),
    figures: table(
      changedFigure,
      `select ${listed(changedFigure)} from change where kind not in ('new', 'confirmed')
      order by relative_size desc nulls last, absolute_size desc nulls last, area_name, indicator_code, period
      limit 5000`,
    ),
    added: table(
      addedFigures,
      `select area_code, area_name, indicator_code, title, returns, files, cast(count(*) as integer) as figures,
        min(period) as first_period, max(period) as last_period
      from change where kind = 'new' group by all order by area_name, indicator_code, returns, files`,
    ),
    verdicts: table(changedVerdict, `select ${listed(changedVerdict)} from verdict_change where was_judged`),
    comparators: table(
      changedComparators,
      `select ${listed(changedComparators)} from comparator_change order by area_name`,
    ),
  },
});
