import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";

await writeFromWarehouse((db) =>
  councilArchive(
    db,
    `select figure.area_code as council_code, indicator_code, figure.definition, person_type, basis, figure.period,
      figure.value, value_status, before_period, before_value, difference, change.lower_95 as lower_difference,
      change.upper_95 as upper_difference, verdict, change.refusal as change_refusal
    from pub.figure as figure
    left join pub.year_change as change using (figure_id)
    where area_type = 'council' and is_latest and breakdown = 'all' and indicator_code in ('PPF-10', 'PPF-11', 'PPF-12')
    order by council_code, indicator_code, definition, person_type, period`,
  ),
);
