/** SQL: a count as it is published: the nearest multiple of what the rule says, a half away from 0. */
function nearest(count: string): string {
  return `(round(${count} / round_to) * round_to)`;
}

/** What a rounded figure is made with: SQL of how value, numerator and denominator hang together. */
interface FigureParts {
  /** What a numerator over this denominator is multiplied by. */
  readonly scaleOf: (denominator: string) => string;
  /** Whether the parts give the value. */
  readonly isGiven: string;
}

/**
 * SQL: the columns of figures whose counts are rounded, before and after: nothing that is published gives back a count as
 * it was. A value is worked out again from the rounded counts that gave it. A rate that came alone is that of the rounded
 * number of people whom the population makes of it. What its parts do not give, such as a weighted share, or a share that
 * came without counts, tells of no count and stands. What can be made of unrounded counts alone is withheld: a rate
 * standardised by age, or a share of which one part was returned. Of money the people it was spent on are rounded.
 *
 * @param rounding what the figures of `figures` are; they have the columns of the stage, `kind`, `scale`, `value_half`,
 *   and `count_half`
 */
export function roundedSteps(figures: string, { scaleOf, isGiven }: FigureParts): string {
  return `counted as (
    select *, case when counts = 'money' then numerator else ${nearest("numerator")} end as near_numerator,
      ${nearest("denominator")} as near_denominator,
      counts = 'council' and denominator > 0 and coalesce(${isGiven}, false) as is_given,
      counts = 'council' and denominator > 0
        and coalesce(abs(value - numerator / denominator) <= value_half, false) as is_quotient
    from ${figures} where round_to > 1 and (counts = 'council' or (counts = 'money' and denominator = people_count))
  ), valued as (
    select *, case
        when counts = 'money' or (is_quotient and not is_given) then near_numerator / nullif(near_denominator, 0)
        when kind = 'count' then ${nearest("value")}
        when kind = 'standardised_rate' then null
        when is_given then near_numerator * ${scaleOf("near_denominator")}
        when (numerator is null) <> (denominator is null) then null
        when numerator is null then coalesce(${nearest("people_count")} * (value / nullif(people_count, 0)), value)
        else value end as near_value
    from counted
  ), rounded as (
    select * replace (
        near_numerator as numerator, near_denominator as denominator, near_value as value,
        case when near_value is null and value is not null then 'withheld' else value_status end as value_status,
        case when near_value is null and value is not null then 'made of unrounded counts' else marker end as marker,
        ${scaleOf("near_denominator")} as scale,
        -- The share is not as it was before its parts were rounded: those alone say where that was.
        case when is_given then 100 else value_half end as value_half, round_to // 2 as count_half,
        null as published_lower_95, null as published_upper_95)
    from valued
  )`;
}
