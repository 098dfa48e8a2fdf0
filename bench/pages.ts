import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { stories } from "../src/demo/stories.ts";
import { serveSite } from "../src/site/serve.ts";
import { startBrowser } from "./browser.ts";
import { command, timed } from "./command.ts";
import { makeDemonstration } from "./demonstration.ts";
import { SlowPage } from "./slow-page.ts";

/** What a reader waits for who opens a page with nothing kept, 4 times slower, by 1.6 Mbit/s with 150 ms to the site. */
export interface PageCost {
  readonly requests: number;
  /** Over the wire, packed, with headers. */
  readonly bytes: number;
  readonly script_bytes: number;
  /** Of the council's next page after this one; null for a page that is of no council. */
  readonly next_page_bytes: number | null;
  /** Until the first figure can be seen, or the heading of a page without one; null where neither ever could. */
  readonly first_figure_ms: number | null;
  /** How far what was there already moved, added up: 0 is still. */
  readonly layout_shift: number;
}

/**
 * Opens every page of one council, the site's own pages and one indicator's.
 *
 * @param site a built site; without it the demonstration's is built with the built command: run `npm run bundle` before
 * @returns the pages by their address in the site
 */
export async function benchPages(site?: string): Promise<Readonly<Record<string, PageCost>>> {
  if (site !== undefined) return costsOf(site);
  const folder = mkdtempSync(join(tmpdir(), "yardstick-bench-"));
  const built = join(folder, "site");
  try {
    const workspace = join(folder, "workspace");
    await makeDemonstration(workspace);
    await timed([command, "build", "--data", workspace, "--out", built]);
    return await costsOf(built);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function costsOf(site: string): Promise<Readonly<Record<string, PageCost>>> {
  const served = await serveSite(site, 0);
  const browser = await startBrowser();
  const costs: Record<string, PageCost> = {};
  try {
    for (const { path, next } of pagesOf(site)) costs[path] = await costOf(browser, served.url, path, next);
  } finally {
    await browser.close();
    await served.close();
  }
  return costs;
}

interface PageToOpen {
  readonly path: string;
  /** The page of the same council that is opened after it. */
  readonly next: string | null;
}

function pagesOf(site: string): PageToOpen[] {
  const council = htmlIn(site, `council/${councilOf(site)}/`);
  const others = [...htmlIn(site, ""), ...htmlIn(site, "indicator/").slice(0, 1)];
  return [
    ...council.map((path, index) => ({ path, next: council[(index + 1) % council.length] ?? null })),
    ...others.map((path) => ({ path, next: null })),
  ];
}

/** The demonstration's typical council, or the first of a site without it. */
function councilOf(site: string): string {
  const { code } = stories.typical;
  const [first] = readdirSync(join(site, "council")).sort();
  return existsSync(join(site, "council", code)) || first === undefined ? code : first;
}

function htmlIn(site: string, folder: string): string[] {
  const names = readdirSync(join(site, folder)).filter((name) => name.endsWith(".html"));
  return names.sort().map((name) => `${folder}${name}`);
}

async function costOf(browser: Browser, url: string, path: string, next: string | null): Promise<PageCost> {
  const page = await SlowPage.open(browser);
  try {
    const { requests, bytes, scriptBytes } = await page.load(url + path);
    const { firstFigure, firstHeading, shift } = await page.seen();
    return {
      requests,
      bytes,
      script_bytes: scriptBytes,
      next_page_bytes: next === null ? null : (await page.load(url + next)).bytes,
      first_figure_ms: firstFigure ?? firstHeading,
      layout_shift: Math.round(shift * 10_000) / 10_000,
    };
  } finally {
    await page.close();
  }
}
