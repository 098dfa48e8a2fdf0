import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { publishedSpendingSql } from "../../src/site/published-spending-sql.ts";

/** What each council spent on adult social care, as revenue outturn has it. */
await writeFromWarehouse((db) => councilArchive(db, publishedSpendingSql));
