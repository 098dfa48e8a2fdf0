import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { publishedCostsSql } from "../../src/site/published-costs-sql.ts";

/** A council's unit costs as published, in cash and in real terms. */
await writeFromWarehouse((db) => councilArchive(db, publishedCostsSql));
