import { censusGroups } from "../../catalogue/census-groups.ts";
import { quoted } from "../../contract/sql.ts";
import { type FigureUnit, sourcesOf } from "./unit.ts";

const groups = censusGroups.map(({ words, group }) => `(${quoted(words)}, ${quoted(group)})`).join(", ");

/** The first day of the councils by whose codes the Census of 2021 was published. */
const codesOf = "date '2023-04-01'";

/**
 * The share of people in each of five ethnic groups, and in all but the white one, of councils that have all 19 groups of
 * the publication; of England where every council has.
 */
export const censusEthnicGroups: FigureUnit = {
  name: "ethnic groups of the Census",
  counts: "published",
  query: `with known(ethnic_group, breakdown_value) as (values ${groups}), people as (
      select data.*, breakdown_value, count(*) over (partition by area_code, year) as group_count
      from core.census_ethnic_groups as data join known using (ethnic_group)
    ), whole as (
      select * from people where group_count = ${censusGroups.length}
    ), placed as (
      select 'council' as area_type, * exclude (area_code), area_code from whole
      union all by name
      select 'england' as area_type, * exclude (area_code), 'E92000001' as area_code from whole
      where (select count(distinct area_code) from whole) = (
        select count(*) from core.councils where ${codesOf} between first_day and coalesce(last_day, date '9999-12-31'))
    ), shares as (
      select area_type, area_code, year, 'ETHNIC-GROUP' as indicator_code, 'ethnic_group' as breakdown, breakdown_value,
        sum(people_count) as people, bool_or(is_incomplete) as is_incomplete, ${sourcesOf("part of the share")} as sources
      from placed group by all
    ), totals as (
      select area_type, area_code, year, sum(people) as total, sum(people) filter (breakdown_value <> 'white') as others,
        bool_or(is_incomplete) as is_incomplete, flatten(list(sources)) as sources
      from shares group by all
    ), measured as (
      select shares.*, total from shares join totals using (area_type, area_code, year)
      union all by name
      select area_type, area_code, year, 'ETHNIC-OTHER' as indicator_code, 'all' as breakdown, 'all' as breakdown_value,
        others as people, total, is_incomplete, sources
      from totals
    )
    select area_type, area_code, 'Census' as framework, '2021' as edition, indicator_code, year as period, breakdown,
      breakdown_value, 'published' as vintage, people as numerator, total as denominator,
      100 * people / nullif(total, 0) as value, is_incomplete, sources
    from measured`,
};
