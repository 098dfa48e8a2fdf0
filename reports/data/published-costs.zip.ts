import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { publishedCostsSql } from "../../src/site/published-costs-sql.ts";

/** A council's unit costs of 2008 to 2011 as published, in cash and in real terms. */
await writeFromWarehouse((db) => councilArchive(db, publishedCostsSql));
