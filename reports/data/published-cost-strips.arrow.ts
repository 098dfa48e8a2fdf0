import { arrowStream, writeFromWarehouse } from "../../src/site/arrow.ts";
import { publishedCosts } from "../../src/site/published-costs-sql.ts";
import { newestCostsSql } from "../../src/site/unit-costs-sql.ts";

/** Every council's published unit costs of the newest year, in one file that all council pages share. */
await writeFromWarehouse(async (db) => arrowStream(await db.columns(newestCostsSql(publishedCosts))));
