import { ifCompared, notComparedJoin } from "../analysis/beside/not-compared.ts";
import { judgedColumns, judgedSql } from "./judged-measures-sql.ts";

/** SQL: the figure of a larger area beside each judged measure. Larger areas publish "Shire Counties" for councils that are each a "Shire County". */
const largerSql = `larger as (
    select framework, edition, indicator_code, definition, person_type, basis, period, area_type,
      replace(area_name, 'Counties', 'County') as area_name, value
    from pub.figure where is_latest and breakdown = 'all' and area_type in ('region', 'council_type')
  )`;

const beside = (kind: "region" | "council_type") =>
  `left join larger as ${kind} on ${kind}.area_type = '${kind}' and ${kind}.area_name = council.${kind}
    and ${["framework", "edition", "indicator_code", "definition", "person_type", "basis", "period"]
      .map((column) => `${kind}.${column} = judged.${column}`)
      .join(" and ")}`;

/**
 * SQL of the data of a council’s summary, one row per thing by its `kind`: `measure` (what it is judged by, with its region
 * and its type of council) and `people` (aged 65 and over).
 */
export const councilSummarySql = `with ${judgedSql}, ${largerSql}, measures as (
    select judged.*, ${ifCompared("region.value", "region")}, ${ifCompared("council_type.value", "council_type")}
    from judged join pub.council as council on council.council_code = judged.council_code
    ${notComparedJoin("judged", "pub")}
    ${beside("region")}
    ${beside("council_type")}
  )
  select council_code, 'measure' as kind, ${judgedColumns}, region, council_type from measures
  union all by name
  select area_code as council_code, 'people' as kind, definition as code, breakdown_value as title, period, value
  from pub.figure
  where indicator_code = 'POP' and area_type = 'council' and breakdown = 'age_band' and breakdown_value = '65+' and is_latest
  order by council_code, kind, place, code, period, value nulls last, title`;
