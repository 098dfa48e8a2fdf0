import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../house/source-files.ts";
import { figuresOf, select } from "./core.ts";

/** Tables and views that docs/architecture.md has a row for, in its lists of meta, out and pub: one row may have several. */
function listed(): string[] {
  const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const firstCells = [...page.matchAll(/^\| (`(?:meta|out|pub)\.[^|]+) \|/gm)].map(([, cell = ""]) => cell);
  return firstCells.flatMap((cell) => [...cell.matchAll(/`([\w.]+)`/g)].map(([, name = ""]) => name)).sort();
}

async function made(): Promise<string[]> {
  const db = await figuresOf({});
  const rows = await select(
    db,
    `select schema_name || '.' || table_name as name from duckdb_tables() where not temporary
      union all
      select schema_name || '.' || view_name from duckdb_views() where not temporary and not internal`,
  );
  db.close();
  const names = rows.map(({ name }) => String(name));
  return names.filter((name) => !name.startsWith("core.")).sort();
}

it("docs/architecture.md has a row for each table and view of meta, out and pub, and for no other", async () => {
  const [inPage, inWarehouse] = [listed(), await made()];
  const schema = (name: string) => name.split(".")[0];
  const missing = inWarehouse
    .filter((name) => !inPage.includes(name))
    .map(
      (name) =>
        `Add to the list "${schema(name)}" of docs/architecture.md: | \`${name}\` | what it holds | \`file that makes it\` | \`files or folders that read it\` |`,
    );
  const gone = inPage
    .filter((name, index) => !inWarehouse.includes(name) || inPage.indexOf(name) !== index)
    .map((name) => `Take out of docs/architecture.md the row of ${name}: no such table is made, or it has two.`);
  expect([...missing, ...gone]).toEqual([]);
}, 180_000);
