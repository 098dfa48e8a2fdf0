import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { typeOf } from "../../src/site/serve/headers.ts";
import { buildByFramework } from "./framework-alone.ts";
import { pageReader, readPage } from "./golden.ts";
import { demonstrationSite } from "./site.ts";

// Our build takes Framework's reader of Markdown and its cells, and runs them by a runtime of its own, on a small DOM. Here
// Framework builds the same pages whole and its client runs their cells in a browser, with the same components and data.
// Compared is what a reader meets of the page's own part: headings, paragraphs, tables, the headlines, text alternatives
// and notes of figures, each in its order, and the words within drawings. Not compared are what Framework's pages have not
// (the headers, the title, how a report is read), and how a page looks: both have our style.

const pages = [
  "index",
  "personal-budgets",
  "value-for-money",
  "jsna",
  "indicators",
  "milestones",
  "comparators",
  "explained",
];
const councils = [stories.typical, stories.verySmall];
const addresses = councils.flatMap(({ code }) => pages.map((page) => `council/${code}/${page}`));

const folder = mkdtempSync(join(tmpdir(), "yardstick-framework-"));
let site: string;
let browser: Browser;
let reader: string;

beforeAll(async () => {
  site = await demonstrationSite();
  buildByFramework(site, addresses, folder);
  [browser, reader] = await Promise.all([startBrowser(), pageReader()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser in which http://site/ is a folder; of a finished page the scripts do not come. */
async function contextOf(root: string, hasScript: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const file = extname(pathname) === "" ? `${pathname}.html` : pathname;
    if (!hasScript && file.endsWith(".js")) return route.abort();
    return route.fulfill({ body: readFileSync(join(root, decodeURIComponent(file))), contentType: typeOf(file) });
  });
  return context;
}

/** What a reader meets of the page's own part. */
async function met(page: Page): Promise<string> {
  const text = await readPage(page, reader);
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll("main svg text")].map((each) => each.textContent ?? ""),
  );
  return `${text}\nin drawings: ${drawn.join(" | ")}`;
}

it.each(addresses)("%s is to a reader what Framework alone makes of it", async (address) => {
  const [ours, theirs] = await Promise.all([contextOf(site, false), contextOf(join(folder, "dist"), true)]);
  const [finished, live] = [await ours.newPage(), await theirs.newPage()];
  await Promise.all([finished.goto(`http://site/${address}`), live.goto(`http://site/${address}`)]);
  await finished.evaluate(() => {
    for (const ours of document.querySelectorAll("header, #how-to-read")) ours.remove();
  });
  const expected = await met(finished);
  expect(expected.length).toBeGreaterThan(500);
  // Framework's client runs cells when it is loaded, one after the other.
  await expect.poll(() => met(live), { timeout: 30_000 }).toBe(expected);
  await Promise.all([ours.close(), theirs.close()]);
});
