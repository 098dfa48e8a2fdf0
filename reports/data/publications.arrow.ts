import { arrowStream, writeFromWarehouse } from "../../src/site/arrow.ts";

await writeFromWarehouse(async (db) =>
  arrowStream(await db.columns("select * from pub.publication order by position, edition_position")),
);
