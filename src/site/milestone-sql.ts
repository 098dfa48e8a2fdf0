/** SQL: every milestone, area and definition with its own verdict and the verdict over all definitions. */
export const milestoneLinesSql = `
  select milestone, target_text, cast(due_date as varchar) as due_date, evidence, area_type, area_code, area_name,
    indicator_code, definition, person_type, basis, period, numerator, denominator, value, lower_95, upper_95, value_status, target, unit,
    line.verdict, overall.verdict as overall_verdict, position
  from pub.milestone as line
  join pub.milestone_verdict as overall using (milestone, area_type, area_code, area_name)
  left join (select figure_id, indicator_code, basis from pub.figure) as of using (figure_id)`;
