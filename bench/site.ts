import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestName, manifestSchema, type SiteManifest } from "../src/site/site-manifest.ts";
import { daysReceived } from "../src/store/day.ts";
import { workspaceAt } from "../src/store/workspace/workspace.ts";
import { command, timed } from "./command.ts";
import { makeDemonstration, restatedFile } from "./demonstration.ts";

/** The latest savings that councils had made. */
const savings = { name: /^savings-actual.*\.csv$/, column: "gross_gbp", by: 1000 };

/** What one build took. */
export interface BuildCost {
  readonly wall_s: number;
  /** Of all its threads and processes; 0 off Linux. */
  readonly cpu_s: number;
  /** Of all its processes at one time; 0 off Linux. */
  readonly peak_mib: number;
}

/** What it costs to build the site of a workspace, and how large the site is. */
export interface SiteBench {
  /** No page was drawn before. */
  readonly from_nothing: BuildCost;
  readonly nothing_new: BuildCost;
  /** A savings return that states one gain anew was loaded since. */
  readonly one_file: BuildCost;
  readonly pages: number;
  readonly files: number;
  readonly site_mb: number;
}

/**
 * Times the built command: run `npm run bundle` before.
 *
 * @param data a loaded workspace, of which a copy is used; without it the demonstration is made
 * @throws {Error} where the file that is to come anew is not in the workspace, or was not loaded.
 */
export async function benchSite(data?: string): Promise<SiteBench> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  const workspace = join(folder, "workspace");
  const site = join(folder, "site");
  try {
    await (data === undefined ? makeDemonstration(workspace) : copyWorkspace(data, workspace));
    const restated = restatedFile(workspace, onLastDay(workspace), savings);
    const fromNothing = await build(workspace, site);
    const { loads, pages, files, bytes } = manifestOf(site);
    const nothingNew = await build(workspace, site);
    await timed([command, "refresh", "--data", workspace]);
    const oneFile = await build(workspace, site);
    expectLoaded(manifestOf(site), loads + 1, restated);
    return {
      from_nothing: fromNothing,
      nothing_new: nothingNew,
      one_file: oneFile,
      pages,
      files,
      site_mb: Math.round(bytes / 1e6),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder of files received on the last day of a workspace: one that came later would move the day of a demonstration. */
function onLastDay(workspace: string): string {
  const at = workspaceAt(workspace);
  const folder = join(at.incoming, daysReceived(at).at(-1) ?? "");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Copies a workspace without what earlier builds kept of it. */
function copyWorkspace(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  rmSync(workspaceAt(to).cache, { recursive: true, force: true });
}

async function build(workspace: string, site: string): Promise<BuildCost> {
  const { milliseconds, cpu_ms, peak_mib } = await timed([command, "build", "--data", workspace, "--out", site]);
  return { wall_s: seconds(milliseconds), cpu_s: seconds(cpu_ms), peak_mib };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

function manifestOf(site: string): SiteManifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(site, manifestName), "utf8")));
}

/** A file that was refused is no change, and a site that is up to date would be timed as one that is built. */
function expectLoaded({ loads }: SiteManifest, expected: number, path: string): void {
  if (loads !== expected) {
    throw new Error(`${path}: expected a site of ${expected} loaded files after it, found ${loads}. Was it refused?`);
  }
}
