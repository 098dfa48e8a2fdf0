import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { jsnaSql } from "../../src/site/jsna-sql.ts";

await writeFromWarehouse((db) => councilArchive(db, jsnaSql));
