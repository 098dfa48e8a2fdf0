import { z } from "zod";
import { z95 } from "../../../src/methods/confidence.ts";
import { figureKey, valued } from "../../components/figure/query.ts";

const text = z.string();
const number = z.number().nullable();

/** A figure of a place below the council, beside the council's own. */
export const localityFigure = {
  ...figureKey,
  title: text,
  unit: text,
  decimals: z.number(),
  /** The place, its kind and the larger one that it lies in: its code alone where the council lists it no more. */
  name: text,
  kind: text.nullable(),
  lies_in: text.nullable(),
  /** 1 for the most deprived fifth. */
  deprivation_fifth: text.nullable(),
  numerator: number,
  denominator: number,
  ...valued,
  /** Of everyone in the council. */
  council_value: number,
};

/** SQL: figures by locality of the newest year of each measure. */
const newestSql = `select figure.* from pub.figure as figure
    where breakdown = 'locality' and is_latest
    qualify period = max(period) over (partition by area_code, indicator_code)`;

export const localityFiguresSql = `with own as (${newestSql})
  select own.area_code as council_code, own.indicator_code, own.definition, own.person_type, own.basis, own.period,
    own.breakdown, own.breakdown_value, title, own.unit, decimals,
    coalesce(place.name, split_part(own.breakdown_value, ':', 2)) as name, cast(place.kind as varchar) as kind, lies_in,
    cast(deprivation_fifth as varchar) as deprivation_fifth, own.numerator, own.denominator, own.value, own.value_status,
    own.lower_95, own.upper_95, whole.value as council_value
  from own
  join pub.indicator as indicator using (framework, edition, indicator_code)
  left join pub.locality as place on place.council_code = own.area_code
    and place.breakdown_value = own.breakdown_value
  left join pub.figure as whole on whole.area_type = 'council' and whole.area_code = own.area_code and whole.is_latest
    and whole.indicator_code = own.indicator_code and whole.definition = own.definition
    and whole.person_type = own.person_type and whole.basis = own.basis and whole.period = own.period
    and whole.breakdown = 'all'
  order by council_code, own.indicator_code, own.person_type, own.value desc nulls last, name`;

/** A rate by fifth of deprivation, and the slope of it, of localities whose figures may all be shown. */
export const deprivationFifth = {
  indicator_code: text,
  person_type: text,
  basis: text,
  period: text,
  title: text,
  decimals: z.number(),
  /** 1 for the most deprived fifth. */
  fifth: text,
  /** Places in it. */
  place_count: z.number(),
  numerator: number,
  population: number,
  /** Per 100,000 adults; null where the count of one of its places is not shown. */
  value: number,
  lower_95: number,
  upper_95: number,
  /** From the most to the least deprived, per 100,000; null where `refusal` says why. */
  slope: number,
  slope_lower: number,
  slope_upper: number,
  refusal: text.nullable(),
};

const rateLimit = (side: "lower" | "upper") => `100000 / population * case
      when numerator >= 10 then byar_${side}(numerator, ${z95}) else exact_poisson_${side}(numerator, 0.95) end`;

/**
 * Rates by fifth, made of what is published alone: a fifth of which one place is hidden has none. There are rows where a
 * place has a fifth; where another has none the slope is refused.
 */
export const deprivationFifthsSql = `with own as (${newestSql}), placed as (
    select own.area_code as council_code, own.indicator_code, own.person_type, own.basis, own.period, title, decimals,
      cast(deprivation_fifth as varchar) as fifth, numerator, population_count,
      rounded_to is not null as is_rounded
    from own
    join pub.indicator as indicator using (framework, edition, indicator_code)
    left join pub.locality as place on place.council_code = own.area_code
      and place.breakdown_value = own.breakdown_value
    where own.unit = 'per_100k'
  ), counted as (
    select council_code, indicator_code, person_type, basis, period, title, decimals, fifth, count(*) as place_count,
      bool_or(is_rounded) as is_rounded,
      case when count(numerator) = count(*) then sum(numerator) end as numerator,
      case when count(population_count) = count(*) then cast(sum(population_count) as double) end as population
    from placed group by all
  ), rated as (
    select *, 100000 * numerator / population as value, 1e10 * numerator / (population * population) as variance
    from counted
  ), listed as (
    select council_code, indicator_code, person_type, list(value order by fifth) as figures,
      list(population order by fifth) as populations, list(variance order by fifth) as variances,
      coalesce(sum(place_count) filter (fifth is null), 0) as unplaced, bool_or(is_rounded) as is_rounded
    from rated group by all
  ), sloped as (
    select council_code, indicator_code, person_type,
      coalesce(case when is_rounded then 'its counts are rounded' when unplaced > 0 then unplaced || ' of its places have no fifth' end,
        slope_index_refusal(figures, populations)) as refusal,
      slope_index(figures, populations) as slope,
      slope_index_lower(figures, populations, variances, ${z95}) as slope_lower,
      slope_index_upper(figures, populations, variances, ${z95}) as slope_upper
    from listed
  )
  select council_code, indicator_code, person_type, basis, period, title, decimals, fifth, place_count, numerator,
    population, value, ${rateLimit("lower")} as lower_95, ${rateLimit("upper")} as upper_95,
    case when refusal is null then slope end as slope, case when refusal is null then slope_lower end as slope_lower,
    case when refusal is null then slope_upper end as slope_upper, refusal
  from rated join sloped using (council_code, indicator_code, person_type)
  where fifth is not null
  order by council_code, indicator_code, person_type, fifth`;
