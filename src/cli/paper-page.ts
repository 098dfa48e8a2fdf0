import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "zod";
import { systemBrowser } from "../paper/browser.ts";
import { pagesPdf } from "../paper/pages-pdf.ts";
import { DevSite } from "../site/dev/dev-site.ts";
import { Fault } from "../store/workspace/fault.ts";
import { answer, tell } from "./answer.ts";
import { folder, readOptions } from "./options.ts";
import { freeName } from "./paper.ts";
import { siteSources } from "./site-sources.ts";

export const pageOptions = readOptions.extend({ out: folder.exactOptional() });

/** Writes pages of the site as one PDF, in the order in which they are given. */
export async function paperPageCommand(
  paths: readonly string[],
  options: z.infer<typeof pageOptions>,
): Promise<number> {
  const browser = await systemBrowser();
  if (browser === null) {
    throw new Fault(
      "Pages cannot be printed: expected Chrome, Edge or Chromium on this machine, found none. Install one, or name it in " +
        "the environment variable CHROME_PATH. yardstick paper briefing writes a Word document without one.",
    );
  }
  const sources = await siteSources(options);
  const site = new DevSite(sources);
  try {
    tell(`Drawing ${paths.length === 1 ? "a page" : `${paths.length} pages`}.`);
    const pages: string[] = [];
    for (const path of paths) pages.push(await drawnPage(site, path));
    await site.makeAssets();
    const style = readFileSync(join(site.folder, "style.css"), "utf8");
    const out = options.out ?? "papers";
    mkdirSync(out, { recursive: true });
    const file = `${freeName(out, `pages-${sources.day.day}`)}.pdf`;
    writeFileSync(file, await pagesPdf(pages, style, browser), { flag: "wx" });
    answer(options.json, { files: [file] }, relative(process.cwd(), file));
    return 0;
  } finally {
    await site.close();
    await browser.close();
  }
}

/** A page by its address, which may be written as a browser shows it. */
async function drawnPage(site: DevSite, path: string): Promise<string> {
  const address = path.replace(/^\/|\.html$/g, "").replace(/\/$/, "/index");
  const page = await site.find(address === "" ? "index" : address);
  if (page === null) {
    throw new Fault(
      `The site has no page ${path}. Expected the address of one, such as milestones or council/E08000035/jsna. A council’s ` +
        "code stands in the address of its pages.",
    );
  }
  return await site.draw(page);
}
