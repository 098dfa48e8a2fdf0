import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sharedContextPath } from "../../reports/runtime/places.ts";
import { type DrawnPage, type PageToDraw, usedContext } from "./draw/draw-page.ts";
import { drawPages } from "./draw/pool.ts";
import { markdownReader } from "./framework/markdown.ts";
import { hashOf, type PageCache } from "./page-cache.ts";
import { glossaryTerms } from "./pages/glossary.ts";
import type { PageSource } from "./pages/page-source.ts";
import { compilePage, componentsPath, pageToDraw, valuesOf } from "./pages/page-to-draw.ts";
import { sharedContext } from "./shell.ts";
import type { SiteContext } from "./site-context.ts";

/** What finished pages are made from. */
export interface PagesToFinish {
  /** The folder that the site is made in; its data and its components are there. */
  readonly site: string;
  readonly sources: readonly PageSource[];
  readonly context: SiteContext;
  readonly cache: PageCache;
}

/** How many pages a build drew, and how many it had from the build before. */
export interface FinishedPages {
  readonly drawn: number;
  readonly kept: number;
}

/** Writes every page of the site, finished: those whose sources are as they were from the cache, the others drawn. */
export async function finishPages({ site, sources, context, cache }: PagesToFinish): Promise<FinishedPages> {
  writeFileSync(join(site, sharedContextPath), JSON.stringify(sharedContext(context)));
  const toDraw: PageToDraw[] = [];
  const hashes = new FileHashes(site);
  const keyOf = (page: PageToDraw, files: readonly string[], used: readonly string[]) =>
    cache.keyOf(
      page.html,
      JSON.stringify(page.terms),
      JSON.stringify(usedContext(page.context, used)),
      ...["yardstick.js", `pages/${page.module}.js`, ...files].map((file) => hashes.of(file)),
    );
  let kept = 0;
  for (const page of await pagesOf(site, sources, context)) {
    const entry = cache.entry(page.address);
    const isSame = entry !== undefined && keyOf(page, entry.files, entry.used) === entry.key;
    const html = isSame ? cache.read(page.address, entry) : null;
    if (html === null) toDraw.push(page);
    else {
      writePage(site, page.address, html);
      kept += 1;
    }
  }
  const take = (page: PageToDraw, drawn: DrawnPage) => {
    writePage(site, page.address, drawn.html);
    cache.keep(page.address, keyOf(page, drawn.files, drawn.used), drawn);
  };
  // Node takes the site's scripts for modules, as browsers do, where a package says so.
  const manifest = join(site, "package.json");
  writeFileSync(manifest, `{"type":"module"}`);
  await drawPages(site, toDraw, take);
  rmSync(manifest);
  return { drawn: toDraw.length, kept };
}

/** Every page of the site before its cells are run, those of one module together. */
async function pagesOf(site: string, sources: readonly PageSource[], context: SiteContext): Promise<PageToDraw[]> {
  const read = await markdownReader(componentsPath);
  const terms = glossaryTerms(sources);
  return sources.flatMap((source) => {
    const parts = compilePage(source, read, site);
    return valuesOf(source, context).map((value) => pageToDraw(source, value, parts, context, terms));
  });
}

function writePage(site: string, address: string, html: string): void {
  const path = join(site, `${address}.html`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}

/** The hashes of the site's files, each made once. */
class FileHashes {
  readonly #site: string;
  readonly #known = new Map<string, string>();

  constructor(site: string) {
    this.#site = site;
  }

  of(file: string): string {
    const known = this.#known.get(file) ?? hashOf(readOrNothing(join(this.#site, file)));
    this.#known.set(file, known);
    return known;
  }
}

/** A file that a page read in the last build may be gone. */
function readOrNothing(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
