import { z } from "zod";

/** People of England, under a council so that a page has them: the publication's row, else the sum of councils. */
export const englandPeople = {
  definition: z.string(),
  period: z.string(),
  /** all, 65+ or 85+. */
  breakdown_value: z.string(),
  value: z.number(),
  /** Whether councils were added up, because nothing that is loaded has England. */
  is_sum: z.boolean(),
};

/** SQL: the years of which the concordat speaks, as projected, and the estimates since it was made. */
const isAsked = `indicator_code = 'POP' and is_latest and value is not null and breakdown in ('all', 'age_band')
    and breakdown_value in ('all', '65+', '85+')
    and (period in ('2022', '2027') or (definition = 'estimate' and period >= '2007'))`;

export const englandPeopleSql = `with asked as (
    select area_type, definition, period, breakdown_value, value from pub.figure where ${isAsked}
  ), published as (
    select definition, period, breakdown_value, value, false as is_sum from asked where area_type = 'england'
  ), added as (
    select definition, period, breakdown_value, sum(value) as value, true as is_sum
    from asked
    where area_type = 'council' and not exists (from published)
    group by all having count(*) >= 0.9 * (select count(*) from pub.council where last_day is null)
  ), england as (
    from published union all from added
  )
  select council.council_code, england.*
  from england cross join pub.council as council
  order by council_code, definition, period, breakdown_value`;
