import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { openPage } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

const council = `council/${stories.typical.code}`;

/** Each kind of page. */
const pages = [
  "",
  "councils",
  "glossary",
  "milestones",
  "indicators",
  "changes",
  "data-and-methods",
  ...["", "indicators", "value-for-money", "personal-budgets", "jsna", "milestones", "explained"].map(
    (page) => `england/${page}`,
  ),
  "forecasts",
  "sources",
  "accessibility",
  "indicator/nis-2008-09-ni-131",
  ...["", "indicators", "value-for-money", "personal-budgets", "jsna", "milestones", "comparators", "explained"].map(
    (page) => `${council}/${page}`,
  ),
];

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  const folder = await demonstrationSite();
  [site, browser] = await Promise.all([serveSite(folder, 5600), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Where the heading of a page begins, and where its first words do, in pixels from the top. */
function firstScreen(page: Page): Promise<{ readonly heading: number; readonly words: number }> {
  return page.evaluate(() => {
    const top = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .map((each) => each.getBoundingClientRect())
        .find(({ height }) => height > 0)?.top ?? Number.NaN;
    return { heading: top("h1"), words: top("main .answer, main p, main li, main td, main dd") };
  });
}

/** Links, buttons and fields that are under 24 pixels high or wide; links within a line of text are as high as the line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("header :is(a, summary, input, button), footer a, main :is(summary, input, button)")]
      .filter((each) => each.closest(".skip, .facts") === null && each.getClientRects().length > 0)
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return Math.min(width, height) < 24;
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

describe("on a telephone, with the notice of a demonstration", () => {
  it.each(pages)("/%s begins its heading within 250 pixels of the top, and its answer within 400", async (path) => {
    const { page } = await openPage(browser, site.url + path, 390);
    const { heading, words } = await firstScreen(page);
    expect(heading).toBeLessThan(250);
    expect(words).toBeLessThan(400);
    expect(await smallTargets(page)).toEqual([]);
    await page.close();
  });
});

it.each(pages)("/%s has one heading of the first level, and no stop at a heading’s link to itself", async (path) => {
  const { page } = await openPage(browser, site.url + path, 1280);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator(":is(h1, h2, h3) > a[href^='#']:not([tabindex='-1'])").count()).toBe(0);
  const { heading, words } = await firstScreen(page);
  expect(heading).toBeLessThan(150);
  expect(words).toBeLessThan(300);
  await page.close();
});
