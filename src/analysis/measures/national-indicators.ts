import { peopleSql } from "./people.ts";
import type { Cells } from "./relation.ts";
import type { FigureUnit } from "./unit.ts";

const returned: Cells = { indicator_code: "NI 130", definition: [], basis: [], quarter: "", vintage: [] };

/** The reading of the personal budget return that nearly always agrees with it, at the end of the year. */
const counted: Cells = {
  indicator_code: "PPF-12",
  definition: "rap_community_in_year",
  basis: "in_year",
  quarter: "Q4",
  vintage: [],
};

/** Adults of each council, by whom a rate that came alone tells how many people it is of. */
const adultsSql = `with adults as (
      select area_code as council_code, period as year, sum(people) as adults
      from ${peopleSql}
      where definition = 'estimate' and area_type = 'council' and age_band <> 'all' and first_age >= 18
      group by all
    )`;

/** National indicator values as each council returned them: the value stands as returned, never recomputed. */
export const nationalIndicators: FigureUnit = {
  name: "national indicator returns",
  counts: "council",
  relations: [
    { kind: "together", one: returned, other: counted },
    { kind: "together", one: counted, other: returned },
  ],
  givesCodes: "ni_returns",
  byPeriodOf: "ni_returns",
  query: `${adultsSql}
    select ni_returns.council_code as area_code, 'NIS' as framework, '2008-09' as edition,
      ni_returns.indicator_code, period, vintage,
      numerator, denominator, value,
      case when numerator is null and unit = 'per_100k' then value * adults / 100000 end as people_count,
      case when numerator is null then 'not_collected' end as numerator_status,
      case when denominator is null then 'not_collected' end as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as returned'}] as sources
    from core.ni_returns
    left join adults on adults.council_code = ni_returns.council_code and year = left(ni_returns.period, 4)
    left join meta.indicator as indicator on indicator.framework = 'NIS' and indicator.edition = '2008-09'
      and indicator.indicator_code = ni_returns.indicator_code`,
};

/**
 * Published figures of councils, regions, council types and England, as published. A blank definition or basis is the
 * only one that the indicator has: so the figure is of the same reading as a council's own.
 */
export const publishedFigures: FigureUnit = {
  name: "published figures",
  counts: "published",
  givesCodes: "comparator_figures",
  byPeriodOf: "comparator_figures",
  query: `select area_type, area_code, area_name, given.framework, given.edition, given.indicator_code,
      coalesce(reading.definition, given.definition, '') as definition, given.person_type,
      coalesce(reading.basis, cast(given.basis as varchar), '') as basis, period, breakdown, breakdown_value,
      'published' as vintage, numerator, denominator, value, value_status,
      case when numerator is null then 'not_collected' end as numerator_status,
      case when denominator is null then 'not_collected' end as denominator_status,
      lower_95 as published_lower_95, upper_95 as published_upper_95, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as published'}] as sources
    from core.comparator_figures as given
    left join meta.indicator_reading as reading
      on reading.framework = given.framework and reading.edition = given.edition
      and reading.indicator_code = given.indicator_code and reading.person_type = given.person_type
      and given_definition = coalesce(given.definition, '')
      and given_basis = coalesce(cast(given.basis as varchar), '')`,
};
