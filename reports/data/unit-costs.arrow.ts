import { arrowStream, writeFromWarehouse } from "../../src/site/arrow.ts";
import { newestCostsSql, returnedCosts } from "../../src/site/unit-costs-sql.ts";

/** Every council's unit costs of the newest year, in one file that all council pages share. */
await writeFromWarehouse(async (db) => arrowStream(await db.columns(newestCostsSql(returnedCosts))));
