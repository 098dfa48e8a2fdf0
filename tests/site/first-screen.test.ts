import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { openPage, overflow } from "./open-page.ts";
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
  "check",
  "definitions",
  ...["", "indicators", "value-for-money", "personal-budgets", "jsna", "milestones", "themes", "explained"].map(
    (page) => `england/${page}`,
  ),
  "forecasts",
  "sources",
  "accessibility",
  "indicator/nis-2008-09-ni-131",
  ...[
    "",
    "indicators",
    "value-for-money",
    "personal-budgets",
    "jsna",
    "milestones",
    "themes",
    "themes/workforce",
    "themes/account",
    "pack",
    "comparators",
    "changes",
    "explained",
  ].map((page) => `${council}/${page}`),
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

describe("with the notice of a demonstration", () => {
  it.each(pages)(
    "/%s begins near the top, on a telephone too, and fits an A4 page between its margins",
    async (path) => {
      const { page } = await openPage(browser, site.url + path, 390);
      const telephone = await firstScreen(page);
      expect(telephone.heading).toBeLessThan(250);
      expect(telephone.words).toBeLessThan(400);
      expect(await smallTargets(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      const wide = await firstScreen(page);
      expect(wide.heading).toBeLessThan(150);
      expect(wide.words).toBeLessThan(300);
      // One heading of the first level, and no stop at a heading’s link to itself.
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator(":is(h1, h2, h3) > a[href^='#']:not([tabindex='-1'])").count()).toBe(0);
      // 210 mm less 15 mm on each side.
      await page.setViewportSize({ width: 680, height: 1000 });
      await page.emulateMedia({ media: "print" });
      expect(await overflow(page)).toBe(0);
      await page.close();
    },
  );
});
