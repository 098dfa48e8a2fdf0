import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { comparatorPageSql } from "../../src/site/comparator-page.ts";

await writeFromWarehouse((db) => councilArchive(db, comparatorPageSql));
