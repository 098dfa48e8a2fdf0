import { arrowStream, writeFromWarehouse } from "../../src/site/arrow.ts";
import { indicatorListSql } from "../../src/site/indicator-list-sql.ts";

await writeFromWarehouse(async (db) => arrowStream(await db.columns(indicatorListSql)));
