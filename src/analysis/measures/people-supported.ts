import { standardPopulation } from "../../catalogue/standard-population.ts";
import { z95 } from "../../methods/confidence.ts";
import { peopleSql } from "./people.ts";
import { breakdownsMakeAll } from "./relation.ts";
import { type FigureUnit, fewestSql, sourcesOf } from "./unit.ts";

/** SQL: eligible clients of the personal budget return at 31 March, with the people of their ages in the year before. */
const clientsSql = `with bands (band, lowest, highest) as (
      values ('all', 18, 150), ('18-64', 18, 64), ('65-74', 65, 74), ('75-84', 75, 84), ('85+', 85, 150)
    ), people as (
      select area_code as council_code, period as year, band, sum(people) as people,
        ${sourcesOf("denominator")} as sources
      from ${peopleSql} join bands on first_age between lowest and highest
      where definition = 'estimate' and area_type = 'council' and age_band <> 'all'
      group by all
    ), returned as (
      select *, case breakdown when 'age_band' then breakdown_value else 'all' end as band,
        left(period, 4) as year
      from core.personal_budgets
      where denominator_kind = 'adass_eligible' and person_type = 'client' and period like '% Q4'
        and breakdown in ('all', 'client_group', 'age_band')
    ), clients as (
      select council_code as area_code, 'Yardstick' as framework, '2008-09' as edition, 'client' as person_type,
        'snapshot' as basis, period, breakdown, breakdown_value, band, denominator_count as numerator,
        people as denominator, is_incomplete,
        list_prepend({'load_id': load_id, 'source_row': source_row, 'role': 'numerator'}, sources) as sources
      from returned join people using (council_code, year, band)
    )`;

/**
 * People with ongoing support per 100,000 people, at 31 March: the eligible clients of the personal budget return over
 * the mid-year estimate of the year before. Age bands are over their own ages, client groups over all adults.
 */
export const peopleSupported: FigureUnit = {
  name: "people with ongoing support",
  counts: "council",
  relations: [
    {
      kind: "same",
      one: { indicator_code: "SERVED" },
      side: "numerator",
      other: { indicator_code: "PPF-12", definition: "adass_eligible" },
      otherSide: "denominator",
    },
    ...breakdownsMakeAll({ indicator_code: "SERVED" }, ["client_group", "age_band"], { isOfNumerators: true }),
  ],
  byPeriodOf: "personal_budgets",
  query: `${clientsSql}
    select * exclude (band), 'SERVED' as indicator_code, 100000 * numerator / nullif(denominator, 0) as value
    from clients`,
};

/**
 * The same as if the council's adults had the ages of the European standard population, so that councils with older and
 * younger people may be compared. It is made of the four age bands and is hidden where one of them is: the crude rate
 * and the other bands would tell it. None where a band was not returned or there are fewer than 10 people in all. It has no
 * counts: it is not everyone over all adults, which the crude rate shows, and hidden here would be no secret.
 */
export const peopleSupportedStandardised: FigureUnit = {
  name: "people with ongoing support, standardised by age",
  counts: "council",
  relations: [
    {
      kind: "together",
      one: { indicator_code: "SERVED", breakdown: "age_band", breakdown_value: [] },
      other: { indicator_code: "SERVED-STD", breakdown: "all", breakdown_value: "all" },
    },
  ],
  byPeriodOf: "personal_budgets",
  query: `${clientsSql}, standard (band, weight) as (
      values ${standardPopulation.map(([band, weight]) => `('${band}', ${weight})`).join(", ")}
    ), banded as (
      select * from clients join standard using (band) where breakdown = 'age_band'
    )
    select area_code, framework, edition, 'SERVED-STD' as indicator_code, person_type, basis, period,
      'not_applicable' as numerator_status, 'not_applicable' as denominator_status,
      case when count(*) = ${standardPopulation.length} then
        100000 * standardised_rate(numerator, denominator, weight) end as value,
      case when count(*) < ${standardPopulation.length} then 'missing' when value is null then 'not_applicable'
        end as value_status,
      case when value is not null then
        100000 * standardised_rate_lower(numerator, denominator, weight, ${z95}) end as published_lower_95,
      case when value is not null then
        100000 * standardised_rate_upper(numerator, denominator, weight, ${z95}) end as published_upper_95,
      coalesce(${fewestSql("numerator", "denominator")}, 0) as people_count, bool_or(is_incomplete) as is_incomplete,
      flatten(list(sources)) as sources
    from banded
    group by area_code, framework, edition, person_type, basis, period`,
};
