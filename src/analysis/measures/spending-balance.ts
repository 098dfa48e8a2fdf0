import { spentLines } from "./expenditure-lines.ts";
import { peopleSql } from "./people.ts";
import { moneyOfMany } from "./relation.ts";
import { coversEngland, type FigureUnit, sourcesOf } from "./unit.ts";

const key = "'Yardstick' as framework, '2008-09' as edition, period";

/** SQL: the council's own lines of each council. */
const ownSql = `own as (
    select council_code as area_code, 'council' as area_type, period, client_group, service, gross_current_gbp, load_id,
      source_row, is_incomplete
    from ${spentLines} where funder = 'council'
  )`;

/** SQL: the same, and of England for a year in which nearly all councils have them. */
const areasSql = `${ownSql}, areas as (
    select * from own
    union all
    select * replace (england_code() as area_code, 'england' as area_type) from own
    where period in (
      select period from own group by period having ${coversEngland("count(distinct area_code)", "period")})
  )`;

/** What the client groups of younger adults and older people cost, each for a person of the age in the year's first mid-year estimate. */
export const spendingPerHead: FigureUnit = {
  name: "spending per head by age",
  counts: "money",
  relations: [moneyOfMany],
  query: `with bands (band, lowest, highest) as (values ('18-64', 18, 64), ('65+', 65, 150)),
  people as (
      select area_code, period as year, band, sum(people) as people, ${sourcesOf("people")} as sources
      from ${peopleSql} as counted join bands on first_age >= lowest and last_age <= highest
      where definition = 'estimate' and area_type = 'council'
      group by all
    ), ${ownSql}, spent as (
      select area_code, period, if(client_group = 'older_people', '65+', '18-64') as band,
        sum(gross_current_gbp) as gbp, bool_or(is_incomplete) as is_incomplete, ${sourcesOf("spending")} as sources
      from own where client_group in ('older_people', 'physical_disability', 'learning_disability', 'mental_health')
      group by all
    ), each_area as (
      select area_code, period, band, gbp, people, is_incomplete, list_concat(spent.sources, people.sources) as sources
      from spent join people using (area_code, band) where year = left(period, 4)
    ), areas as (
      select *, 'council' as area_type from each_area
      union all
      select *, 'england' as area_type from (
        select england_code() as area_code, period, band, sum(gbp), sum(people), bool_or(is_incomplete),
          flatten(list(sources)) from each_area group by period, band
        having ${coversEngland("count(*)", "period")})
    )
    select area_type, area_code, ${key}, 'EX-HEAD' as indicator_code, 'age_band' as breakdown, band as breakdown_value,
      gbp as numerator, people as denominator, gbp / nullif(people, 0) as value, is_incomplete, sources
    from areas`,
};

/** Home care that is intensive beside care homes, and what assessment and support services take of everything. */
export const spendingBalances: FigureUnit = {
  name: "balance of intensive home care and of overheads",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${areasSql}, sides as (
      select *, 'EX-INTENSIVE' as indicator_code, service = 'intensive_home_care' as is_part from areas
      where service in ('intensive_home_care', 'residential_care', 'nursing_care')
      union all
      select *, 'EX-ASSESS', service in ('assessment_and_care_management', 'support_services') from areas
    )
    select area_type, area_code, ${key}, indicator_code,
      coalesce(sum(gross_current_gbp) filter (is_part), 0) as numerator, sum(gross_current_gbp) as denominator,
      100 * numerator / nullif(denominator, 0) as value, bool_or(is_incomplete) as is_incomplete,
      ${sourcesOf("numerator and denominator")} as sources
    from sides group by area_type, area_code, period, indicator_code`,
};
