import { z } from "zod";

/** One council's unit cost of a service. */
export const unitCost = {
  council_code: z.string(),
  council_name: z.string(),
  service: z.string(),
  period: z.string(),
  value: z.number().nullable(),
  value_status: z.string(),
  /** Further from the median than 3.5 scaled median absolute deviations (Iglewicz and Hoaglin, 1993). */
  is_outlier: z.boolean(),
};

/** Which figures are unit costs of a kind, and what tells one service from another. */
interface UnitCosts {
  /** SQL over pub.figure. */
  readonly where: string;
  /** The column of pub.figure that names the service. */
  readonly service: "breakdown_value" | "indicator_code";
}

/** In median absolute deviations: 3.5 standard deviations of a normal distribution (Iglewicz and Hoaglin, 1993). */
export const outlierDistance = 3.5 * 1.4826;

/**
 * SQL: every council's unit costs of the newest year of each service. An outlier is further from the median than
 * `outlierDistance` by the method `median_distance`; for fewer than five councils, or with no spread, there is none.
 */
export function newestCostsSql({ where, service }: UnitCosts): string {
  return `with costs as (
      select area_code as council_code, area_name as council_name, ${service} as service, period, value, value_status
      from pub.figure where ${where} and is_latest and area_type = 'council'
    ), newest as (
      select service, max(period) as period from costs where value is not null group by service
    ), shown as (
      select costs.* from costs join newest using (service, period)
    ), placed as (
      select *, median_distance(value, service) as place from shown
    )
    select council_code, council_name, service, period, value, value_status,
      coalesce(abs(place.distance) > ${outlierDistance}, false) as is_outlier
    from placed
    order by service, council_code`;
}
