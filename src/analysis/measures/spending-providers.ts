import { provisions } from "../../catalogue/code-lists.ts";
import { quoted } from "../../contract/sql.ts";
import { moneyOfMany } from "./relation.ts";
import { coversEngland, type FigureUnit, sourcesOf } from "./unit.ts";

const providers = provisions.filter((provision) => provision !== "all");

/**
 * The council's own money by who provides what it pays for, of each council and of England where nearly all councils say:
 * in all, and by service. A council of which any service is counted in clients has none by service: of few clients it
 * would show what they cost.
 */
const partsSql = `parts as (
    select council_code as area_code, 'council' as area_type, period, service, provision, gross_current_gbp,
      activity_count, activity_unit, load_id, source_row, is_incomplete,
      count(*) filter (activity_unit = 'clients') over (partition by council_code, period) > 0 as counts_clients
    from core.expenditure where vintage = 'outturn' and funder = 'council' and contract = 'all'
  ), provided as (
    select * from parts where provision <> 'all'
  ), split as (
    select *, 'provision' as breakdown, '' as of_service from provided
    union all
    select *, 'provision+service', '|' || service from provided where not counts_clients
  ), areas as (
    select * from split
    union all
    select * replace (england_code() as area_code, 'england' as area_type)
    from split join (
      select period, breakdown from split group by period, breakdown
      having ${coversEngland("count(distinct area_code)", "period")}
    ) using (period, breakdown)
  ), each_provider as (
    select areas.*, wanted.provider, areas.provision = wanted.provider as is_of_provider
    from areas cross join (values ${providers.map((name) => `(${quoted(name)})`).join(", ")}) as wanted (provider)
  )`;

const grouped = "area_type, area_code, period, breakdown, of_service, provider";
const shared = `area_type, area_code, 'Yardstick' as framework, '2008-09' as edition, period, breakdown,
      provider || of_service as breakdown_value, bool_or(is_incomplete) as is_incomplete`;

export const spendingByProvider: FigureUnit = {
  name: "spending by who provides the service",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${partsSql}
    select ${shared}, 'EX-PROVIDER' as indicator_code,
      coalesce(sum(gross_current_gbp) filter (is_of_provider), 0) as numerator,
      sum(gross_current_gbp) as denominator, 100 * numerator / nullif(denominator, 0) as value,
      ${sourcesOf("numerator and denominator")} as sources
    from each_provider group by ${grouped}`,
};

export const activityByProvider: FigureUnit = {
  name: "units of service by who provides them",
  counts: "money",
  relations: [{ kind: "none", why: "units of service are of no known number of people" }],
  query: `with ${partsSql}
    select ${shared}, 'EX-PROVIDED' as indicator_code,
      coalesce(sum(activity_count) filter (is_of_provider), 0) as numerator,
      sum(activity_count) as denominator, 100 * numerator / nullif(denominator, 0) as value,
      ${sourcesOf("numerator and denominator")} as sources
    from each_provider where breakdown = 'provision+service' and activity_count is not null
    group by ${grouped} having count(distinct activity_unit) = 1`,
};

export const unitCostsByProvider: FigureUnit = {
  name: "unit costs by who provides the service",
  counts: "money",
  relations: [moneyOfMany],
  query: `with ${partsSql}
    select ${shared}, 'UC-PROVIDER' as indicator_code, sum(gross_current_gbp) as numerator,
      sum(activity_count) as denominator, sum(gross_current_gbp) / nullif(sum(activity_count), 0) as value,
      ${sourcesOf("cost and activity")} as sources
    from each_provider where breakdown = 'provision+service' and activity_count is not null and is_of_provider
    group by ${grouped} having count(distinct activity_unit) = 1`,
};

export const spendingByContract: FigureUnit = {
  name: "spending by kind of contract",
  counts: "money",
  relations: [moneyOfMany],
  query: `with bought as (
      select council_code as area_code, 'council' as area_type, period, contract, gross_current_gbp, load_id, source_row,
        is_incomplete
      from core.expenditure where vintage = 'outturn' and funder = 'council' and contract <> 'all'
    ), areas as (
      select * from bought
      union all
      select * replace (england_code() as area_code, 'england' as area_type) from bought
      where period in (
        select period from bought group by period having ${coversEngland("count(distinct area_code)", "period")})
    )
    select area_type, area_code, 'Yardstick' as framework, '2008-09' as edition, 'EX-CONTRACT' as indicator_code, period,
      'contract' as breakdown, wanted.kind as breakdown_value,
      coalesce(sum(gross_current_gbp) filter (contract = wanted.kind), 0) as numerator,
      sum(gross_current_gbp) as denominator, 100 * numerator / nullif(denominator, 0) as value,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("numerator and denominator")} as sources
    from areas cross join (values ('block'), ('spot')) as wanted (kind)
    group by area_type, area_code, period, wanted.kind`,
};
