import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A council's data file as a built page registers it: where it lies, named by its bytes, and how long it is. */
const registered = /"path":"([^"]*?_file\/data\/)([\w-]+)\/(\w+)\.[0-9a-f]{8}\.json","lastModified":(\d+),"size":\d+/g;

/** Where a site is being made, and where the files are that its pages read. */
interface Folders {
  readonly site: string;
  readonly data: string;
}

/**
 * Writes the pages of every council from those of the first. They differ in their code and their data files alone, and
 * Framework takes about a tenth of a second a page to find that out: 760 pages took over two minutes.
 *
 * @throws {Error} when a page of the first council names no data file of its own
 */
export function writeCouncilPages(folders: Folders, codes: readonly string[]): void {
  const [model, ...others] = codes;
  if (model === undefined) return;
  const pages = readdirSync(join(folders.site, "council", model)).filter((name) => name.endsWith(".html"));
  const files = new Map<string, Files>();
  for (const page of pages) {
    const html = readFileSync(join(folders.site, "council", model, page), "utf8");
    // A file that every council's page reads belongs to none of them and stays as it is.
    const own = [...html.matchAll(registered)].filter(([, , , owner]) => owner === model);
    const names = own.map(([, , name]) => name ?? "");
    if (names.length === 0) throw new Error(`council/${model}/${page} names no data file of the council`);
    for (const name of names) {
      if (!files.has(name)) files.set(name, writeFiles(folders, name, others));
    }
    for (const code of others) writePage(folders.site, page, code, councilHtml(html, model, code, files));
  }
}

/** A data file of a council: the hash its name has and its length in bytes. */
interface DataFile {
  readonly hash: string;
  readonly size: number;
}

type Files = ReadonlyMap<string, DataFile>;

function councilHtml(html: string, model: string, code: string, files: ReadonlyMap<string, Files>): string {
  const filed = html.replace(registered, (whole, folder: string, name: string, owner: string, modified: string) => {
    const file = files.get(name)?.get(code);
    if (file === undefined || owner !== model) return whole;
    return `"path":"${folder}${name}/${code}.${file.hash}.json","lastModified":${modified},"size":${file.size}`;
  });
  return filed.replaceAll(model, code);
}

function writeFiles(folders: Folders, name: string, codes: readonly string[]): Files {
  const folder = join(folders.site, "_file", "data", name);
  mkdirSync(folder, { recursive: true });
  const written = new Map<string, DataFile>();
  for (const code of codes) {
    const bytes = readFileSync(join(folders.data, name, `${code}.json`));
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
    writeFileSync(join(folder, `${code}.${hash}.json`), bytes);
    written.set(code, { hash, size: bytes.length });
  }
  return written;
}

function writePage(site: string, page: string, code: string, html: string): void {
  mkdirSync(join(site, "council", code), { recursive: true });
  writeFileSync(join(site, "council", code, page), html);
}
