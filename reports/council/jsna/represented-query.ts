import { z } from "zod";
import { z95 } from "../../../src/methods/confidence.ts";
import { figureKey } from "../../components/figure/query.ts";
import { roleNameSql } from "../../components/words/roles-query.ts";

const text = z.string();
const number = z.number().nullable();

/** A group’s share with a personal budget beside that of everyone else who is eligible, in percentage points. */
export const represented = {
  ...figureKey,
  /** People of the group who are eligible; null where they are hidden. */
  denominator: number,
  value: number,
  value_status: text,
  /** The share of everyone else; null where they are too few to tell. */
  rest_value: number,
  /** The group’s share less that of everyone else, with Newcombe’s limits; null where `refusal` says why. */
  difference: number,
  lower_difference: number,
  upper_difference: number,
  refusal: text.nullable(),
  comparator_n: z.number(),
  comparator_median: number,
};

/** SQL: the groups of every council in its newest quarter, each beside the rest: hidden where either side is of few. */
export const besideRestSql = `with budgets as (
    select * from pub.figure
    where indicator_code = 'PPF-12' and definition = 'adass_eligible' and person_type = 'client'
      and area_type = 'council' and is_latest and period like '% Q4'
    qualify dense_rank() over (partition by area_code order by period desc) = 1
  ), paired as (
    select part.*, whole.numerator - part.numerator as rest_numerator,
      whole.denominator - part.denominator as rest_denominator,
      part.rounded_to is not null or whole.rounded_to is not null as is_rounded
    from budgets as part join budgets as whole using (area_code, period)
    where whole.breakdown = 'all' and part.breakdown <> 'all' and part.breakdown_value <> 'not_stated'
  ), judged as (
    select *, case
        when value_status = 'nobody' then 'nobody of the group is eligible'
        when value is null then 'the group’s count is not shown'
        when is_rounded then 'counts are rounded, so that no interval of the difference can be made'
        when rest_denominator is null then 'the count of everyone is not shown'
        when least(rest_numerator, rest_denominator - rest_numerator) < (
          select max(threshold) from pub.disclosure_rule where return_name = 'personal_budgets')
          then 'everyone else is too few to tell of' end as refusal
    from paired
  )
  select *, case when refusal is null then 100 * rest_numerator / rest_denominator end as rest_value,
    case when refusal is null then value - 100 * rest_numerator / rest_denominator end as difference,
    case when refusal is null then
      100 * newcombe_lower(numerator, denominator, rest_numerator, rest_denominator, ${z95}) end as lower_difference,
    case when refusal is null then
      100 * newcombe_upper(numerator, denominator, rest_numerator, rest_denominator, ${z95}) end as upper_difference
  from judged`;

const key = Object.keys(figureKey);

export const representedSql = `with beside_rest as (${besideRestSql}), others as (
    select comparator.council_code, period, breakdown, breakdown_value, count(difference) as comparator_n,
      median(difference) as comparator_median
    from pub.comparator as comparator join pub.comparator_set using (council_code, scheme, edition)
    join beside_rest on area_code = comparator_code
    where comparator_code <> comparator.council_code
    group by comparator.council_code, period, breakdown, breakdown_value
  )
  select area_code as council_code, ${key.map((name) => `beside_rest.${name}`).join(", ")}, denominator, value,
    value_status, rest_value, difference, lower_difference, upper_difference, refusal,
    coalesce(comparator_n, 0) as comparator_n, comparator_median
  from beside_rest left join others on others.council_code = area_code and others.period = beside_rest.period
    and others.breakdown = beside_rest.breakdown and others.breakdown_value = beside_rest.breakdown_value
  order by council_code, beside_rest.breakdown, beside_rest.breakdown_value`;

/** What the council records that it means to commission for a group or about a topic of its needs assessment. */
export const intention = {
  /** A client group of the guidance, or a topic of the needs assessment. */
  subject: text,
  title: text,
  due_on: text.nullable(),
  done_on: text.nullable(),
  status: text,
  role: text.nullable(),
};

export const intentionsSql = `select council_code, cast(subject as varchar) as subject, title,
    cast(due_on as varchar) as due_on, cast(done_on as varchar) as done_on, cast(status as varchar) as status,
    ${roleNameSql} as role
  from pub.evidence
  where kind = 'plan' and status <> 'withdrawn'
    and (subject_kind = 'client_group' or (subject_kind = 'needs_topic' and subject not in ('document', 'action')))
  order by council_code, subject, due_on nulls last, item_id`;
