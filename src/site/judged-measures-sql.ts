import { indicatorPagesSql } from "./indicator-slug.ts";
import { comparatorSetSql } from "./site-context.ts";

/** SQL: a row’s place among those of its council: the current measures first, then by framework and number. */
export const placeOf = (rows: string) => `row_number() over (partition by ${rows} order by is_current desc, framework,
  edition, try_cast(regexp_extract(indicator_code, '[0-9]+') as integer), indicator_code, definition, person_type, basis)`;

/**
 * SQL for common table expressions, of which `judged` is the last: the measures that each council is judged by
 * (`pub.judged_measure`), with what each is, the page it has, and the council’s comparators. Every page that counts or
 * lists outcome measures reads them here. `comparator_set` comes before it.
 */
export const judgedSql = `comparator_set as (${comparatorSetSql}), judged as (
    select judged.* rename (area_code as council_code, kind as measure_kind), title, domain, source, decimals, counted_many, slug,
      n as comparator_n, median as comparator_median, lowest as comparator_lowest, highest as comparator_highest,
      ${placeOf("area_code")} as place
    from pub.judged_measure as judged
    join pub.indicator as indicator using (framework, edition, indicator_code)
    left join (${indicatorPagesSql}) using (framework, edition, indicator_code)
    left join comparator_set on comparator_set.council_code = judged.area_code
    left join pub.comparison as comparison on comparison.figure_id = judged.figure_id
      and comparison.scheme = comparator_set.scheme and comparison.edition = comparator_set.edition
  )`;

/** SQL: the columns of `judged` that every page of judged measures has, as `JudgedMeasure` of the pages names them. */
export const judgedColumns = [
  ...["framework", "edition", "indicator_code", "slug", "title", "domain", "source", "definition", "person_type"],
  ...["basis", "period", "breakdown", "breakdown_value", "unit", "decimals", "measure_kind", "polarity", "value"],
  ...["value_status", "lower_95", "upper_95", "denominator", "counted_many", "england_value"],
  ...["verdict", "refusal", "own_refusal", "stands_out", "stands_out_refusal", "is_current", "comparator_n"],
  ...["comparator_median", "comparator_lowest", "comparator_highest", "place"],
].join(", ");
