import { z } from "zod";
import { dataSet, listed, table } from "../../../../src/site/query.ts";
import { figureKey } from "../../../components/figure/query.ts";

const number = z.number().nullable();

/** A figure from which demand and cost ahead are worked out. */
const figure = {
  ...figureKey,
  vintage: z.string(),
  numerator: number,
  denominator: number,
  value: number,
  value_status: z.string(),
};

/** People by age, estimated and projected; people supported at the newest 31 March; spending on older people and on all. */
export const demandAhead = dataSet({
  name: "demand-ahead",
  per: "council",
  tables: {
    figures: table(
      figure,
      `with used as (
        select * from pub.figure
        where area_type = 'council' and is_latest and (
          (indicator_code = 'POP' and breakdown = 'age_band' and breakdown_value in ('18-64', '65+'))
          or (indicator_code = 'SERVED' and breakdown = 'age_band' and period like '% Q4')
          or indicator_code = 'EX-RES')
      )
      select area_code as council_code, ${listed(figure)} from used
      where indicator_code = 'POP' or period = (
        select max(period) from used as other
        where other.area_code = used.area_code and other.indicator_code = used.indicator_code)
      order by council_code, indicator_code, definition, period, breakdown, breakdown_value`,
    ),
  },
});
