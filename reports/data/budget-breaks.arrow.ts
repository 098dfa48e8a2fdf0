import { arrowStream, writeFromWarehouse } from "../../src/site/arrow.ts";
import { budgetBreaksSql } from "../../src/site/published-budgets-sql.ts";

/** Where the published series of personal budgets and self-directed support break, and in whose words. */
await writeFromWarehouse(async (db) => arrowStream(await db.columns(budgetBreaksSql)));
