const count = (side: string) => `cast(count(*) filter (verdict = '${side}') as integer) as ${side}`;

/**
 * SQL of the first page's outcomes: each current measure of England, and of the councils with a figure how many are
 * better, similar and worse; `others` cannot be compared, or are of a measure that has no better or worse.
 */
export const englandOutcomesSql = `select indicator_code, title, period, judged.unit, decimals, england_value,
    ${["better", "similar", "worse"].map(count).join(", ")},
    cast(count(*) filter (verdict not in ('better', 'similar', 'worse') and judged.value is not null) as integer) as others
  from pub.judged_measure as judged join pub.indicator using (framework, edition, indicator_code)
  where is_current and england_value is not null
  group by all order by indicator_code`;
