import { councilArchive, writeFromWarehouse } from "../../src/site/arrow.ts";
import { figureLinesSql } from "../../src/site/figure-lines-sql.ts";

await writeFromWarehouse((db) =>
  councilArchive(
    db,
    figureLinesSql({ reported: "indicator_code in ('PPF-10', 'PPF-11', 'PPF-12', 'PB-FORM')", placed: "PPF-12" }),
  ),
);
