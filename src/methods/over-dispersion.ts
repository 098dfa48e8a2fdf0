import { z95, z998 } from "./confidence.ts";
import { funnelPosition } from "./funnel-position.ts";
import type { Method } from "./method.ts";

const areas = `(select 'm' as measure, 'area ' || i as area_code, 'share' as scale, o / n as value, n as weight
  from (select unnest([90, 160, 150, 240, 205, 330, 260, 420, 390, 640, 600, 1020]) as o,
    unnest([400, 520, 610, 700, 820, 900, 1050, 1200, 1500, 1800, 2400, 3000]) as n, unnest(range(12)) as i))`;

/** The table macro, whose columns and meaning `overDispersion` tells. A tenth of ten areas is one: it takes ten. */
const table = `create or replace macro over_dispersion(areas) as table
  with averaged as (
    select measure, area_code, scale, value::double as value, weight::double as weight,
      sum(weight::double * value) over (partition by measure) / sum(weight::double) over (partition by measure) as average,
      count(*) over (partition by measure) as area_count
    from query_table(areas)
  ), measured as (
    select *, case when scale = 'score' then 1 / weight else 0.25 / weight end as variance,
      case when area_count < 10 then 'there are fewer than 10 areas'
        when scale <> 'score' and average = 0 or scale = 'share' and average = 1
          then 'the average is 0 or 1, so that nothing varies' end as refusal,
      case when refusal is null then (funnel_root(value, scale) - funnel_root(average, scale)) / sqrt(variance) end as z
    from averaged
  ), drawn_in as (
    select *, greatest(least(z, quantile_cont(z, 0.9) over (partition by measure)),
      quantile_cont(z, 0.1) over (partition by measure)) as winsorised_z
    from measured
  ), dispersed as (
    select measure, avg(winsorised_z ** 2) as phi, greatest(0, (count(*) * phi - (count(*) - 1))
      / (sum(1 / variance) - sum(1 / variance ** 2) / sum(1 / variance))) as tau_squared
    from drawn_in where refusal is null
    group by measure
  ), spread as (
    select *, sqrt(variance + tau_squared) as deviation from drawn_in left join dispersed using (measure)
  )
  select measure, area_code, value, average, area_count, z, winsorised_z, phi, tau_squared,
    funnel_limit(average, scale, ${-z95} * deviation) as lower_95,
    funnel_limit(average, scale, ${z95} * deviation) as upper_95,
    funnel_limit(average, scale, ${-z998} * deviation) as lower_998,
    funnel_limit(average, scale, ${z998} * deviation) as upper_998, refusal
  from spread
  order by measure, area_code`;

/**
 * Funnel limits that allow for what differs between areas beside chance. `from over_dispersion('areas')` reads the
 * columns `measure`, `area_code`, `scale`, `value` and `weight`, all of them known. `scale` is the same for all areas of a measure:
 * - `share`: a proportion from 0 to 1 of `weight` people, judged as the angle whose sine is its square root;
 * - `rate`: events per one of `weight`, judged as its square root;
 * - `score`: a mean or a weighted share, judged as it is; `weight` is 1 ÷ the square of its standard error.
 *
 * It gives for each area `average` (weighted by `weight`: all events over all people), its z-score by chance alone, the
 * same drawn in to the 10th and 90th centile of all (winsorised), phi (the mean of its square: 1 by chance alone),
 * tau_squared (the variance between areas on the judged scale; 0 where phi is not above 1) and the limits
 * `average ± z √(variance by chance + tau_squared)`, cut off at 0 (and angles at 90°) and carried back to the scale of `value`. Limits, z and
 * phi are null where `refusal` says why. `funnel_position` says where a value lies among its limits.
 *
 * Spiegelhalter (2005), Quality and Safety in Health Care 14, 347–351.
 */
export const overDispersion: Method = {
  name: "over_dispersion",
  title: "Funnel limits with over-dispersion",
  purpose:
    "Which areas stand out: differ from the average by more than chance and the usual differences between areas.",
  citation: "Spiegelhalter (2005)",
  formula:
    "Shares are turned into angles and rates into square roots, on which chance is the same at any level. The z-scores of all areas, the outermost tenths drawn in, give the variance between areas; it is added to the variance by chance. A survey’s variance is that of its published margin.",
  refuses: "For fewer than 10 areas, where the average is 0 or 1, and for figures without an interval.",
  cases: [
    {
      question: "Twelve invented areas: how many times the variance by chance (phi), and the variance between areas",
      query: `with areas as (from ${areas}) select any_value(phi), any_value(tau_squared) from over_dispersion('areas')`,
      answer: "12.57069, 0.0026518",
      source: "worked with numpy",
    },
    {
      question: "Where 28.1% lies between limits of 20% to 40% (95%) and 15% to 46% (99.8%)",
      query: "select funnel_position(0.281, 0.2, 0.4, 0.15, 0.46)",
      answer: "inside",
      source: "by hand",
    },
  ],
  macros: [
    funnelPosition,
    `create or replace macro funnel_root(value, scale) as case scale
      when 'share' then asin(sqrt(greatest(0, least(1, value)))) when 'rate' then sqrt(value) when 'score' then value end`,
    `create or replace macro funnel_limit(average, scale, distance) as case
      when distance is null then null
      when scale = 'share' then sin(greatest(0, least(pi() / 2, funnel_root(average, scale) + distance))) ** 2
      when scale = 'rate' then greatest(0, sqrt(average) + distance) ** 2
      when scale = 'score' then average + distance end`,
    table,
  ],
};
