import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { openPage } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

// One page of each kind, of the demonstration or of the site that YARDSTICK_SITE names, such as one of real England: every
// sixtieth council and every twelfth indicator stand for all.

const councilPages = ["", "personal-budgets", "value-for-money", "jsna", "indicators", "milestones", "comparators"];
const sitePages = ["", "milestones", "indicators", "data-and-methods", "forecasts"];
const englandPages = ["", "value-for-money", "personal-budgets", "jsna", "milestones"].map((page) => `england/${page}`);

let site: ServedSite;
let browser: Browser;
let addresses: readonly string[];

beforeAll(async () => {
  const folder = await demonstrationSite();
  const some = (place: string, step: number) =>
    readdirSync(join(folder, place))
      .sort()
      .filter((_, index) => index % step === step >> 1);
  const councils = some("council", 60).flatMap((code) => councilPages.map((page) => `council/${code}/${page}`));
  const indicators = some("indicator", 12).map((file) => `indicator/${file.replace(/\.html$/, "")}`);
  addresses = [...sitePages, ...englandPages, ...indicators, ...councils];
  [site, browser] = await Promise.all([serveSite(folder, 5900), startBrowser()]);
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The words of a page’s drawings that stand outside their frame, and the axes of which two ticks have one text. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const drawing of document.querySelectorAll("main svg")) {
      const frame = drawing.getBoundingClientRect();
      if (frame.width === 0) continue;
      const name = drawing.closest("[id]")?.id ?? "";
      for (const words of drawing.querySelectorAll("text")) {
        const { left, right, top, bottom, width } = words.getBoundingClientRect();
        const beyond = Math.max(frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom);
        // What is drawn reaches the edge of a letter's box by less than a pixel.
        if (width > 0 && beyond > 1) faults.push(`${name}: “${words.textContent}” by ${Math.round(beyond)} pixels`);
      }
      // The ticks of one axis are in one group; a drawing of several panels has a group for each.
      const axes = new Set(
        [...drawing.querySelectorAll('[aria-label$="tick label"] text')].map((t) => t.parentElement),
      );
      for (const axis of axes) {
        const ticks = [...(axis?.querySelectorAll(":scope > text") ?? [])].map(({ textContent }) => textContent);
        if (new Set(ticks).size < ticks.length) faults.push(`${name}: ${ticks.join(", ")}`);
      }
    }
    return faults;
  });
}

/** On a wide page, on a telephone, and as wide as the paper of an A4 page within its margins. */
const widths = [
  ["at 1280 pixels", 1280, "screen"],
  ["at 390 pixels", 390, "screen"],
  ["on A4", 680, "print"],
] as const;

it("no two ticks of an axis have one text, and no words of a drawing stand outside its frame", async () => {
  const { page } = await openPage(browser, site.url, 1280);
  const faults: string[] = [];
  let words = 0;
  for (const address of addresses) {
    await page.goto(site.url + address);
    words += await page.locator("main svg text").count();
    for (const [name, width, media] of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media });
      faults.push(...(await faultsOf(page)).map((fault) => `/${address} ${name}: ${fault}`));
    }
  }
  await page.close();
  expect(words).toBeGreaterThan(500);
  expect(faults).toEqual([]);
}, 300_000);
