import { z } from "zod";
import { dataSet, listed, table } from "../../../src/site/query.ts";
import { threshold, thresholdSql } from "../../components/eligibility/query.ts";
import { comparators } from "../../components/figure/query.ts";
import { judgedColumns, judgedMeasure, judgedSql, pastFigure, pastSql } from "../../components/indicator/query.ts";
import { besideSet, measureKey } from "../../components/own-comparators/query.ts";

const text = z.string();
const number = z.number().nullable();

/** A measure that the council is judged by, with where councils lie and its rank. */
const measure = {
  ...judgedMeasure,
  /** The middle half of all councils with a figure in the period. */
  lower_quartile: number,
  upper_quartile: number,
  /** Among its comparators: 1 is the best where a side is good; null without a figure or comparators. */
  comparator_rank: number,
  tied_count: number,
  overlap_count: number,
};

/** How many people of an age live in the council. */
const people = {
  /** Which estimate or projection it is. */
  definition: text,
  age_band: text,
  period: text,
  value: number,
};

/** A newest figure of the council's money, or of a reading of the 30% milestone, with where its comparators lie. */
const compared = { ...measureKey, value: z.number(), ...comparators };

/** How many of the council's figures are otherwise than at the end of the day `since`; empty where nothing was known before. */
const change = { since: text, restated: z.number(), added: z.number(), other: z.number() };

const reading = "framework, edition, indicator_code, definition, person_type, basis, period";

/** What a council's first page says: how it stands, its people, its money, and what changed. */
export const summary = dataSet({
  name: "summary",
  per: "council",
  tables: {
    measures: table(
      measure,
      `with ${judgedSql}, spread as (
        select ${reading}, quantile_value(value, 0.25) as lower_quartile, quantile_value(value, 0.75) as upper_quartile
        from pub.figure where area_type = 'council' and is_latest and breakdown = 'all' and value is not null
        group by all
      )
      select council_code, ${judgedColumns.replace(/\w+/g, (column) => `judged.${column}`)}, lower_quartile, upper_quartile,
        comparator_rank, tied_count, overlap_count
      from judged
      left join spread using (${reading})
      left join pub.figure_beside as own using (figure_id)
      order by council_code, place`,
    ),
    past: table(pastFigure, pastSql),
    threshold: table(threshold, thresholdSql),
    people: table(
      people,
      `select area_code as council_code, definition, breakdown_value as age_band, period, value
      from pub.figure
      where indicator_code = 'POP' and area_type = 'council' and breakdown = 'age_band' and is_latest
        and breakdown_value in ('65+', '85+')
      order by council_code, age_band, definition, period, value nulls last`,
    ),
    money: table(
      compared,
      `select area_code as council_code, ${listed(measureKey)}, figure.value, ${listed(comparators)}
      from pub.figure as figure left join pub.figure_beside using (figure_id)
      where area_type = 'council' and is_latest and breakdown = 'all' and figure.value is not null
        and indicator_code in ('EX-RES', 'GCE-HOMES', 'RO3-NET')
      qualify row_number() over (partition by area_code, indicator_code order by period desc) = 1
      order by council_code, period desc, indicator_code`,
    ),
    shares: table(
      compared,
      `select area_code as council_code, ${listed(measureKey)}, figure.value, ${listed(comparators)}
      from pub.figure as figure join pub.figure_beside using (figure_id)
      where indicator_code = 'PPF-12' and area_type = 'council' and is_latest and breakdown = 'all'
        and figure.value is not null
      qualify row_number() over (partition by area_code, definition order by period desc) = 1
      order by council_code, definition`,
    ),
    changes: table(
      change,
      `select council_code, getvariable('since') as since,
        cast(count(*) filter (kind = 'restated') as integer) as restated,
        cast(count(*) filter (kind = 'new') as integer) as added,
        cast(count(*) filter (kind not in ('restated', 'new', 'confirmed')) as integer) as other
      from pub.council left join change on area_code = council_code
      group by council_code order by council_code`,
    ),
  },
});

/** The published unit cost by which the answer on money speaks where no return of savings is loaded. */
const isCostOfAllCare = "framework = 'PSS EX1' and edition = '2008-09' and indicator_code = '2.1' and definition = ''";

/** What every council has of the figures of the summary. */
export const besideSummary = besideSet({
  name: "summary",
  key: measureKey,
  figures: [
    ...[summary.tables.measures, summary.tables.money, summary.tables.shares].map(
      ({ sql }) => `select ${listed(measureKey)} from (${sql}) where comparator_n is not null`,
    ),
    `select ${listed(measureKey)} from pub.figure where ${isCostOfAllCare}`,
  ].join(" union all "),
});
