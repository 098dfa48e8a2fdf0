import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { figureLinesSql } from "../../src/site/figure-lines-sql.ts";
import { publishedBudgets } from "../../src/site/published-budgets-sql.ts";

/** Direct payments and personal budgets as publications have them, and self-directed support of the outcomes framework. */
await writeFromWarehouse((db) => councilArchive(db, figureLinesSql(publishedBudgets)));
