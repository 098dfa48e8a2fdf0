import { z } from "zod";
import { ifCompared, notComparedJoin } from "../../../src/analysis/beside/not-compared.ts";
import { dataSet, table } from "../../../src/site/query.ts";
import { judgedColumns, judgedMeasure, judgedSql } from "../../components/indicator/query.ts";

/** A measure that the council is judged by, with the same figure of its region and of its type of council. */
const measure = {
  ...judgedMeasure,
  region: z.number().nullable(),
  council_type: z.number().nullable(),
};

/** How many people aged 65 and over live in the council. */
const people = {
  /** Which estimate or projection it is. */
  definition: z.string(),
  period: z.string(),
  value: z.number().nullable(),
};

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

/** What a council's first page says of its outcomes and its people. */
export const summary = dataSet({
  name: "summary",
  per: "council",
  tables: {
    measures: table(
      measure,
      `with ${judgedSql}, ${largerSql}, measures as (
        select judged.*, ${ifCompared("region.value", "region")}, ${ifCompared("council_type.value", "council_type")}
        from judged join pub.council as council on council.council_code = judged.council_code
        ${notComparedJoin("judged", "pub")}
        ${beside("region")}
        ${beside("council_type")}
      )
      select council_code, ${judgedColumns}, region, council_type from measures order by council_code, place`,
    ),
    people: table(
      people,
      `select area_code as council_code, definition, period, value
      from pub.figure
      where indicator_code = 'POP' and area_type = 'council' and breakdown = 'age_band' and breakdown_value = '65+'
        and is_latest
      order by council_code, definition, period, value nulls last`,
    ),
  },
});
