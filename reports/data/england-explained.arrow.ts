import { arrowStream, writeOut } from "../../src/site/arrow.ts";
import { explainedFiguresSql } from "../../src/site/explained.ts";
import { openSiteChanges } from "../../src/site/site-changes.ts";

const { db, since } = await openSiteChanges();
const { council_code, ...columns } = await db.columns(explainedFiguresSql(since, "england"));
await writeOut(arrowStream(columns));
db.close();
