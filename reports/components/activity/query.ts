import { z } from "zod";
import { quoted } from "../../../src/contract/sql.ts";
import { listed } from "../../../src/site/query.ts";
import { comparators, figureKey, valued } from "../figure/query.ts";

/** A figure of the council's own activity, beside its comparators. */
export const activityFigure = {
  framework: z.string(),
  ...figureKey,
  title: z.string(),
  unit: z.string(),
  decimals: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  ...valued,
  england_value: z.number().nullable(),
  ...comparators,
};

/** SQL: the figures of these activities in the two newest years of each, by council. */
export function activitySql(codes: readonly string[]): string {
  return `select figure.area_code as council_code, framework, indicator_code, title, figure.unit, decimals, definition,
      person_type, basis, period, breakdown, breakdown_value, numerator, denominator, figure.value, value_status,
      lower_95, upper_95, england_value, ${listed(comparators)}
    from pub.figure as figure
    join pub.indicator as indicator using (framework, edition, indicator_code)
    left join pub.figure_beside as beside using (figure_id)
    where framework = 'Yardstick' and area_type = 'council' and is_latest and breakdown <> 'locality'
      and indicator_code in (${codes.map(quoted).join(", ")})
    qualify dense_rank() over (partition by figure.area_code, indicator_code order by period desc) <= 2
    order by council_code, indicator_code, period, person_type, breakdown, breakdown_value`;
}
