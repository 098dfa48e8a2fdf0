import { z95 } from "../../methods/confidence.ts";
import { byPeriod } from "../stage/order.ts";
import { notComparedJoin } from "./not-compared.ts";

/** The columns that say which figures stand in one funnel: one measure of one period, judged on one scale. */
const funnel = `framework, edition, indicator_code, definition, person_type, basis, period, breakdown, breakdown_value,
  scale`;

/**
 * The rows of `funnel_limit` for the figures that were touched: the limits within which a council's figure is expected,
 * given the usual differences between councils, on the scale of its value (the method `over_dispersion`).
 * - `average`: of all councils in the funnel; `dispersion`: how many times the variance by chance alone the councils have;
 * - `chance_z`: how many standard errors of chance alone it is from the average, on the scale it is judged on;
 * - `position`: `inside`, `above_95`, `below_95`, `above_998` or `below_998`;
 * - `stands_out`: outside the 95% limits. It is not what `benchmark` says: better or worse is by a council's own interval;
 * - `refusal`: why there are no limits; null where there are.
 *
 * Shares are judged as angles, rates as square roots, and figures with a published margin as they are, by that margin.
 * Both schemas are made of their own figures: a hidden one enters neither the average of `pub` nor its limits. Counts,
 * sums of money and figures without a value have no row.
 */
export function funnelLimitsSql(schema: "out" | "pub"): string {
  return `with candidate as (
      select figure.*, not_compared,
        case when upper_95 > lower_95 then case when method in ('wilson', 'rounded_share') then 'share'
          when method in ('byar', 'exact_poisson') and figure.unit in ('per_100k', 'per_10k') then 'rate'
          when method in ('published', 'standardised_rate') then 'score' end end as scale,
        case when scale = 'share' then 100 when figure.unit = 'per_100k' and scale = 'rate' then 100000
          when scale = 'rate' then 10000 else 1 end as multiplier,
        case when not_compared is not null then not_compared
          when scale is null then 'the figure has no interval'
          else too_few_refusal(indicator.kind, numerator, denominator, counted_many) end as barred
      from ${schema}.figure as figure
      join touched_figure using (figure_id)
      join meta.indicator as indicator using (framework, edition, indicator_code)
      ${notComparedJoin("figure")}
      where area_type = 'council' and is_latest and value is not null
        and indicator.kind not in ('count', 'money') and breakdown <> 'age_band+sex'
    ), funnel_area as (
      select hash(${funnel}) as measure, figure_id as area_code, scale, value / multiplier as value,
        case when scale = 'score' then (2 * ${z95} / (upper_95 - lower_95)) ** 2 else denominator end as weight
      from candidate where barred is null
    ), limited as (
      select area_code as figure_id, average, phi, z, lower_95, upper_95, lower_998, upper_998, refusal
      from over_dispersion('funnel_area')
    )
    select figure_id, limited.lower_95 * multiplier as lower_95, limited.upper_95 * multiplier as upper_95,
      limited.lower_998 * multiplier as lower_998, limited.upper_998 * multiplier as upper_998,
      average * multiplier as average, phi as dispersion, z as chance_z,
      funnel_position(value / multiplier, limited.lower_95, limited.upper_95, limited.lower_998, limited.upper_998)
        as position,
      position <> 'inside' as stands_out, coalesce(barred, refusal) as refusal
    from candidate left join limited using (figure_id)
    order by ${byPeriod}`;
}
