import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { openPage } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  const folder = await demonstrationSite();
  [site, browser] = await Promise.all([serveSite(folder, 4950), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe("the words that the glossary explains", () => {
  it("stay linked when a choice draws the page again, and are not underlined on paper", async () => {
    const address = `${site.url}council/${stories.typical.code}/personal-budgets`;
    const { page } = await openPage(browser, address, 1280);
    const terms = page.locator("main a.term");
    const before = await terms.evaluateAll((links) => links.map((link) => link.getAttribute("href")).sort());
    expect(await page.locator("[data-cell] a.term").count()).toBeGreaterThan(0);
    await page.close();
    const chosen = await openPage(browser, `${address}?beside=region`, 1280);
    const after = () =>
      chosen.page.locator("main a.term").evaluateAll((links) => links.map((link) => link.getAttribute("href")).sort());
    await expect.poll(after).toEqual(before);
    await chosen.page.emulateMedia({ media: "print" });
    const line = await chosen.page
      .locator("main a.term")
      .first()
      .evaluate((link) => getComputedStyle(link).textDecorationLine);
    expect(line).toBe("none");
    await chosen.page.close();
  });
});
