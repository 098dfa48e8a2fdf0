import { z } from "zod";
import { targetSourceNames } from "../../../src/catalogue/targets.ts";
import { quoted } from "../../../src/contract/sql.ts";
import { valued } from "../../components/figure/query.ts";
import { measureKey } from "../../components/own-comparators/query.ts";
import { roleNameSql } from "../../components/words/roles-query.ts";

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
};

const sourceNameSql = `case target.source ${Object.entries(targetSourceNames)
  .map(([code, name]) => `when ${quoted(code)} then ${quoted(name)}`)
  .join(" ")} end`;

/** SQL: the targets of a council with its figure of the same reading and period; of money as made, and not as forecast. */
export const targetsSql = `with target as (
    select * replace (coalesce(definition, '') as definition, coalesce(cast(person_type as varchar), 'all') as person_type,
      coalesce(cast(basis as varchar), '') as basis)
    from pub.local_target
  ), figure as (
    select * from pub.figure where area_type = 'council' and is_latest and vintage not in ('forecast', 'planned', 'budget')
  )
  select target.council_code, ${Object.keys(measureKey)
    .map((column) => `target.${column}`)
    .join(", ")}, title, has_published_code, indicator.unit, decimals, polarity, kind, target.target,
    baseline_period, baseline_value, baseline_status, ${sourceNameSql} as agreed_in, ${roleNameSql} as role, figure.value,
    coalesce(figure.value_status, 'missing') as value_status, lower_95, upper_95
  from target join pub.indicator as indicator using (framework, edition, indicator_code)
  left join figure on area_code = council_code and ${Object.keys(measureKey)
    .map((column) => `figure.${column} = target.${column}`)
    .join(" and ")}
  order by target.council_code, ${Object.keys(measureKey)
    .map((column) => `target.${column}`)
    .join(", ")}, agreed_in`;
