import { councilArchive, writeOut } from "../../src/site/arrow.ts";
import { explainedFiguresSql } from "../../src/site/explained.ts";
import { openSiteChanges } from "../../src/site/site-changes.ts";

const { db, since } = await openSiteChanges();
await writeOut(await councilArchive(db, explainedFiguresSql(since)));
db.close();
