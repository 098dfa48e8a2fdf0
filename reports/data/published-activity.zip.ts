import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { publishedActivitySql } from "../../src/site/published-activity-sql.ts";

/** What each council did for people, as PSS EX1 has it. */
await writeFromWarehouse((db) => councilArchive(db, publishedActivitySql));
