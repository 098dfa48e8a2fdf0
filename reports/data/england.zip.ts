import { writeFromWarehouse } from "../../src/site/arrow.ts";
import { loadedSql } from "../../src/site/loaded-sql.ts";
import { milestoneLinesSql } from "../../src/site/milestone-sql.ts";
import { tablesArchive } from "../../src/site/tables-archive.ts";

const count = (side: string) => `cast(count(*) filter (verdict = '${side}') as integer) as ${side}`;

await writeFromWarehouse((db) =>
  tablesArchive(db, {
    councils: `select council_code, council_name, region, cast(last_day as varchar) as last_day
      from pub.council order by council_name`,
    milestones: `${milestoneLinesSql} order by milestone, position, area_type desc, area_name`,
    shares: `select 'england' as role, * exclude (figure_id) from pub.figure
      where area_type = 'england' and indicator_code = 'PPF-12' and breakdown = 'all' and is_latest
      order by definition, period`,
    outcomes: `select indicator_code, title, period, judged.unit, decimals, england_value,
        ${["better", "similar", "worse"].map(count).join(", ")},
        cast(count(*) filter (verdict not in ('better', 'similar', 'worse')) as integer) as others
      from pub.judged_measure as judged join pub.indicator using (framework, edition, indicator_code)
      where is_current and england_value is not null
      group by all order by indicator_code`,
    loaded: loadedSql,
  }),
);
