import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// In JavaScript, because Node 20 runs no TypeScript and the script that bundles the command asks it too.

/** What makes a warehouse: it knows nothing of the pages, and they may change without it. */
export const warehouseSource = [
  "pipelines",
  ...["analysis", "catalogue", "contract", "files", "methods", "store"].map((name) => join("src", name)),
  "package-lock.json",
];

/** All that is bundled. */
export const commandSource = ["pipelines", "src", "reports", "package-lock.json"];

/** A hash of the code in files and folders of the project: it is another where any of it is. */
export function sourceHash(root, places) {
  const hash = createHash("sha256");
  for (const place of places.filter((name) => existsSync(join(root, name))))
    for (const name of filesOf(root, place)) hash.update(`${name}\n`).update(readFileSync(join(root, name)));
  return hash.digest("hex");
}

function filesOf(root, place) {
  if (statSync(join(root, place)).isFile()) return [place];
  return readdirSync(join(root, place), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ts$/.test(name))
    .map((name) => join(place, name))
    .sort();
}
