import { z95, z998 } from "./confidence.ts";
import type { Method } from "./method.ts";

const areas = `(select 'm' as measure, 'area ' || i as area_code, o as numerator, n as denominator
  from (select unnest([90, 160, 150, 240, 205, 330, 260, 420, 390, 640, 600, 1020]) as o,
    unnest([400, 520, 610, 700, 820, 900, 1050, 1200, 1500, 1800, 2400, 3000]) as n, unnest(range(12)) as i))`;

/**
 * The table macro: `areas` names a table, view or named step with measure, area_code, numerator and denominator. A tenth
 * of the areas at each end is drawn in, so that it takes ten areas for that to be one.
 */
const table = `create or replace macro over_dispersion(areas, kind) as table
  with valid as (
    select measure, area_code, numerator::double as o, denominator::double as n
    from query_table(areas)
    where denominator > 0 and numerator >= 0 and (kind = 'rate' or numerator <= denominator)
  ), centred as (
    select *, o / n as value, sum(o) over (partition by measure) / sum(n) over (partition by measure) as average,
      count(*) over (partition by measure) as area_count
    from valid
  ), measured as (
    select *, case kind when 'proportion' then average * (1 - average) / n when 'rate' then average / n end as variance
    from centred
  ), judged as (
    select *, case
        when kind not in ('proportion', 'rate') then 'the kind is neither proportion nor rate'
        when area_count < 10 then 'there are fewer than 10 areas'
        when variance = 0 then 'the average is 0 or 1, so that nothing varies' end as refusal,
      case when refusal is null then (value - average) / sqrt(variance) end as z
    from measured
  ), drawn_in as (
    select *, greatest(least(z, quantile_cont(z, 0.9) over (partition by measure)),
      quantile_cont(z, 0.1) over (partition by measure)) as winsorised_z
    from judged
  ), dispersed as (
    select measure, avg(winsorised_z ** 2) as phi, greatest(0, (count(*) * phi - (count(*) - 1))
      / (sum(1 / variance) - sum(1 / variance ** 2) / sum(1 / variance))) as tau_squared
    from drawn_in where refusal is null
    group by measure
  )
  select measure, area_code, value, average, area_count, z, winsorised_z, phi, tau_squared,
    over_dispersed_lower(average, variance, tau_squared, ${z95}) as lower_95,
    over_dispersed_upper(average, variance, tau_squared, ${z95}, kind) as upper_95,
    over_dispersed_lower(average, variance, tau_squared, ${z998}) as lower_998,
    over_dispersed_upper(average, variance, tau_squared, ${z998}, kind) as upper_998, refusal
  from drawn_in left join dispersed using (measure)
  order by measure, area_code`;

/**
 * Funnel limits widened by what differs between areas beside chance. `from over_dispersion('areas', kind)`, with kind
 * `proportion` or `rate`, gives for each area of each measure its z-score, the same drawn in to the 10th and 90th
 * centile of all (winsorised), phi (the mean of its square: 1 by chance alone), tau_squared (the variance between areas;
 * 0 where phi is not above 1), and the limits `average ± z √(variance by chance + tau_squared)`, on the scale of
 * numerator ÷ denominator. Rows without a valid numerator and denominator are left out. Limits, z and phi are null
 * where `refusal` says why. `over_dispersion_note` says in words that too many areas lie outside; null where not.
 *
 * Spiegelhalter (2005), Quality and Safety in Health Care 14, 347–351.
 */
export const overDispersion: Method = {
  name: "over_dispersion",
  title: "Funnel limits with over-dispersion",
  purpose: "Which areas differ from the average by more than chance and the usual differences between areas.",
  citation: "Spiegelhalter (2005b)",
  formula:
    "The z-scores of all areas, the outermost tenths drawn in, give the variance between areas; it is added to the variance by chance.",
  refuses: "For fewer than 10 areas, and where the average is 0 or 1.",
  cases: [
    {
      question: "Twelve invented areas: phi and the variance between them",
      query: `with areas as (from ${areas}) select any_value(phi), any_value(tau_squared)
        from over_dispersion('areas', 'proportion')`,
      answer: "12.43594, 0.0022116",
      source: "worked with numpy",
    },
    {
      question: "9 of 152 areas outside the 99.8% limits",
      query: "select over_dispersion_note(9, 152)",
      answer:
        "9 of 152 areas lie outside the 99.8% limits, more than 5%: areas differ by more than chance, so being outside says little of one area",
      source: "9 is 5.9%",
    },
  ],
  macros: [
    `create or replace macro over_dispersed_lower(average, variance, tau_squared, z) as case
      when tau_squared is not null then greatest(0, average - z * sqrt(variance + tau_squared)) end`,
    `create or replace macro over_dispersed_upper(average, variance, tau_squared, z, kind) as case
      when tau_squared is not null then
        least(case kind when 'proportion' then 1 else 'infinity'::double end, average + z * sqrt(variance + tau_squared)) end`,
    table,
    `create or replace macro over_dispersion_note(outside_count, area_count) as case
      when outside_count > 0.05 * area_count then outside_count || ' of ' || area_count
        || ' areas lie outside the 99.8% limits, more than 5%: areas differ by more than chance, so being outside says little of one area'
      end`,
  ],
};
