import { activities } from "../../catalogue/activities.ts";
import { type Activity, groupedAs } from "../../catalogue/activity.ts";
import { quoted, sql } from "../../contract/sql.ts";
import { budgetHolders, countedTwice, ofYear, sameAs } from "./activity-counted-twice.ts";
import { peopleSql } from "./people.ts";
import { breakdownsMakeAll, type Relation } from "./relation.ts";
import { coversEngland, type FigureUnit, sourcesOf } from "./unit.ts";

const ofPeople = ({ counted }: Activity) => counted === "people";
const isShare = (of: Activity) => ofPeople(of) && of.of !== null;
const isRate = (of: Activity) => ofPeople(of) && of.isPerAdult;
const isCount = (of: Activity) => ofPeople(of) && of.of === null && !of.isPerAdult;

/**
 * SQL: the group of a row. A locality's code is its council's own, and two councils may have the same one: the code of the
 * council before it keeps one from standing beside the other.
 */
const groupSql = `if(breakdown = 'locality', council_code || ':', '') || breakdown_value`;

/** SQL: what councils returned of these activities, by indicator. */
function returnedSql(isOf: (of: Activity) => boolean): string {
  const named = activities
    .filter(isOf)
    .map(({ measure, code, basis }) => [measure, code, basis].map(quoted).join(", "));
  return sql`named (measure, indicator_code, basis) as (
      values ${named.map((values) => `(${values})`).join(", ")}
    ), returned as (
      select 'council' as area_type, council_code as area_code, 'Yardstick' as framework, '2008-09' as edition,
        indicator_code, person_type, named.basis as basis, period, breakdown, ${groupSql} as breakdown_value, "count",
        of_count, mean_gbp, median_gbp, median_days, is_incomplete, load_id, source_row
      from core.activity join named on named.measure = cast(activity.measure as varchar)
    )`;
}

const key = "framework, edition, indicator_code, person_type, basis, period, breakdown, breakdown_value";

/** SQL: figures of councils with `numerator` and `denominator` as `counted`, and England's where nearly all have one. */
const withEnglandSql = sql`areas as (
      from counted
      union all by name
      select 'england' as area_type, england_code() as area_code, ${key}, sum(numerator) as numerator,
        sum(denominator) as denominator, bool_or(is_incomplete) as is_incomplete, flatten(list(sources)) as sources
      from counted group by ${key}
      having ${coversEngland("count(distinct area_code)", "period")}
    )`;

/** What the figures of these activities add up with: their groups, and England. */
function relationsOf(isOf: (of: Activity) => boolean): Relation[] {
  return activities.filter(isOf).flatMap((of): Relation[] => {
    const cells = { indicator_code: of.code };
    const shared = groupedAs(of, "shares").map((breakdown): Relation => {
      return { kind: "shares", parts: { ...cells, breakdown, breakdown_value: [] } };
    });
    const parts = breakdownsMakeAll(cells, groupedAs(of, "parts"), { isOfNumerators: of.isPerAdult });
    return [...parts, ...shared, { kind: "areas", of: cells }];
  });
}

/** SQL: what councils returned of activities that are shares, with England. */
function shareQuery(isOf: (of: Activity) => boolean): string {
  return sql`with ${returnedSql(isOf)}, counted as (
      select area_type, area_code, ${key}, "count" as numerator, of_count as denominator, is_incomplete,
        [{'load_id': load_id, 'source_row': source_row, 'role': 'numerator and denominator'}] as sources
      from returned
    ), ${withEnglandSql}
    select *, 100 * numerator / nullif(denominator, 0) as value from areas`;
}

/** SQL: what councils returned of activities that are counts, with England. */
function countQuery(isOf: (of: Activity) => boolean): string {
  return sql`with ${returnedSql(isOf)}, counted as (
      select area_type, area_code, ${key}, "count" as numerator, null::bigint as denominator, is_incomplete,
        [{'load_id': load_id, 'source_row': source_row, 'role': 'as returned'}] as sources
      from returned
    ), ${withEnglandSql}
    select * exclude (denominator), numerator as value, 'not_applicable' as denominator_status from areas`;
}

export const activityShares: FigureUnit = {
  name: "shares of activity",
  counts: "council",
  relations: [{ kind: "none", why: "some groups overlap" }, ...relationsOf(isShare), ...countedTwice],
  byPeriodOf: "activity",
  query: shareQuery(isShare),
};

