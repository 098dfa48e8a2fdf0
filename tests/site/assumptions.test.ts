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
  [site, browser] = await Promise.all([serveSite(folder, 5300), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe("the assumptions of demand and cost ahead", () => {
  it("work the figure out again when a reader changes one", async () => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/value-for-money`, 1280);
    const headline = () => page.locator("#demand-ahead h3").textContent();
    const before = await headline();
    await page.getByLabel("People aged 65 and over: supported at home, per 1,000").fill("50");
    await expect.poll(headline).not.toBe(before);
    expect(await headline()).toMatch(/^On the central assumptions Eastwold’s adult social care costs £/);
    await page.close();
  });
});
