import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { overflow, violations } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

const council = `council/${stories.typical.code}`;

/** Each kind of page, a sentence or a part of one that it leads with, and how many figures it has at least. */
const pages: readonly (readonly [address: string, lead: string, figures: number])[] = [
  ["", "How each of", 0],
  ["councils", "Northmere", 0],
  ["milestones", "Five of the 21 milestones", 1],
  ["glossary", "Personal budget", 0],
  ["indicators", "70 indicators", 0],
  ["changes", "figures changed", 0],
  ["data-and-methods", "Data and methods", 0],
  ["check", "Checking a file here needs script, which is off", 0],
  ["definitions", "An indicator is known by its framework", 0],
  ["england/", "current outcome measures", 0],
  ["england/indicators", "current outcome measures", 0],
  ["england/milestones", "30%", 0],
  ["england/themes", "answered for at least one council", 0],
  ["england/personal-budgets", "30%", 0],
  ["england/value-for-money", "added together", 0],
  ["england/jsna", "of need and of services", 0],
  ["england/explained", "Here each is taken back", 0],
  ["forecasts", "forecasts", 0],
  ["sources", "Official publications", 0],
  ["accessibility", "Accessibility and privacy", 0],
  ["indicator/nis-2008-09-ni-131", "NI 131", 2],
  [`${council}/`, `${stories.typical.name}`, 0],
  [`${council}/personal-budgets`, `${stories.typical.name}`, 3],
  [`${council}/value-for-money`, `${stories.typical.name}`, 3],
  [`${council}/jsna`, `${stories.typical.name}`, 3],
  [`${council}/indicators`, `${stories.typical.name}`, 0],
  [`${council}/milestones`, `${stories.typical.name}`, 1],
  [`${council}/themes`, `answered for ${stories.typical.name}`, 0],
  [`${council}/pack`, "Theme 10 of 10", 0],
  [`${council}/themes/account`, "aspects of its Director’s remit", 0],
  [`${council}/themes/workforce`, "theme 9 of 10", 3],
  [`${council}/themes/self-directed-support`, "not met", 1],
  [`${council}/comparators`, `${stories.typical.name}`, 1],
  [`${council}/explained`, `${stories.typical.name}`, 0],
];

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  const folder = await demonstrationSite();
  [site, browser] = await Promise.all([serveSite(folder, 5000), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it.each(pages)(
  "/%s has without script its lead, and of each figure headline, table and drawing",
  async (address, lead, count) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(site.url + address);
    expect(await page.locator("main").textContent()).toContain(lead);
    // What is folded opens without script too.
    await page.setViewportSize({ width: 390, height: 900 });
    for (const folded of await page.locator("main details.rest > summary").all()) await folded.click();
    const figures = page.locator("main figure");
    expect(await figures.count()).toBeGreaterThanOrEqual(count);
    for (const figure of await figures.all()) {
      expect((await figure.locator("h3").first().textContent())?.length).toBeGreaterThan(10);
      expect(await figure.locator("tbody tr").count()).toBeGreaterThan(0);
    }
    for (const spine of await page.locator("main table.spine").all()) {
      expect(await spine.locator("tbody tr").count()).toBeGreaterThan(0);
      expect(await spine.locator("tbody td.mark svg").count()).toBeGreaterThan(0);
    }
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const figure of await figures.all()) {
        expect(await figure.locator("[role=img] svg:visible").count()).toBeGreaterThan(0);
      }
      // What could not be done without script is not offered.
      expect(await page.locator("main :is(input, select, button, label):visible").count()).toBe(0);
    }
    await context.close();
  },
);

it.each(["", "/indicators", "/jsna"])("%s of a council has its measures as a table with marks", async (page) => {
  const opened = await browser.newPage({ javaScriptEnabled: false });
  await opened.goto(`${site.url}${council}${page}`);
  expect(await opened.locator("main table.spine tbody td.verdict").count()).toBeGreaterThan(5);
  await opened.close();
});

it.each(pages)("/%s is accessible while its own script is blocked", async (address) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(site.url + address);
  expect(await overflow(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.close();
});
