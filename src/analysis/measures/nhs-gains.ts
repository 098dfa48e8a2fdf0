import { moneyOfMany } from "./relation.ts";
import { coversEngland, type FigureUnit, sourcesOf } from "./unit.ts";

/**
 * What of the gains in adult social care falls to the NHS, in the year: of gains that are sustained, whether they release
 * the council's cash or not. Actual from the latest July submission, forecast from the October submission of the year.
 * It is stated beside a gain and is no part of its net value, so nothing is taken off the council's savings.
 */
export const nhsGains: FigureUnit = {
  name: "gains that fall to the NHS",
  counts: "money",
  relations: [moneyOfMany],
  query: `with registered as (
      select * from out.gain_value
      where service = 'adult_social_care'
        and ((vintage = 'actual' and is_latest_submission and left(period, 4) < left(submission, 4))
          or (vintage = 'forecast' and left(period, 4) || '-10' = submission))
    ), of_councils as (
      select council_code as area_code, period, vintage, sum(nhs_share_gbp) as value,
        bool_or(is_incomplete) as is_incomplete, ${sourcesOf("gain")} as sources
      from registered group by council_code, period, vintage
    ), areas as (
      select 'council' as area_type, * from of_councils
      union all
      select 'england', england_code(), period, vintage, sum(value), bool_or(is_incomplete), flatten(list(sources))
      from of_councils where value is not null group by period, vintage
      having ${coversEngland("count(*)", "period")}
    )
    select area_type, area_code, 'Yardstick' as framework, '2008-09' as edition, 'GAIN-NHS' as indicator_code, period,
      vintage, value as numerator, value, 'not_applicable' as denominator_status, is_incomplete, sources
    from areas`,
};
