import { arrowStream, writeFromWarehouse } from "../../src/site/arrow.ts";
import { reconciliationPagesSql } from "../../src/site/reconciliation-sql.ts";

/** For how many councils two returns differ that give one thing, by the page of each indicator. */
await writeFromWarehouse(async (db) => arrowStream(await db.columns(reconciliationPagesSql)));
