import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { councilIndicatorsSql } from "../../src/site/council-indicators.ts";

await writeFromWarehouse((db) => councilArchive(db, councilIndicatorsSql));
