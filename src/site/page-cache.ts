import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import type { DrawnPage } from "./draw/draw-page.ts";

const entrySchema = z.object({
  key: z.string(),
  files: z.array(z.string()),
  used: z.array(z.string()),
});

/** A page that was drawn before: the hash of all that it was drawn from, and which files and parts of its context that is. */
export type DrawnEntry = z.infer<typeof entrySchema>;

const indexSchema = z.record(z.string(), entrySchema);

/**
 * The finished pages of a workspace's last build. Files are named by what they were made from and are put in their
 * place whole, so that builds at the same time cannot spoil each other's: what one takes away the other draws again.
 */
export class PageCache {
  readonly #folder: string | null;
  readonly #code: string;
  readonly #before: Readonly<Record<string, DrawnEntry>>;
  readonly #now: Record<string, DrawnEntry> = {};

  /**
   * @param folder where the pages are kept; null where nothing may be written, and nothing is kept
   * @param code which version of the command draws: the pages of another are drawn again
   */
  constructor(folder: string | null, code: string) {
    this.#folder = folder;
    this.#code = code;
    this.#before = folder === null ? {} : readIndex(folder);
    if (folder !== null) mkdirSync(join(folder, "pages"), { recursive: true });
  }

  /** The key of a page that is made from these texts by this version of the command. */
  keyOf(...texts: readonly string[]): string {
    return hashOf(this.#code, ...texts);
  }

  /** What the page at an address was drawn from in the last build. */
  entry(address: string): DrawnEntry | undefined {
    return this.#before[address];
  }

  /** The finished page of a key; null where it is not there whole. */
  read(address: string, entry: DrawnEntry): string | null {
    if (this.#folder === null) return null;
    try {
      const html = gunzipSync(readFileSync(this.#file(entry.key))).toString("utf8");
      this.#now[address] = entry;
      return html;
    } catch {
      return null;
    }
  }

  /** Keeps a page that was drawn. */
  keep(address: string, key: string, { html, files, used }: DrawnPage): void {
    if (this.#folder === null) return;
    this.#now[address] = { key, files: [...files], used: [...used] };
    writeWhole(this.#file(key), gzipSync(html, { level: 1 }));
  }

  /** Makes this build's pages those that are kept. */
  close(): void {
    if (this.#folder === null) return;
    writeWhole(join(this.#folder, "pages.json"), JSON.stringify(this.#now));
    const kept = new Set(Object.values(this.#now).map(({ key }) => `${key}.html.gz`));
    for (const name of readdirSync(join(this.#folder, "pages"))) {
      if (!kept.has(name)) rmSync(join(this.#folder, "pages", name), { force: true });
    }
  }

  #file(key: string): string {
    return join(this.#folder ?? "", "pages", `${key}.html.gz`);
  }
}

/** The folder of a workspace's cache, made where it is not there; null where nothing may be written in the workspace. */
export function cacheFolder(path: string): string | null {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK);
    return path;
  } catch {
    return null;
  }
}

/** A hash of texts, each told apart from the next. */
export function hashOf(...texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex");
}

function readIndex(folder: string): Readonly<Record<string, DrawnEntry>> {
  try {
    return indexSchema.parse(JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")));
  } catch {
    // Absent, half written by a process that was killed, or of another version: every page is drawn again.
    return {};
  }
}

function writeWhole(path: string, bytes: string | Uint8Array): void {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, bytes);
  renameSync(own, path);
}
