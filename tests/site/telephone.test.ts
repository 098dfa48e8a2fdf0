import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { openPage, overflow } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

/** A telephone is 844 pixels high: the most screens that each kind of page may take, and what fills them. */
const pages: readonly (readonly [path: string, screens: number, why: string])[] = [
  ["", 3, "three cells"],
  ["milestones", 13, "the list of every council and three swarms"],
  ["indicators", 10, "two lines for each measure, surveys among them"],
  ["changes", 6, "eight cards of each kind"],
  ["data-and-methods", 18, "lists to open, and what is loaded"],
  ["check", 3, "what is checked and what is not"],
  ["definitions", 3, "a list of each framework to open"],
  ["forecasts", 10, "how each kind of forecast did, by quarter"],
  ["england/jsna", 5, "a table for each domain"],
  ["england/value-for-money", 6, "a table for each domain"],
  [`council/${stories.typical.code}/`, 6, "what it prints on one sheet"],
  [`council/${stories.typical.code}/indicators`, 24, "95 measures in three lines each"],
  [`council/${stories.typical.code}/value-for-money`, 20, "ten figures, and what was planned beside what came of it"],
  [`council/${stories.typical.code}/personal-budgets`, 16, "thirteen figures, each with its drawing"],
  [
    `council/${stories.typical.code}/jsna`,
    19,
    "the spine of needs, eight figures and what the assessment says of itself",
  ],
  [`council/${stories.typical.code}/themes`, 6, "ten themes as cards"],
  [`council/${stories.typical.code}/themes/account`, 7, "seven aspects and seven outcomes as cards"],
  [`council/${stories.typical.code}/themes/partnerships`, 9, "two figures and nine questions"],
  [`council/${stories.typical.code}/comparators`, 15, "each measure beside other sets of comparators"],
  [`council/${stories.typical.code}/milestones`, 10, "a forecast of each reading, quarter by quarter"],
];

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([demonstrationSite().then((folder) => serveSite(folder, 5900)), startBrowser()]);
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The words in sight that are smaller than so many pixels, and the years that a line breaks at their hyphen. */
function faultsOfWords(page: Page, least: number): Promise<{ readonly small: string[]; readonly broken: string[] }> {
  return page.evaluate((smallest) => {
    const [small, broken]: [string[], string[]] = [[], []];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || !parent.checkVisibility() || (text.textContent ?? "").trim() === "") continue;
      const { fontSize, clipPath } = getComputedStyle(parent);
      // A drawing that is scaled scales its words. Those of one pixel are for readers who hear the page.
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(fontSize) * scale;
      if (size > 0 && size < smallest && clipPath === "none") small.push(`${text.textContent} (${size.toFixed(1)} px)`);
      for (const { 0: year, index } of (text.textContent ?? "").matchAll(/(?<![\w-])\d{4}-\d{2}(?!\w|-|\.\w)/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + year.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(text.textContent ?? "");
      }
    }
    return { small, broken };
  }, least);
}

describe("on a telephone", () => {
  it.each(pages)(
    "/%s is at most %i screens, with no word under 12 pixels and no year broken",
    async (path, screens) => {
      const { page } = await openPage(browser, site.url + path, 390);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(screens * 844);
      expect(await faultsOfWords(page, 12)).toEqual({ small: [], broken: [] });
      expect(await overflow(page)).toBe(0);
      await page.close();
    },
  );

  it("shows of each measure of a spine the median of its comparators and its earlier years", async () => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/`, 390);
    const rows = await page.locator(".spine tbody tr:not(.group)").evaluateAll((all) =>
      all.map((row) =>
        [".median", ".year", ".past"].map((cell) => {
          const box = row.querySelector(cell)?.getBoundingClientRect();
          return box !== undefined && box.height > 0 && box.left >= 0 && box.right <= 390;
        }),
      ),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.flat()).not.toContain(false);
    await page.close();
  });
});

it("has the words of a summary’s strip at 9.5 points on paper", async () => {
  const page = await browser.newPage({ viewport: { width: 695, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  await page.goto(`${site.url}council/${stories.typical.code}/`);
  const sizes = await page.locator(".reading-axis text").evaluateAll((all) =>
    all.map((text) => {
      const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale * 0.75;
    }),
  );
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.filter((size) => size < 9.49)).toEqual([]);
  await page.close();
});
