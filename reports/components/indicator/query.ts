import { z } from "zod";
import { listed } from "../../../src/site/query.ts";
import { comparators, figureKey, indicatorKey, reading, valued } from "../figure/query.ts";

const text = z.string();
const number = z.number().nullable();

/** One of the measures that a council is judged by: its newest figure with a value, and how it stands to England. */
export const judgedMeasure = {
  ...indicatorKey,
  ...reading,
  period: figureKey.period,
  breakdown: figureKey.breakdown,
  breakdown_value: figureKey.breakdown_value,
  /** The name of the indicator’s page; null for a total, which has none. */
  slug: z.string().nullable(),
  /** Whether its publisher gave it its code: one that was made here means nothing to a reader. */
  has_published_code: z.boolean(),
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
    select judged.* rename (area_code as council_code, kind as measure_kind), has_published_code, title, domain, source, decimals, counted_many,
      slug,
      ${listed(comparators)}, ${placeOf("area_code")} as place
    from pub.judged_measure as judged
    join pub.indicator as indicator using (framework, edition, indicator_code)
    left join pub.indicator_page using (framework, edition, indicator_code)
    left join pub.figure_beside as beside using (figure_id)
  )`;

/** An earlier figure of a judged measure, by the measure’s key. */
export const pastFigure = {
  ...indicatorKey,
  /** The code that it was published under. */
  past_code: text,
  period: text,
  value: z.number(),
  unit: text,
  /** Whether it is comparable with the figure that is judged. */
  is_comparable: z.boolean(),
};

const measure = listed(indicatorKey);

/**
 * SQL: the earlier figures of each judged measure, under its own code and under those before it: `is_comparable` where
 * neither a change of code, a new definition nor, as its publisher says, a break of the series lies between.
 */
export const pastSql = `with ${judgedSql}, family as (
    select distinct ${measure}, ${measure.replace(/\w+/g, (column) => `${column} as past_${column}`)} from judged
    union
    select later_framework, later_edition, later_code, ${measure} from pub.indicator_chain
  ), break_period as (
    select ${measure}, first_period from pub.indicator_version where is_break
    union
    select ${measure}, period from pub.series_change where is_break
  )
  select judged.council_code, judged.framework, judged.edition, judged.indicator_code, past_indicator_code as past_code,
    earlier.period, earlier.value, earlier.unit,
    past_indicator_code = judged.indicator_code and past_edition = judged.edition and earlier.unit = judged.unit
      and not exists (select 1 from break_period
        where break_period.framework = judged.framework and break_period.edition = judged.edition
          and break_period.indicator_code = judged.indicator_code
          and first_period > left(earlier.period, 7) and first_period <= left(judged.period, 7)) as is_comparable
  from judged join family using (${measure})
  join pub.figure as earlier on earlier.area_type = 'council' and earlier.area_code = judged.council_code
    and earlier.framework = past_framework and earlier.edition = past_edition
    and earlier.indicator_code = past_indicator_code and earlier.definition = judged.definition
    and earlier.person_type = judged.person_type and earlier.basis = judged.basis
    and earlier.breakdown = 'all' and earlier.is_latest and earlier.value is not null
    and earlier.period_end < period_end(judged.period)
  order by judged.council_code, earlier.period, judged.place, past_code`;

/** An indicator in the list of all that have a page, with what its newest figures of everyone say, of one reading. */
export const listedIndicator = {
  slug: text,
  ...indicatorKey,
  has_published_code: z.boolean(),
  /** Whether a later list, of which there are figures, replaced it or left it out. */
  is_superseded: z.boolean(),
  title: text,
  /** The domain that it is listed under. */
  domain: text,
  polarity: text,
  /** What a figure of it is, which decides how its limits are made: a proportion, a survey’s, money… */
  kind: text,
  ...reading,
  period: text,
  /** How many readings the indicator has: the figures are of one of them. */
  reading_count: z.number(),
  unit: text,
  decimals: z.number(),
  england: number,
  councils: z.number(),
  above_count: z.number(),
  similar_count: z.number(),
  below_count: z.number(),
};

/** The newest figure of a council or of England, on one reading, with where it lies in the funnel. */
export const area = {
  ...reading,
  area_type: z.enum(["council", "england"]),
  area_code: text,
  area_name: text,
  period: text,
  unit: text,
  numerator: number,
  denominator: number,
  ...valued,
  method: text,
  /** Whether the site has pages of the area. */
  has_pages: z.boolean(),
  /** England's figure that it is judged against; null where there is none. */
  england: number,
  verdict: text.nullable(),
  /** Why it is not judged. */
  refusal: text.nullable(),
  /** Why its publisher says that areas are not to be compared; null where it does not. */
  not_compared: text.nullable(),
  /** Limits of the funnel for the council, which allow for the usual differences between councils; null without. */
  limit_lower_95: number,
  limit_upper_95: number,
  limit_lower_998: number,
  limit_upper_998: number,
  /** The average of all councils in the funnel. */
  average: number,
  /** How many times the variance by chance alone councils have. */
  dispersion: number,
  /** Whether it is outside the 99.8% limits that allow for chance alone; null without. */
  is_beyond_chance: z.boolean().nullable(),
  /** Where it lies among the limits; null, as whether it stands out, without limits. */
  position: text.nullable(),
  stands_out: z.boolean().nullable(),
  /** Why there are no limits. */
  funnel_refusal: text.nullable(),
};

/** A figure of a council in one period, for its own line in a drawing of all. */
export const councilPeriod = {
  ...reading,
  area_code: text,
  period: text,
  value: z.number(),
  lower_95: number,
  upper_95: number,
};

/** A period of an indicator and reading: England, the spread of councils, and the version of the definition. */
export const period = {
  ...reading,
  period: text,
  /** The unit of that period: a new definition may bring another. */
  unit: text,
  england: number,
  england_lower_95: number,
  england_upper_95: number,
  median: number,
  lower_quartile: number,
  upper_quartile: number,
  council_count: z.number(),
  version: text.nullable(),
  break_note: text.nullable(),
  /** Why its publisher says that areas are not to be compared in the period; null where it does not. */
  not_compared: text.nullable(),
  /** Whether the series breaks here: the period before is not comparable. */
  is_first_after_break: z.boolean(),
};
