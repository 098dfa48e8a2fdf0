import { z } from "zod";
import { listed } from "../../../src/site/query.ts";
import { comparators, figureKey, indicatorKey, reading, valued } from "../figure/query.ts";

/** One of the measures that a council is judged by: its newest figure with a value, and how it stands to England. */
export const judgedMeasure = {
  ...indicatorKey,
  ...reading,
  period: figureKey.period,
  breakdown: figureKey.breakdown,
  breakdown_value: figureKey.breakdown_value,
  /** The name of the indicator’s page; null for a total, which has none. */
  slug: z.string().nullable(),
  title: z.string(),
  domain: z.string(),
  source: z.string(),
  unit: z.string(),
  decimals: z.number(),
  /** What kind of figure it is: proportion, rate, ratio or survey. */
  measure_kind: z.string(),
  polarity: z.string(),
  ...valued,
  denominator: z.number().nullable(),
  /** What its numerator counts: people, providers…; null where that is not known. */
  counted_many: z.string().nullable(),
  england_value: z.number().nullable(),
  /** How it stands to England by its own interval; `not_compared` where `refusal` says why. */
  verdict: z.enum(["better", "similar", "worse", "higher", "lower", "not_compared"]),
  refusal: z.string().nullable(),
  /** Why it is compared with nothing at all: it is absent, of too few, a total, or its publisher bars it. */
  own_refusal: z.string().nullable(),
  /** Whether it is outside the limits that allow for how much councils differ; null where the refusal says why. */
  stands_out: z.boolean().nullable(),
  stands_out_refusal: z.string().nullable(),
  /** Whether it is of the newest year of the current framework, or an older measure. */
  is_current: z.boolean(),
  ...comparators,
};

/** SQL: the columns of `judgedMeasure`. */
export const judgedColumns = listed(judgedMeasure);

/** SQL: a row’s place among those of its council: the current measures first, then by framework and number. */
export const placeOf = (rows: string) => `row_number() over (partition by ${rows} order by is_current desc, framework,
  edition, try_cast(regexp_extract(indicator_code, '[0-9]+') as integer), indicator_code, definition, person_type, basis)`;

/**
 * SQL for a common table expression `judged`: the measures that each council is judged by (`pub.judged_measure`), with
 * what each is, the page it has, the council’s comparators and its `place` in a list. Every page that counts or lists
 * outcome measures reads them here.
 */
export const judgedSql = `judged as (
    select judged.* rename (area_code as council_code, kind as measure_kind), title, domain, source, decimals, counted_many, slug,
      ${listed(comparators)}, ${placeOf("area_code")} as place
    from pub.judged_measure as judged
    join pub.indicator as indicator using (framework, edition, indicator_code)
    left join pub.indicator_page using (framework, edition, indicator_code)
    left join pub.figure_beside as beside using (figure_id)
  )`;
