import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { faultsOfDrawings } from "./drawing-faults.ts";
import { openPage } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

// One page of each kind, of the demonstration or of the site that YARDSTICK_SITE names, such as one of real England: every
// sixtieth council and every twelfth indicator stand for all.

const councilPages = [
  "",
  "personal-budgets",
  "value-for-money",
  "jsna",
  "indicators",
  "milestones",
  "themes/workforce",
  "comparators",
];
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

it("no two ticks of an axis have one text, and no words of a drawing stand outside its frame", async () => {
  const { page } = await openPage(browser, site.url, 1280);
  const faults: string[] = [];
  let words = 0;
  for (const address of addresses) {
    await page.goto(site.url + address);
    words += await page.locator("main svg text").count();
    faults.push(...(await faultsOfDrawings(page)).map((fault) => `/${address} ${fault}`));
  }
  await page.close();
  expect(words).toBeGreaterThan(500);
  expect(faults).toEqual([]);
}, 300_000);
