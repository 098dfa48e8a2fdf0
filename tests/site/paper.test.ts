import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { bottomOfSheet, fillOf, type Sheet, sheetsOf } from "./pdf.ts";
import { demonstrationSite } from "./site.ts";

const { typical, verySmall, didNotReport } = stories;

/** Each kind of page with the name that its sheets give it. */
const reports = [
  ["milestones", "Yardstick"],
  ["indicator/nis-2008-09-ni-130", "Yardstick"],
  [`council/${typical.code}/personal-budgets`, typical.name],
  [`council/${typical.code}/value-for-money`, typical.name],
  [`council/${typical.code}/jsna`, typical.name],
  [`council/${typical.code}/indicators`, typical.name],
  [`council/${typical.code}/milestones`, typical.name],
  [`council/${typical.code}/themes/commissioning`, typical.name],
  [`council/${typical.code}/themes/account`, typical.name],
  [`council/${typical.code}/comparators`, typical.name],
  [`council/${typical.code}/changes`, typical.name],
  [`council/${typical.code}/pack`, typical.name],
  [`council/${verySmall.code}/value-for-money`, verySmall.name],
  [`council/${didNotReport.code}/value-for-money`, didNotReport.name],
] as const;

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(await demonstrationSite(), 4750), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function printed(path: string): Promise<Sheet[]> {
  const page = await browser.newPage();
  try {
    await page.goto(site.url + path);
    return sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  } finally {
    await page.close();
  }
}

/** Chromium places letters one by one, two of them as one sign: words are compared without what is between them. */
const closed = (words: string) => words.normalize("NFKC").replace(/\s+/g, "");
const wordsOf = ({ texts }: Sheet) => closed(texts.map(({ text }) => text).join(""));

/** Are the words on the sheet, and something that is no foot below them? */
function isFollowed(sheet: Sheet, words: string): boolean {
  const end = wordsOf(sheet).indexOf(words) + words.length;
  if (end < words.length) return false;
  let length = 0;
  const last = sheet.texts.find(({ text }) => {
    length += closed(text).length;
    return length >= end;
  });
  return last !== undefined && sheet.texts.some(({ top }) => top > last.top + 6 && top < bottomOfSheet);
}

describe("on paper", () => {
  it.each(reports)(
    "/%s says on each sheet whose it is and which sheet of how many, and leaves none half empty",
    async (path, name) => {
      const sheets = await printed(path);
      expect(sheets.length).toBeGreaterThan(1);
      for (const [index, sheet] of sheets.entries()) {
        const words = wordsOf(sheet);
        expect(words).toContain(closed(`${name} · `));
        expect(words).toMatch(new RegExp(`page${index + 1}of${sheets.length}`));
        expect(words).toContain(`/${path}`);
        if (index < sheets.length - 1) expect(fillOf(sheet), `sheet ${index + 1}`).toBeGreaterThan(0.5);
      }
    },
  );

  it.each(reports)(
    "/%s has no word of a drawing under 8.5 points, no table wider than the sheet and no word in another column",
    async (path) => {
      // The width of an A4 sheet within its margins, in pixels.
      const page = await browser.newPage({ viewport: { width: 680, height: 900 } });
      await page.emulateMedia({ media: "print" });
      await page.goto(site.url + path);
      const [small, wide, over] = await page.evaluate(() => {
        const pointsOf = (word: SVGTextElement) =>
          Number.parseFloat(getComputedStyle(word).fontSize) * (word.getScreenCTM()?.a ?? 1) * 0.75;
        const words = [...document.querySelectorAll<SVGTextElement>(".drawing svg text")].filter((w) =>
          w.checkVisibility(),
        );
        const tables = [...document.querySelectorAll("table")].filter((table) => table.checkVisibility());
        return [
          words.filter((word) => pointsOf(word) < 8.5).map(({ textContent }) => textContent),
          tables
            .filter((table) => table.getBoundingClientRect().right > 681)
            .map(({ caption }) => caption?.textContent),
          [...document.querySelectorAll<HTMLElement>("td, th")]
            .filter((cell) => cell.checkVisibility() && cell.clientWidth > 0 && cell.scrollWidth > cell.clientWidth + 2)
            .map(({ textContent }) => textContent),
        ];
      });
      expect([small, wide, over]).toEqual([[], [], []]);
      await page.close();
    },
  );

  it.each(reports)("/%s has each headline whole, and on the sheet of what it is said of", async (path) => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: "print" });
    await page.goto(site.url + path);
    const headlines = await page.evaluate(() =>
      [...document.querySelectorAll(".figure")]
        .filter((figure) => figure.checkVisibility())
        .map((figure) => [...figure.querySelectorAll("h3, .subtitle")].map(({ textContent }) => textContent).join("")),
    );
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(headlines.filter((words) => !sheets.some((sheet) => isFollowed(sheet, closed(words))))).toEqual([]);
    await page.close();
  });

  it.each([typical, verySmall, didNotReport])("the summary of $name is one sheet", async ({ code }) => {
    expect(await printed(`council/${code}/`)).toHaveLength(1);
  });

  it("has the tables behind the figures as a lettered appendix where a reader asks for them, and not else", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}council/${typical.code}/value-for-money`);
    const without = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
      .map(wordsOf)
      .join("");
    expect(without).not.toContain("Appendix");
    await page.getByLabel("with the tables behind the figures").check();
    const withTables = sheetsOf(await page.pdf({ preferCSSPageSize: true }))
      .map(wordsOf)
      .join("");
    expect(withTables).toContain("Appendix:thetables");
    expect(withTables).toMatch(/ThenumbersareintableAoftheappendix/);
    expect(await page.locator(".appendix").count()).toBe(0);
    await page.close();
  });
});
