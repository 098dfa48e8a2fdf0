import { z } from "zod";
import { targetSourceNames } from "../../../src/catalogue/targets.ts";
import { quoted } from "../../../src/contract/sql.ts";
import { valued } from "../figure/query.ts";
import { measureKey } from "../own-comparators/query.ts";
import { roleNameSql } from "../words/roles-query.ts";

const text = z.string();

/** A target that the council recorded, beside its own figure of the same period. */
export const recordedTarget = {
  ...measureKey,
  title: text,
  has_published_code: z.boolean(),
  unit: text,
  decimals: z.number(),
  polarity: text,
  kind: text,
  target: z.number(),
  baseline_period: text.nullable(),
  baseline_value: z.number().nullable(),
  /** "value", or "suppressed" where the council's own figure of that period is hidden; null where none was recorded. */
  baseline_status: text.nullable(),
  /** "Local area agreement". */
  agreed_in: text,
  role: text.nullable(),
  ...valued,
  /** The last forecast to the period of the target, with its 80% limits, and the quarter it was made at; null where none was. */
  forecast: z.number().nullable(),
  lower_80: z.number().nullable(),
  upper_80: z.number().nullable(),
  origin_period: text.nullable(),
};

/** The same, with whose it is, on the page of an indicator. */
export const councilTarget = { council_code: text, council_name: text, ...recordedTarget };

const sourceNameSql = `case target.source ${Object.entries(targetSourceNames)
  .map(([code, name]) => `when ${quoted(code)} then ${quoted(name)}`)
  .join(" ")} end`;

const keys = Object.keys(measureKey);

/** SQL: the recorded targets of councils, each with the figure of the same reading and period; of money as made, and not as forecast. */
const recordedSql = `with target as (
    select * replace (coalesce(definition, '') as definition, coalesce(cast(person_type as varchar), 'all') as person_type,
      coalesce(cast(basis as varchar), '') as basis)
    from pub.local_target
  ), figure as (
    select * from pub.figure where area_type = 'council' and is_latest and vintage not in ('forecast', 'planned', 'budget')
  ), forecast as (
    select area_code, milestone as indicator_code, definition, person_type, due_period as period,
      forecast, lower_80, upper_80, origin_period
    from pub.forecast where forecast is not null
    qualify row_number() over (partition by area_code, milestone, definition, person_type, due_period order by origin_period desc) = 1
  )
  select target.council_code, ${keys.map((column) => `target.${column}`).join(", ")}, title, has_published_code,
    indicator.unit, decimals, polarity, kind, target.target, baseline_period, baseline_value, baseline_status,
    ${sourceNameSql} as agreed_in, ${roleNameSql} as role, figure.value,
    coalesce(figure.value_status, 'missing') as value_status, lower_95, upper_95, forecast, lower_80, upper_80,
    origin_period
  from target join pub.indicator as indicator using (framework, edition, indicator_code)
  left join figure on area_code = council_code and ${keys.map((column) => `figure.${column} = target.${column}`).join(" and ")}
  left join forecast on target.framework = 'PPF' and target.breakdown = 'all' and forecast.area_code = council_code
    and ${["indicator_code", "definition", "person_type", "period"].map((column) => `forecast.${column} = target.${column}`).join(" and ")}`;

/** SQL: the targets of each council. */
export const targetsSql = `${recordedSql}
  order by target.council_code, ${keys.map((column) => `target.${column}`).join(", ")}, agreed_in`;

/** SQL: the targets of each indicator with a page, the newest period first. */
export const indicatorTargetsSql = `select slug, council_name, recorded.*
  from (${recordedSql}) as recorded
  join pub.indicator_page using (framework, edition, indicator_code)
  join pub.council using (council_code)
  order by slug, period desc, council_name, definition, agreed_in`;
