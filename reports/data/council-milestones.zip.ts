import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { milestoneLinesSql } from "../../src/site/milestone-sql.ts";

await writeFromWarehouse((db) =>
  councilArchive(
    db,
    `select area_code as council_code, * from (${milestoneLinesSql})
    where area_type = 'council' order by council_code, milestone, position`,
  ),
);
