import { writeFromWarehouse } from "../../src/site/arrow.ts";
import { englandOutcomesSql } from "../../src/site/england-outcomes-sql.ts";
import { loadedSql } from "../../src/site/loaded-sql.ts";
import { milestoneLinesSql } from "../../src/site/milestone-sql.ts";
import { tablesArchive } from "../../src/site/tables-archive.ts";

await writeFromWarehouse((db) =>
  tablesArchive(db, {
    councils: `select council_code, council_name, region, cast(last_day as varchar) as last_day
      from pub.council order by council_name`,
    milestones: `${milestoneLinesSql} order by milestone, position, area_type desc, area_name`,
    shares: `select 'england' as role, * exclude (figure_id) from pub.figure
      where area_type = 'england' and indicator_code = 'PPF-12' and breakdown = 'all' and is_latest
      order by definition, period`,
    outcomes: englandOutcomesSql,
    loaded: loadedSql,
  }),
);
