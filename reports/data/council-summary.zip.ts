import { ifCompared, notComparedJoin } from "../../src/analysis/not-compared.ts";
import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";

// Larger areas publish "Shire Counties" for councils that are each a "Shire County".
const ascofSql = `
  with measures as (select * from pub.figure where framework = 'ASCOF' and breakdown = 'all' and is_latest),
  latest as (select max(period) as period from measures)
  select council.council_code, 'ascof' as kind, own.indicator_code as code, coalesce(indicator.title, '') as title,
    own.period, own.unit, indicator.decimals, own.value, own.value_status, beside.verdict,
    coalesce(not_compared, beside.refusal) as refusal, indicator.kind as measure_kind, own.method, own.lower_95, own.upper_95,
    ${ifCompared("region.value", "region")}, ${ifCompared("type.value", "council_type")},
    ${ifCompared("england.value", "england")}
  from measures as own
  join latest on latest.period = own.period
  join pub.council as council on council.council_code = own.area_code
  left join pub.indicator as indicator using (framework, edition, indicator_code)
  ${notComparedJoin("own", "pub")}
  left join pub.benchmark as beside on beside.figure_id = own.figure_id and against = 'england'
  left join measures as region on region.area_type = 'region' and region.area_name = council.region
    and region.edition = own.edition and region.indicator_code = own.indicator_code and region.period = own.period
  left join measures as type on type.area_type = 'council_type'
    and replace(type.area_name, 'Counties', 'County') = council.council_type
    and type.edition = own.edition and type.indicator_code = own.indicator_code and type.period = own.period
  left join measures as england on england.area_type = 'england'
    and england.edition = own.edition and england.indicator_code = own.indicator_code and england.period = own.period
  where own.area_type = 'council'`;

const peopleSql = `
  select area_code as council_code, 'people' as kind, definition as code, breakdown_value as title, period, unit,
    0 as decimals, value, value_status
  from pub.figure
  where indicator_code = 'POP' and area_type = 'council' and breakdown = 'age_band' and breakdown_value = '65+' and is_latest`;

await writeFromWarehouse((db) =>
  councilArchive(
    db,
    `${ascofSql} union all by name (${peopleSql})
    order by council_code, kind, code, period, value nulls last, title`,
  ),
);
