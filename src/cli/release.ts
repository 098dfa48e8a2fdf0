import { dateName } from "../explain/day.ts";
import { isAsBuilt, type SiteManifest, siteManifest, sourcesKey } from "../site/site-manifest.ts";
import { release, releaseOf } from "../store/release.ts";
import { Fault } from "../store/workspace/fault.ts";
import type { ReleaseEntry } from "../store/workspace/ledger.ts";
import { answer, tell } from "./answer.ts";
import { workspaceOf } from "./context.ts";
import type { SiteCommand } from "./options.ts";
import { buildOptions, outFolderOf } from "./site.ts";

/** Notes that a built site has gone out: what it shows cannot be called back, and is taken into account from then on. */
export async function releaseCommand(options: SiteCommand): Promise<number> {
  const workspace = workspaceOf(options);
  const folder = outFolderOf(options);
  const present = siteManifest(folder);
  if (present === null) throw new Fault(`${folder} holds no site, so none has gone out. Run yardstick build first.`);
  const before = releaseOf(workspace, present.key);
  if (before !== undefined && isAsBuilt(folder, present.key) !== null) return told(options, folder, before, false);
  const site = await buildOptions(options);
  if (isAsBuilt(folder, sourcesKey(site)) === null) throw otherSite(folder, present);
  const entry = await release(workspace, {
    release: "site",
    asOf: site.day.day,
    madeFrom: present.key,
    warehouse: site.workspace.warehouse,
    now: new Date().toISOString(),
    warn: tell,
  });
  return told(options, folder, entry, true);
}

/** What is wrong with a site that is not the one that a build would make now. */
function otherSite(folder: string, { loads, last_received_at }: SiteManifest): Fault {
  const last = last_received_at === null ? "" : `, the last received on ${dateName(last_received_at.slice(0, 10))}`;
  return new Fault(
    `${folder} is not the site of this workspace as it is now: it was built from ${loads} ${loads === 1 ? "file" : "files"}${last}, ` +
      "for another day, by another version, or was changed since. Run yardstick build with the same --as-of, look at it, and " +
      "release that; or give the --as-of that it was built with.",
  );
}

/** "Noted that dist has gone out, with figures as known on 17 June 2011. …" */
function told({ json }: SiteCommand, folder: string, entry: ReleaseEntry, isNew: boolean): number {
  const what = `${folder} has gone out, with figures as known on ${dateName(entry.as_of)}`;
  const words = isNew
    ? `Noted that ${what}. Run yardstick refresh: what is hidden from now on takes it into account.`
    : `${what}: this was noted on ${dateName(entry.released_at)}. Nothing is added.`;
  answer(json, { is_new: isNew, ...entry }, words);
  return 0;
}
