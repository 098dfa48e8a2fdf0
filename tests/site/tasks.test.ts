import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { openPage } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

// What a reader comes for, on a telephone and by the keyboard alone: nothing is clicked, and nothing is focused but by Tab.

const { typical, verySmall } = stories;

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(await demonstrationSite(), 4770), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** More stops than any page has before what is looked for. */
const mostStops = 150;

/** Presses Tab until what has the focus is as asked, and counts the presses. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let stops = 1; stops <= mostStops; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((asked) => document.activeElement?.matches(asked) === true, selector)) return stops;
  }
  throw new Error(`${page.url()}: ${mostStops} presses of Tab do not lead to ${selector}`);
}

async function press(page: Page, key: string, address: string): Promise<void> {
  await Promise.all([page.waitForURL(address), page.keyboard.press(key)]);
}

const patience = { timeout: 20_000 };

/** Types a name into the box that has the focus, and opens the first that it lists. */
async function openNamed(page: Page, name: string, address: string): Promise<void> {
  await page.keyboard.type(name);
  await expect.poll(() => page.getByRole("status").first().textContent(), patience).toContain("found");
  await press(page, "Enter", address);
}

describe("by the keyboard alone, on a telephone", () => {
  it("the first page leads to one council’s verdict on the 30%", async () => {
    const { page } = await openPage(browser, site.url, 390);
    expect(await tabTo(page, "#council")).toBeLessThan(15);
    await openNamed(page, "eastwold", `**/council/${typical.code}/`);
    await tabTo(page, ".tabs a[href='./milestones']");
    await press(page, "Enter", `**/council/${typical.code}/milestones`);
    const verdict = page.locator("#ppf-12 td.verdict").first();
    expect(await verdict.textContent()).toMatch(/^[●○] (not )?met/);
    const box = await verdict.boundingBox();
    expect((box?.x ?? -1) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    await page.close();
  });

  it("the milestones of all councils lead to one council’s", async () => {
    const { page } = await openPage(browser, `${site.url}milestones`, 390);
    await tabTo(page, "#council");
    await openNamed(page, "gannet", `**/council/${verySmall.code}/milestones`);
    expect(await page.locator("h1").textContent()).toContain(verySmall.name);
    await page.close();
  });

  it("one council’s unit costs lead to those of a comparator", async () => {
    const { page } = await openPage(browser, `${site.url}council/${typical.code}/value-for-money`, 390);
    await tabTo(page, ".choose-comparators > summary");
    await page.keyboard.press("Enter");
    await tabTo(page, ".choose-comparators button:last-of-type");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".choose-comparators a").count(), patience).toBeGreaterThan(5);
    await tabTo(page, ".choose-comparators a");
    const name = (await page.evaluate(() => document.activeElement?.textContent)) ?? "-";
    await press(page, "Enter", "**/value-for-money");
    expect(await page.locator("h1").textContent()).toContain(name);
    expect(name).not.toBe(typical.name);
    expect(await page.locator("table.costs tbody tr").count()).toBeGreaterThan(3);
    await page.close();
  });

  it("the council’s name leads to another council’s same page, a slip forgiven", async () => {
    const { page } = await openPage(browser, `${site.url}council/${typical.code}/value-for-money`, 390);
    await tabTo(page, ".switch > summary");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("switch");
    await openNamed(page, "ganet isles", `**/council/${verySmall.code}/value-for-money`);
    await page.close();
  });

  it("the box of the site finds a measure, by the arrow keys too", async () => {
    const { page } = await openPage(browser, `${site.url}council/${typical.code}/`, 390);
    await tabTo(page, "#find");
    await page.keyboard.type("receive self-directed");
    await expect.poll(() => page.locator("#find-list [role=option]").count(), patience).toBeGreaterThan(0);
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("#find").getAttribute("aria-activedescendant")).toBe("find-0");
    await press(page, "Enter", "**/indicator/nis-2008-09-ni-130");
    await page.close();
  });
});
