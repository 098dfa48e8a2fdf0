import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { hashOf } from "./page-cache.ts";
import type { BuildOptions } from "./site-source.ts";

/** The file of a site that says what it was made from. */
export const manifestName = "site.json";

/** What site.json holds. */
export const manifestSchema = z.object({
  /** A hash of what the site was made from. */
  key: z.string(),
  /** Files that were loaded in the position of the warehouse that it is of. */
  loads: z.number(),
  last_received_at: z.string().nullable(),
  pages: z.number(),
  /** Of the site without this file. */
  files: z.number(),
  bytes: z.number(),
});

/** What a site was made from, and how large it is. */
export type SiteManifest = z.infer<typeof manifestSchema>;

/** A hash of all that a site is made from, without reading the warehouse: its file, and what else there is. */
export function sourcesKey({ workspace, day, before, reports, code }: BuildOptions): string {
  return hashOf(
    fileState(workspace.warehouse),
    JSON.stringify([day, before?.day ?? null]),
    before === null ? "" : fileState(before.path),
    fileState(workspace.boundaries),
    ...sourceTexts(reports),
    code,
  );
}

/** A file as it is now, as far as its entry in its folder tells. */
function fileState(path: string): string {
  if (!existsSync(path)) return "";
  const { size, mtimeMs, ino } = statSync(path);
  return [path, size, mtimeMs, ino].join("|");
}

function sourceTexts(reports: string): Buffer[] {
  return readdirSync(reports, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(md|css)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(reports, file)));
}

/** The manifest of the site in a folder, where it was made from the same and is as it was made; else null. */
export function isAsBuilt(site: string, key: string): SiteManifest | null {
  const manifest = siteManifest(site);
  if (manifest === null) return null;
  const { files, bytes } = sizeOf(site);
  return manifest.key === key && manifest.files === files && manifest.bytes === bytes ? manifest : null;
}

/** What the site in a folder says of itself; null where there is none, or one of another version. */
export function siteManifest(site: string): SiteManifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(site, manifestName), "utf8")));
  } catch {
    return null;
  }
}

/** Writes the manifest of a site that is whole. */
export function writeManifest(
  site: string,
  made: Pick<SiteManifest, "key" | "loads" | "last_received_at"> & { readonly drawn: number; readonly kept: number },
): SiteManifest {
  const { key, loads, last_received_at } = made;
  const manifest = { key, loads, last_received_at, pages: made.drawn + made.kept, ...sizeOf(site) };
  writeFileSync(join(site, manifestName), `${JSON.stringify(manifest)}\n`);
  return manifest;
}

function sizeOf(site: string): Pick<SiteManifest, "files" | "bytes"> {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== manifestName)
    .map((entry) => join(entry.parentPath, entry.name));
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0) };
}
