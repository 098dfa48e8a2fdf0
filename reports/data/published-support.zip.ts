import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { publishedSupportSql } from "../../src/site/published-support-sql.ts";

/** A council's unit costs, hourly rates and weeks by kind of support, as published. */
await writeFromWarehouse((db) => councilArchive(db, publishedSupportSql));
