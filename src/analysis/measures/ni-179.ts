import { moneyOfMany } from "./relation.ts";
import { type FigureUnit, sourcesOf } from "./unit.ts";

/**
 * National indicator 179 from the council's register of gains, all services: the net value in the year of cash-releasing
 * gains made since April 2008 and sustained. Actual from the latest July submission; forecast of a year from the October
 * submission of that year, unless the council has returned a forecast of the indicator itself.
 */
export const ni179: FigureUnit = {
  name: "national indicator 179",
  counts: "money",
  relations: [moneyOfMany],
  query: `select council_code as area_code, 'NIS' as framework, '2008-09' as edition, 'NI 179' as indicator_code,
      period, vintage, sum(net_gbp) filter (is_cash_releasing) as numerator,
      coalesce(sum(net_gbp) filter (is_cash_releasing), 0) as value, 'not_applicable' as denominator_status,
      bool_or(is_incomplete) as is_incomplete, ${sourcesOf("gain")} as sources
    from out.gain_value
    where (vintage = 'actual' and is_latest_submission and left(period, 4) < left(submission, 4))
      or (vintage = 'forecast' and left(period, 4) || '-10' = submission and (council_code, period) not in (
        select (council_code, period) from core.ni_returns where indicator_code = 'NI 179' and vintage = 'forecast'))
    group by council_code, period, vintage`,
};
