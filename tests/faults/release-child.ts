import { release } from "../../src/store/release.ts";
import { workspaceAt } from "../../src/store/workspace/workspace.ts";

/** A release in a process of its own: `node release-child.mjs FOLDER`. */
const [folder = ""] = process.argv.slice(2);
const workspace = workspaceAt(folder);
await release(workspace, {
  release: "site",
  asOf: "2011-05-03",
  madeFrom: "the site under test",
  warehouse: workspace.warehouse,
  now: "2011-05-04T09:00:00.000Z",
});