/**
 * Per 100,000 adults of the same ages: the mid-year estimate of the calendar year in which the year begins; of a locality
 * the adults that the council's list of localities gives it.
 */
export const activityRates: FigureUnit = {
  name: "rates of activity",
  counts: "council",
  relations: [{ kind: "none", why: "populations are published" }, ...relationsOf(isRate)],
  byPeriodOf: "activity",
  query: sql`with ${returnedSql(isRate)}, bands (band, lowest, highest) as (
      values ('all', 18, 150), ('18-64', 18, 64), ('65-74', 65, 74), ('75-84', 75, 84), ('85+', 85, 150)
    ), people as (
      select area_code, period as year, band, sum(people) as people, ${sourcesOf("denominator")} as sources
      from ${peopleSql} join bands on first_age between lowest and highest
      where definition = 'estimate' and area_type = 'council' and age_band <> 'all'
      group by all
      union all
      select council_code, null, council_code || ':' || locality_code, population_count,
        [{'load_id': load_id, 'source_row': source_row, 'role': 'denominator'}]
      from core.localities
    ), counted as (
      select area_type, returned.area_code, ${key}, "count" as numerator, people as denominator, is_incomplete,
        list_prepend({'load_id': load_id, 'source_row': source_row, 'role': 'numerator'}, sources) as sources
      from returned left join people on people.area_code = returned.area_code
        and coalesce(people.year, left(period, 4)) = left(period, 4)
        and people.band = if(breakdown in ('age_band', 'locality'), breakdown_value, 'all')
      where people is not null or breakdown = 'locality'
    ), ${withEnglandSql}
    select *, 100000 * numerator / nullif(denominator, 0) as value from areas`,
};

export const activityCounts: FigureUnit = {
  name: "counts of activity",
  counts: "council",
  relations: [
    { kind: "none", why: "some are in no parts and of no whole" },
    ...relationsOf(isCount),
    {
      kind: "at most",
      smaller: { ...ofYear("ACT-PB-COUNT"), definition: "", breakdown: ["all", "client_group", "rurality"] },
      larger: { ...budgetHolders, breakdown: ["all", "client_group", "rurality"] },
    },
    sameAs(
      ofYear("ACT-COST-WITH-COUNT"),
      "numerator",
      { ...ofYear("ACT-COST-BEFORE-COUNT"), definition: "" },
      "numerator",
    ),
  ],
  byPeriodOf: "activity",
  query: countQuery(isCount),
};

const ofProviders = ({ counted }: Activity) => counted === "providers";

export const providerCounts: FigureUnit = {
  name: "counts of providers",
  counts: "open",
  byPeriodOf: "activity",
  query: countQuery((of) => ofProviders(of) && of.of === null),
};

export const providerShares: FigureUnit = {
  name: "shares of providers",
  counts: "open",
  byPeriodOf: "activity",
  query: shareQuery((of) => ofProviders(of) && of.of !== null),
};

const amounts = activities.flatMap((of) => of.amounts.map((amount) => ({ of, amount })));

/**
 * Amounts of a person, hidden with the people: what few have on the mean would tell what each has. One that is left out is
 * hidden with them too: nobody has none.
 */
export const activityAmounts: FigureUnit = {
  name: "amounts of activity",
  counts: "money",
  relations: [
    { kind: "none", why: "a mean or a median is no sum" },
    ...amounts.map(({ of, amount }): Relation => {
      return { kind: "together", one: { indicator_code: of.code }, other: { indicator_code: amount.code } };
    }),
  ],
  byPeriodOf: "activity",
  query: sql`with named (measure, indicator_code, basis, amount_column) as (
      values ${amounts
        .map(({ of, amount }) => `(${[of.measure, amount.code, of.basis, amount.column].map(quoted).join(", ")})`)
        .join(", ")}
    )
    select council_code as area_code, 'Yardstick' as framework, '2008-09' as edition, indicator_code, person_type,
      named.basis as basis, period, breakdown, ${groupSql} as breakdown_value, "count" as people_count,
      case amount_column when 'mean_gbp' then cast(mean_gbp as double) when 'median_gbp' then cast(median_gbp as double)
        else median_days end as value,
      if(value is null and "count" = 0, 'nobody', null) as value_status,
      'not_applicable' as numerator_status, 'not_applicable' as denominator_status, is_incomplete,
      [{'load_id': load_id, 'source_row': source_row, 'role': 'as returned'}] as sources
    from core.activity join named on named.measure = cast(activity.measure as varchar)`,
};
