import { pagesArchive, writeOut } from "../../src/site/arrow.ts";
import { explainedFiguresSql, explainedPages } from "../../src/site/explained.ts";
import { openSiteChanges } from "../../src/site/site-changes.ts";

const { db, since } = await openSiteChanges();
await writeOut(await pagesArchive(db, explainedFiguresSql(since), "page", explainedPages));
db.close();
