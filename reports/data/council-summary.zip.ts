import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { councilSummarySql } from "../../src/site/council-summary-sql.ts";

await writeFromWarehouse((db) => councilArchive(db, councilSummarySql));
