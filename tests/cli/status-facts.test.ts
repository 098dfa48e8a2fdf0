import { expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { readUnknownEditions } from "../../src/cli/status-facts.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { publishedHeading } from "../catalogue/activity-headings.ts";
import { TestWorkspace } from "../store/workspace.ts";

it("names an edition that was loaded before it was refused, which every rebuild loads again", async () => {
  const workspace = new TestWorkspace();
  const edition = (year: string) =>
    [`"Cost, ${year}: Activity Data"`, `,"${publishedHeading("2010-11", "A4.20")}"`, ",A4.20", "212-Leeds,5", ""].join(
      "\n",
    );
  const asBefore = returns.map((each) => (each.name === "pss_activity" ? { ...each, checks: [] } : each));
  await workspace.take("activity 2011-12.csv", edition("2011-12"), { definitions: asBefore });
  await workspace.take("activity 2010-11.csv", edition("2010-11"));
  await workspace.rebuild();
  const db = await Database.open(workspace.at.warehouse, "read");
  try {
    expect(await readUnknownEditions(db, returns)).toEqual([
      { return_name: "pss_activity", edition: "2011-12", row_count: 1 },
    ]);
  } finally {
    db.close();
  }
});
