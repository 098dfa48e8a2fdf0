import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { councilShapes } from "../../../src/site/boundaries/council-shapes.ts";
import { Database } from "../../../src/store/warehouse/database.ts";
import {
  prepareWorkspace,
  type Workspace,
  type WorkspaceKind,
  workspaceAt,
} from "../../../src/store/workspace/workspace.ts";
import { area, collection, square } from "./boundaries.ts";

/** A workspace with a boundary file of Gateshead under the code it had until 2013. */
function workspaceOf(kind: WorkspaceKind): Workspace {
  const workspace = workspaceAt(mkdtempSync(join(tmpdir(), "yardstick-shapes-")));
  prepareWorkspace(workspace, kind);
  const gateshead = area("E08000020", square(420_000, 550_000), "Gateshead");
  writeFileSync(workspace.boundaries, JSON.stringify(collection(gateshead)));
  return workspace;
}

async function register(): Promise<Database> {
  const db = await Database.open(":memory:", "write");
  await db.run("create schema pub");
  await db.run(`create table pub.council_now as from (
    values ('E08000020', 'E08000037'), ('E08000037', 'E08000037')) as now(council_code, current_code)`);
  return db;
}

it("draws a workspace's own boundary file, each council under the code that it has now", async () => {
  const shapes = await councilShapes(workspaceOf("real"), register);
  expect(shapes?.areas.map(({ code, size }) => [code, size])).toEqual([["E08000037", 100]]);
});

it("draws nothing for a demonstration, whose councils are nowhere", async () => {
  expect(await councilShapes(workspaceOf("demonstration"), register)).toBeNull();
});

it("draws nothing where there is no boundary file", async () => {
  const workspace = { ...workspaceOf("real"), boundaries: join(tmpdir(), "yardstick-no-such.geojson") };
  expect(await councilShapes(workspace, register)).toBeNull();
});
