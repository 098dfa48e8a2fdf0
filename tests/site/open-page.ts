import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A page as a reader has it, and what went wrong while it came. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: string[];
  readonly foreign: string[];
}

/** Opens a page of the site at a width, and waits until it is quiet: an address that asks for more draws it again. */
export async function openPage(browser: Browser, url: string, width: number): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const faults: string[] = [];
  const foreign: string[] = [];
  const host = new URL(url).host;
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const address = new URL(request.url());
    if (/^http/.test(address.protocol) && address.host !== host) foreign.push(address.href);
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => document.querySelector("main")?.ariaBusy !== "true");
  return { page, faults, foreign };
}

/** What of the page is wider than its window: nothing, on a page that fits. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** Text that a reader sees and a program forgot: "undefined", "NaN" and their like among the words of the page. */
export function forgotten(page: Page): Promise<string[]> {
  return page.evaluate(
    () => (document.querySelector("main")?.textContent ?? "").match(/undefined|NaN|Infinity|\[object|\bnull\b/g) ?? [],
  );
}

/** Ids of the figures without a drawing, a text alternative, or a table with rows. */
export function incompleteFigures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("figure")]
      .filter((figure) => {
        const drawing = figure.querySelector('[role="img"]');
        const hasAlternative = (drawing?.getAttribute("aria-label") ?? "").length > 40;
        const hasDrawing = (drawing?.querySelector("svg")?.childElementCount ?? 0) > 0;
        return !hasAlternative || !hasDrawing || figure.querySelector("tbody tr") === null;
      })
      .map((figure) => figure.id),
  );
}

/**
 * Rules of axe that the page breaks, each with the first element that does. Of the rows of a table that are alike but for
 * their words three are looked at: axe takes half a minute over a thousand. It describes no element that breaks no rule.
 */
export async function violations(page: Page): Promise<string[]> {
  // Every table opened, so that they are looked at too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const body of document.querySelectorAll("tbody")) {
      const alike = new Map<string, number>();
      for (const row of [...body.rows]) {
        const shape = row.outerHTML.replaceAll(/>[^<]*| (?:href|id)="[^"]*"/g, "");
        const count = (alike.get(shape) ?? 0) + 1;
        alike.set(shape, count);
        if (count > 3) row.remove();
      }
    }
  });
  // Not as a script of the page: those are of the site alone.
  await page.evaluate(readFileSync(axePath, "utf8"));
  // As text: axe is a global of the page, which this file's types know nothing of.
  return page.evaluate<string[]>(`axe
    .run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    })
    .then(({ violations }) => violations.map(({ id, nodes }) => (id + ": " + nodes[0].html).slice(0, 300)))`);
}
