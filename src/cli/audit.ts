import { audit } from "../audit/audit.ts";
import type { Edition } from "../audit/figure.ts";
import { readFolder, readParquet, readPrimary, readPublished, readRule } from "../audit/read.ts";
import { auditFacts, auditWords, isSafe } from "../audit/report.ts";
import { dateName } from "../explain/day.ts";
import { releasesBy } from "../store/warehouse/releases.ts";
import { kept } from "../store/workspace/archive.ts";
import type { Workspace } from "../store/workspace/workspace.ts";
import { answer, tell } from "./answer.ts";
import { workspaceOf } from "./context.ts";
import { expectWarehouse } from "./open-warehouse.ts";
import { type AuditCommand, UsageFault } from "./options.ts";

/** Attacks what is published, with what was published before; exit 1 where something hidden can be worked out. */
export async function auditCommand(folder: string | undefined, options: AuditCommand): Promise<number> {
  const start = performance.now();
  if (folder !== undefined && options.primaryOnly) {
    throw new UsageFault("--primary-only attacks what the workspace would publish: give no folder with it.");
  }
  const workspace = workspaceOf(options);
  const earlier = [...(await againstFolder(options.against)), ...(await releasedBefore(workspace))];
  const present = await presentEdition(folder, workspace, options);
  const before = earlier.length === 0 ? "" : `, with ${earlier.map(({ name }) => name).join(" and ")}`;
  tell(`Attacking ${present.figures.length.toLocaleString("en-GB")} figures of ${present.name}${before}.`);
  const primaryRule = options.primaryOnly ? await readRule(workspace.warehouse) : null;
  const result = await audit({ present, earlier }, { primaryRule });
  const cost = {
    seconds: Math.round((performance.now() - start) / 100) / 10,
    peakMib: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  answer(options.json, auditFacts(result, cost), auditWords(result, cost));
  return isSafe(result) ? 0 : 1;
}

/** What is attacked: a published folder; without one, what the workspace publishes now. */
async function presentEdition(
  folder: string | undefined,
  workspace: Workspace,
  { primaryOnly }: AuditCommand,
): Promise<Edition> {
  if (folder !== undefined) return { name: folder, figures: await readFolder(folder) };
  await expectWarehouse(workspace);
  const read = primaryOnly ? readPrimary : readPublished;
  return { name: workspace.folder, figures: await read(workspace.warehouse) };
}

async function againstFolder(folder: string | undefined): Promise<Edition[]> {
  return folder === undefined ? [] : [{ name: folder, figures: await readFolder(folder) }];
}

/** What the workspace has released, the newest first. */
async function releasedBefore(workspace: Workspace): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (const { release_id, as_of, sha256 } of releasesBy(workspace).reverse()) {
    const path = await kept(workspace, sha256, `release ${release_id}, figures as of ${as_of}`);
    editions.push({ name: `the release of ${dateName(as_of)}`, figures: await readParquet(path) });
  }
  return editions;
}
