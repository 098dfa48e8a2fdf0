import { byPeriod } from "../stage/order.ts";
import { notComparedJoin } from "./not-compared.ts";

/** The columns that say which measure a figure is of. */
const measure = [
  ...["framework", "edition", "indicator_code", "definition", "person_type", "basis", "period", "breakdown"],
  "breakdown_value",
];

/**
 * The rows of `pub.benchmark` for the figures that were touched: each council's figure beside the same figure of England, of
 * its region and of its type of council, where there is one (`against`). `verdict` is `better`, `similar` or `worse` by
 * the council's own 95% interval where a side is good, else `higher`, `similar` or `lower`; `not_compared` where
 * `refusal` says why: a limit is missing, too few are counted, or the publisher says that areas are not to be compared.
 * Counts and sums of money are not compared: England's is the sum. A publisher's type of council is found by its first
 * word ("Shire Counties").
 */
export const benchmarksSql = `with compared as (
      select figure.*, polarity, not_compared, counted_many, indicator.kind
      from pub.figure as figure
      join touched_figure using (figure_id)
      join meta.indicator as indicator using (framework, edition, indicator_code)
      ${notComparedJoin("figure")}
      where is_latest and indicator.kind not in ('count', 'money') and breakdown <> 'age_band+sex'
    ), own as (
      select compared.*, region, council_type
      from compared join core.councils on area_type = 'council' and council_code = area_code
    ), beside as (
      select own.figure_id, theirs.area_type as against, theirs.value as benchmark_value, own.value, own.lower_95,
        own.upper_95, own.polarity,
        coalesce(own.not_compared, too_few_refusal(own.kind, own.numerator, own.denominator, own.counted_many)) as own_refusal
      from own join compared as theirs
        on ${measure.map((column) => `own.${column} = theirs.${column}`).join(" and ")}
      where theirs.area_type = 'england' or (theirs.area_type = 'region' and theirs.area_name = region)
        or (theirs.area_type = 'council_type'
          and split_part(theirs.area_name, ' ', 1) = split_part(council_type, ' ', 1))
    )
    select figure_id, against, benchmark_value,
      case when own_refusal is null then benchmark(lower_95, upper_95, benchmark_value, polarity)
        else 'not_compared' end as verdict,
      case when value is null then 'the council has no figure'
        when own_refusal is not null then own_refusal
        else benchmark_refusal(lower_95, upper_95, benchmark_value, polarity) end as refusal
    from beside
    order by ${byPeriod}, against`;
